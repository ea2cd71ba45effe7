// Apart from the reporters, so that the command line knows their names without loading them.

export const REPORTER_NAMES = ['pretty', 'json', 'junit', 'github'] as const;

export type ReporterName = (typeof REPORTER_NAMES)[number];
