// Where a system says which language its person speaks.

/** Variables in the order in which a system asks them. */
export const LANGUAGE_VARIABLES = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/** The environment with what Windows says of the language elsewhere: it has none of these variables, but a locale. */
export function withSystemLanguage(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
  locale: () => string = () => new Intl.DateTimeFormat().resolvedOptions().locale,
): Readonly<Record<string, string | undefined>> {
  if (platform !== 'win32' || LANGUAGE_VARIABLES.some((name) => (env[name] ?? '') !== '')) return env;
  return { ...env, LANG: locale().replaceAll('-', '_') };
}
