// What is said of speaking: grammar here, its words in lexicons/relation-words.csv.
import { pattern, type RelationWords } from '../words.js';

export interface StatementPatterns {
  /** 중기부 관계자는: a speaker without a name. */
  readonly nameless: RegExp;
  /** Behind a quotation that 라고 or 고 closes: 말했다, 강조했다. */
  readonly saying: RegExp;
  /** Behind a quotation that is a name: 라고 불리는. */
  readonly naming: RegExp;
  /** Behind a quotation: 이라는 성명을 냈다. */
  readonly saidAs: RegExp;
  /** Behind a quotation that nobody in particular says: 는 지적도 있다. */
  readonly hearsay: RegExp;
  /** Behind a quotation that nothing closes: 이같이 말했다, 김보람 대표의 말이다. */
  readonly saidSo: RegExp;
  /** Behind a person: the words are hers. 의 말이다, 의 설명이다. */
  readonly wordsOf: RegExp;
}

export function createStatementPatterns({ any }: RelationWords): StatementPatterns {
  return {
    nameless: pattern(`${any('nameless-speaker')}들?[은는이가도](?![가-힣])`),
    saying: pattern(any('saying')),
    naming: pattern(`^\\s?이?라고\\s(?:[가-힣]{1,6}\\s)?${any('naming')}`),
    saidAs: pattern(`^\\s?이?라는\\s${any('words')}[을를]\\s(?:냈|내고|내며|밝|발표|전했)`),
    hearsay: pattern(`^\\s?(?:이?라)?는\\s${any('words')}[은는이가도](?![가-힣])`),
    saidSo: pattern(`(?:이같이|이렇게|이처럼|이와 같이)\\s[^.]{0,12}${any('saying')}|의\\s${any('words')}(?:이다|다)`),
    wordsOf: pattern(`^의?\\s${any('words')}(?:이다|다)(?![가-힣])`),
  };
}
