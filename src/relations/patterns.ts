// The patterns of relations: grammar here, their words in lexicons/relation-words.csv.
import type { RelationWords } from './words.js';

export interface RelationPatterns {
  /** What is signed, by the kind that it makes. */
  readonly signed: RegExp;
  /** What makes it an act, behind what is signed: `을 체결`, `MOU를 맺`, ` 6건을 체결`. */
  readonly signing: RegExp;
  /** Behind the act: it is still to come. */
  readonly toBeSigned: RegExp;
  /** Behind the act: nothing was signed. 체결을 지원, 체결 건수, 체결하도록. */
  readonly inGeneral: RegExp;
  readonly atOccasion: RegExp;
  readonly presence: RegExp;
  /** Behind a day: 7일 밝혔다, the day of the announcement. */
  readonly announced: RegExp;
  /** A fund without a name of its own: 펀드, 1,000억 규모의 펀드. */
  readonly anyFund: RegExp;
  /** A word in front of a fund that belongs to its name. */
  readonly partOfFund: RegExp;
  /** What is said of investing, by who is its subject. */
  readonly invested: RegExp;
  /** 시리즈 A, 프리 A, 시드. */
  readonly round: RegExp;
  readonly toBeInvested: RegExp;
  /** Behind the last name of a row: 등 3개사. */
  readonly andOthers: RegExp;
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
  /** 이 회사 매출은: the firm that was named before. */
  readonly sameFirm: RegExp;
  /** Behind a name: what is its own. 가온나래의 지난해 매출. */
  readonly ownFigure: RegExp;
}

export function createRelationPatterns({ any }: RelationWords): RelationPatterns {
  const pattern = (source: string, flags = 'u'): RegExp => new RegExp(source, flags);
  return {
    signed: pattern(
      `(?<venture>${any('agreement-venture')})|(?<transfer>${any('agreement-transfer')})|(?<contract>${any('agreement-contract')})|(?<mou>${any('agreement-mou')})`,
      'gu',
    ),
    signing: pattern(
      `^(?:\\s?\\([^()]{1,20}\\))?['’”"]?식?(?:까지|[을를도이])?\\s?(?:\\d{1,3}건을?\\s?|[가-힣]{1,4}\\s)?(?<act>${any('agreement-act')})`,
    ),
    toBeSigned: pattern(`^${any('agreement-planned')}`),
    inGeneral: pattern(`^(?:[을를]\\s|하는\\s(?!등)|\\s?${any('agreement-general')})`),
    atOccasion: pattern(any('occasion-reference')),
    presence: pattern(any('ceremony-act')),
    announced: pattern(`^(?:\\([^)]{1,12}\\))?\\s?(?:오전|오후)?\\s?${any('announced')}`),
    anyFund: pattern(`^${any('fund-modifier')}?(?:모|자)?(?:펀드|기금|투자조합)$`),
    partOfFund: pattern(`^(?![가-힣]*${any('fund-name-stop')}$)[가-힣A-Za-z()·-]{1,14}$`),
    invested: pattern(
      `(?<raised>${any('investment-raised')})|(?<paid>${any('investment-paid')})|(?<bought>${any('investment-bought')})|(?<formed>${any('fund-noun')}(?:\\([^)]{1,8}\\))?[를을]?\\s?${any('fund-forming')})`,
      'gu',
    ),
    round: pattern(`(?:프리\\s?)?시리즈\\s?[A-E](?:[+]|\\d)?|${any('investment-round')}`),
    toBeInvested: pattern(any('investment-planned')),
    andOthers: pattern(
      `^['’”"]?\\s?등(?:\\s?(?:총\\s?)?\\d{1,3}여?\\s?(?:개\\s?)?${any('row-counter')}?|\\s(?:[가-힣]{2,6}\\s){0,2}[가-힣]{2,6}(?=[은는이가과와](?![가-힣])))?`,
    ),
    nameless: pattern(`${any('nameless-speaker')}들?[은는이가도](?![가-힣])`),
    saying: pattern(any('saying')),
    naming: pattern(`^\\s?이?라고\\s(?:[가-힣]{1,6}\\s)?${any('naming')}`),
    saidAs: pattern(`^\\s?이?라는\\s${any('words')}[을를]\\s(?:냈|내고|내며|밝|발표|전했)`),
    hearsay: pattern(`^\\s?(?:이?라)?는\\s${any('words')}[은는이가도](?![가-힣])`),
    saidSo: pattern(`(?:이같이|이렇게|이처럼|이와 같이)\\s[^.]{0,12}${any('saying')}|의\\s${any('words')}(?:이다|다)`),
    wordsOf: pattern(`^의?\\s${any('words')}(?:이다|다)(?![가-힣])`),
    sameFirm: pattern(`(?:이|동|해당)\\s${any('same-firm')}|(?:^|\\s)회사(?:[는의가]|\\s측)`),
    ownFigure: pattern(`^의?\\s(?:[가-힣]{1,6}\\s){0,2}${any('owned-figure')}`),
  };
}
