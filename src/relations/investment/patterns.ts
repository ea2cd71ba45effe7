// What is said of investing: grammar here, its words in lexicons/relation-words.csv.
import { pattern, type RelationWords } from '../words.js';

export interface InvestmentPatterns {
  /** A word that any fund may have in front: 벤처, 이번, 공동. */
  readonly anyFund: RegExp;
  /** A fund of funds pays: 모태펀드. */
  readonly motherFund: RegExp;
  /** What is said of investing, by who is its subject. */
  readonly invested: RegExp;
  /** Whether it is worth looking for that in a sentence. */
  readonly mayInvest: RegExp;
  /** 이 회사에: what is invested in is the firm that was named before. */
  readonly intoSameFirm: RegExp;
  /** Between a firm and the one that is told of: 가온나래 자회사 누리솔. */
  readonly daughter: RegExp;
  /** At the head of a sentence that tells who paid: 출자액은, 이 펀드에 출자된 자금은. */
  readonly payersLabel: RegExp;
  /** In front of the name of a firm: 외국인 체류 지원 플랫폼, 스타트업. */
  readonly firmDescription: RegExp;
  /** Between a firm and what is bought of it: 지분, 최대주주. */
  readonly shares: RegExp;
  /** Behind a sum that is spent on what follows: 을 들여, 을 투입해. */
  readonly spending: RegExp;
  /** In a sentence that says who took part in a round: 이번 투자에는, 이번 라운드는. */
  readonly ofRound: RegExp;
  /** Behind what is said of raising money: nothing was raised. 유치를 지원, 유치 실적. */
  readonly investedInGeneral: RegExp;
  /** 시리즈 A, 프리 A, 시드. */
  readonly round: RegExp;
  readonly toBeInvested: RegExp;
  /** At the head of a sentence: what was paid for what was bought. 인수가는 약 */
  readonly priceOfPurchase: RegExp;
}

export function createInvestmentPatterns({ any, hint }: RelationWords): InvestmentPatterns {
  return {
    anyFund: pattern(`^(?:${any('fund-modifier')})+$`),
    motherFund: pattern(any('fund-mother')),
    invested: pattern(
      [
        `(?<raised>${any('investment-raised')}|(?<=(?:라운드|투자|시리즈\\s?[A-E])[^.]{0,24}[을를]\\s)${any('investment-procured')})`,
        `(?<paid>${any('investment-paid')})`,
        `(?<bought>${any('investment-bought')}|(?<=${any('share-noun')}\\s?\\d[\\d.,만천억]{0,12}\\s?[%주](?:\\([^()]{1,20}\\))?(?:가량)?[을를]\\s(?:[^.]{1,30}\\s)?)${any('investment-acquired')})`,
        `(?<formed>${any('fund-noun')}(?:\\([^)]{1,8}\\))?(?:\\s?(?:제\\s?)?\\d{1,3}호)?[’'”"」]?[를을이가]?\\s?(?:[가-힣]{2,4}\\s)?${any('fund-forming')}|(?<=(?:원|달러|유로)(?:\\s?규모)?로\\s)${any('fund-forming')}|${any('fund-forming')}(?=\\s(?:총\\s|약\\s)?\\d[\\d,.만천백억조]{0,16}\\s?원\\s?(?:이상\\s)?규모의?\\s[^,.]{0,24}${any('fund-noun')}))`,
        `(?<pledged>(?<=[원러불엔로화]\\s?)출자(?!\\s?${any('pledge-stop')})(?=[에로를,]|\\s|$)|출자\\s?(?:계획|예산|금|액)(?=\\s?(?:약\\s?|총\\s?)?\\d))`,
        `(?<joined>${any('investment-joined')})`,
      ].join('|'),
      'gu',
    ),
    mayInvest: pattern(
      `출자|${hint(['investment-raised', 'investment-paid', 'investment-bought', 'fund-noun', 'investment-joined', 'investment-procured', 'investment-acquired'])}`,
    ),
    intoSameFirm: pattern(`(?:이|동|해당)\\s${any('same-firm')}에(?![가-힣])`),
    daughter: pattern(`^(?:의)?\\s${any('daughter-firm')}(?:인)?\\s(?:㈜)?$`),
    payersLabel: pattern(`^[^가-힣‘“]{0,4}(?:[^.,]{1,12}에\\s)?${any('payers-label')}(?:은|는)\\s`),
    firmDescription: pattern(`(?:${any('agent-noun')}|${any('firm-description')})\\s$`),
    shares: pattern(any('share-noun')),
    spending: pattern(`^[을를]?\\s?${any('spending')}`),
    ofRound: pattern(any('investment-occasion')),
    investedInGeneral: pattern(
      `^(?:[을를]?\\s?${any('investment-general')}|[^.,]{0,14}\\d[\\d,]*[만억]?\\s?원\\s?(?:미만|이하))`,
    ),
    round: pattern(
      `(?<![가-힣])(?:(?:프리\\s?)?시리즈\\s?(?:[A-E](?:[+]|\\d)?|[가-힣]{1,2}\\([A-E]\\))|(?<![A-Za-z])Series\\s?[A-E]|${any('investment-round')})(?![가-힣]{3})`,
    ),
    toBeInvested: pattern(any('investment-planned')),
    priceOfPurchase: pattern(`^${any('purchase-price')}[은는]\\s(?:약\\s|총\\s)?`),
  };
}
