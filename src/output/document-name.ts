// A short name for an article, fit for a file or folder on any system: articles/2023-04-26 시애틀.html → 2023-04-26-시애틀.

const LONGEST_NAME = 80;
/** Names that Windows keeps for devices, whatever ending stands behind: con, con.2024. */
const DEVICE_PATTERN = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])(?:\.|$)/iu;

/** A fixture's article is called by its folder, every other one by its file; what is neither letter, digit nor . _ - becomes -. */
export function documentName(id: string): string {
  const parts = id
    .normalize('NFC')
    .split(/[/\\]/u)
    .filter((part) => part !== '');
  const stems = parts.slice(-2).map((part) => part.replace(/(?<=.)\.[A-Za-z0-9]{1,5}$/u, ''));
  const own = stems.at(-1) ?? '';
  const chosen = own === 'input' && parts.length > 1 ? (parts.at(-2) ?? own) : own;
  const name = chosen
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .slice(0, LONGEST_NAME)
    // eslint-disable-next-line regexp/no-super-linear-move -- a name is short by now
    .replace(/^[.-]+|[\ud800-\udbff.-]+$/g, '');
  return name === '' || DEVICE_PATTERN.test(name) ? `article${name === '' ? '' : `-${name}`}` : name;
}

/** Gives every article a name of its own, numbering those that would share one: `release`, `release-2`. */
export function createNaming(): (wanted: string) => string {
  const taken = new Set<string>();
  const last = new Map<string, number>();
  return (base) => {
    // File systems of Windows and macOS take A and a for one name.
    const key = base.toLowerCase();
    let number = last.get(key) ?? 0;
    let name: string;
    do {
      number += 1;
      name = number === 1 ? base : `${base}-${String(number)}`;
    } while (taken.has(name.toLowerCase()));
    last.set(key, number);
    taken.add(name.toLowerCase());
    return name;
  };
}
