// Which packages a bundle holds, kept for the step that gathers their licences: .cache/bundle/PART.json.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const BUNDLED = fileURLToPath(new URL('../../.cache/bundle/', import.meta.url));

/** The folder of the package that a module belongs to, below the project, without query and the bundler's own marks. */
export function packageFolder(id) {
  return /^.*(?<folder>\bnode_modules\/(?:@[^/]+\/)?[^/]+)\//u.exec(id.replaceAll('\\', '/'))?.groups?.folder;
}

/** Keeps the packages of the modules of a bundle, and others of which it holds data. */
export function keepPackages(part, moduleIds, others = []) {
  const folders = new Set([...moduleIds.flatMap((id) => packageFolder(id) ?? []), ...others]);
  mkdirSync(BUNDLED, { recursive: true });
  const known = [...folders].filter((folder) => existsSync(`${ROOT}${folder}/package.json`)).sort();
  writeFileSync(`${BUNDLED}${part}.json`, `${JSON.stringify(known, undefined, 2)}\n`);
}
