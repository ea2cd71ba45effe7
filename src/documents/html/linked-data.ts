// The article in the data that a page gives to search engines (schema.org as JSON-LD), for pages that show their article
// by a program only: `{"@type": "NewsArticle", "headline": "가온나래, 공장 증설", "articleBody": "㈜가온나래는 …"}`
// Not: data about the newspaper, a film or a list of links.

export interface LinkedArticle {
  readonly headline: string | undefined;
  /** May hold tags and entities. */
  readonly body: string;
  readonly publisher: string | undefined;
}

/** Lists in lists; no page goes deeper. */
const DEEPEST = 8;
const ARTICLE_TYPE_PATTERN = /(?:Article|Posting|Report)$/u;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function firstOf(value: unknown): unknown {
  const [first]: readonly unknown[] = [value].flat();
  return first;
}

function wordsOf(value: unknown): string | undefined {
  const text = firstOf(value);
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}

/** Pages write line ends into their texts as they are, which JSON does not allow, and hide the data from old browsers: `//<![CDATA[`. */
function parse(json: string): unknown {
  const source = json.replace(
    /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|(?:\/\/\s{0,9})?<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|(?:\/\/\s{0,9})?\]\]>)\s*$/gu,
    '',
  );
  for (const text of [source, source.replace(/\r?\n/gu, '\\n').replace(/\t/gu, ' '), source.replace(/\s+/gu, ' ')]) {
    try {
      return JSON.parse(text);
    } catch {
      continue;
    }
  }
  return undefined;
}

function articleIn(value: unknown, depth: number): LinkedArticle | undefined {
  if (depth > DEEPEST) return undefined;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    for (const item of items) {
      const found = articleIn(item, depth + 1);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (!isObject(value)) return undefined;
  const types: readonly unknown[] = [value['@type']].flat();
  const body = wordsOf(value['articleBody']) ?? wordsOf(value['text']);
  if (body !== undefined && types.some((type) => typeof type === 'string' && ARTICLE_TYPE_PATTERN.test(type))) {
    const publisher = firstOf(value['publisher']);
    return {
      headline: wordsOf(value['headline']) ?? wordsOf(value['name']),
      body,
      publisher: isObject(publisher) ? wordsOf(publisher['name']) : wordsOf(publisher),
    };
  }
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'itemListElement', 'item']) {
    const found = articleIn(value[key], depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The first article in the elements of linked data of a page. */
export function findLinkedArticle(elements: readonly string[]): LinkedArticle | undefined {
  for (const element of elements) {
    const found =
      element.includes('"articleBody"') || element.includes('"text"') ? articleIn(parse(element), 0) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
