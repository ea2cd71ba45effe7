export function wantsBuild(folder: string, command: string | undefined): boolean;
export function nextLine(env: Readonly<Partial<Record<string, string>>>, locale?: string): string;
