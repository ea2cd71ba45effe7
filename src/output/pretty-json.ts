// JSON for reading: two spaces a level, but an object inside a list stays on one line when it holds no list or object
// itself: { "surface": "중기부", "start": 0, "end": 3, "rule": "dictionary/alias" }

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function onOneLine(value: object): string {
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${JSON.stringify(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

/** JSON text of plain data without `undefined`, without a line break at its end. */
export function prettyJson(value: unknown, indent = ''): string {
  if (!isNested(value)) return JSON.stringify(value);
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    const items = value.map((item: unknown) =>
      isNested(item) && !Array.isArray(item) && !Object.values(item).some(isNested)
        ? onOneLine(item)
        : prettyJson(item, deeper),
    );
    return `[\n${deeper}${items.join(`,\n${deeper}`)}\n${indent}]`;
  }
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${prettyJson(member, deeper)}`);
  return members.length === 0 ? '{}' : `{\n${deeper}${members.join(`,\n${deeper}`)}\n${indent}}`;
}
