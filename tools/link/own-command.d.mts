export function linkOwnCommands(folder: string): void;
