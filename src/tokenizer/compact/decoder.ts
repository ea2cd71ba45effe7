// The decoder over a compact dictionary: text → morphemes, with the features of each on demand.
import { EXPRESSION_SLOT } from './layout.js';
import type { CompactDictionary } from './dictionary.js';
import type { Decoder, MorphemeList, Tag } from '../morphemes.js';
import { tagOf } from '../morphemes.js';
import { createSearch, USUAL_ROOM, type Search } from './search.js';
import type { UserLexicon } from './user-words.js';

export class CompactDecoder implements Decoder {
  readonly dictionary: CompactDictionary;
  readonly #user: UserLexicon | undefined;
  readonly #tags: (Tag | undefined)[] = [];
  #room: number;
  #search: Search;

  /** @param room units of working memory to begin with; more is taken where a text needs it */
  constructor(dictionary: CompactDictionary, user?: UserLexicon, room = USUAL_ROOM) {
    this.dictionary = dictionary;
    this.#user = user;
    this.#room = room;
    for (const kind of user?.kinds() ?? []) {
      dictionary.prepareKind(kind);
    }
    this.#search = createSearch(dictionary, user, room);
  }

  decode(text: string, start: number, end: number, into: MorphemeList): void {
    this.dictionary.prepare(text, start, end);
    const { length } = into;
    while (!this.#search(text, start, end, into)) {
      into.length = length;
      this.#room *= 2;
      this.#search = createSearch(this.dictionary, this.#user, this.#room);
    }
  }

  feature(word: number, surface: string): string {
    // Keys have plain spaces where the text may have those of web pages.
    const key = surface.replace(/[\u00a0\u3000]/gu, ' ');
    return this.#user?.feature(word) ?? this.dictionary.feature(word, key);
  }

  tag(word: number): Tag {
    const kind = this.#user?.kind(word) ?? this.dictionary.kind(word);
    let tag = this.#tags[kind];
    if (tag === undefined) {
      const template = this.dictionary.template(kind);
      if (template.startsWith(EXPRESSION_SLOT)) {
        return tagOf(this.feature(word, ''));
      }
      tag = tagOf(template);
      this.#tags[kind] = tag;
    }
    return tag;
  }
}
