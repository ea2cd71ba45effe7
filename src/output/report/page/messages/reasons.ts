// Why a mention was made, in a sentence for people who write no code. Rules that are not named here are told by what speaks
// for them: a definition, a dictionary, a rule of the language, the surroundings.
import { text, type Language, type Texts } from './language.js';

const BY_RULE: Readonly<Partial<Record<string, Texts>>> = {
  'dictionary/name': text('사전에 있는 이름입니다.', 'The dictionary lists this name.'),
  'dictionary/alias': text('사전에 있는 줄인 이름입니다.', 'The dictionary lists this as another name of it.'),
  'bind/short-form': text(
    '기사가 앞에서 「이하 …」로 정한 줄임말입니다.',
    'The article defines this short form itself.',
  ),
  'bind/brackets': text(
    '기사가 이름 뒤 괄호 안에 적은 다른 이름입니다.',
    'The article gives it in brackets behind the name.',
  ),
  'bind/again': text(
    '기사에서 이미 찾은 이름이 다시 나왔습니다.',
    'A name found elsewhere in the article stands here again.',
  ),
  'amount/currency-word': text('수와 돈의 단위가 붙어 있습니다.', 'A number with a unit of money.'),
  'amount/currency-sign': text('수에 돈의 기호가 붙어 있습니다.', 'A number with a sign of money.'),
  'official/name-title': text('이름 바로 뒤에 직함이 있습니다.', 'A title follows the name.'),
  'official/title-name': text('직함 바로 뒤에 이름이 있습니다.', 'A title stands before the name.'),
  'official/name-body-title': text('이름 뒤에 소속과 직함이 이어집니다.', 'Body and title follow the name.'),
  'official/surname-title': text(
    '성과 직함만 적었고, 온전한 이름이 기사에 있습니다.',
    'Surname and title of a person whom the article names in full.',
  ),
  'official/last-name': text(
    '기사에 온전한 이름이 나온 사람의 성입니다.',
    'Last name of a person whom the article names in full.',
  ),
  'company/marker': text('㈜나 주식회사가 붙어 있습니다.', 'A marker of firms, such as ㈜, stands beside it.'),
  'company/column': text('표에서 회사 이름이 적히는 칸에 있습니다.', 'It stands in a column of firms.'),
  'company/ending': text('이름이 회사에 흔한 말로 끝나서 기업으로 보았습니다.', 'The name ends as names of firms do.'),
  'company/usage': text(
    '기사가 회사처럼 쓰고 있습니다: 매출, 투자, 제품 이야기가 붙습니다.',
    'The article uses it as it does firms: sales, investment, products.',
  ),
  'company/appointment': text('대표나 임원의 직함 앞에 있습니다.', "It stands before the title of a firm's head."),
  'company/occupation': text(
    '무엇을 하는 회사인지 알리는 말이 앞에 있습니다.',
    'Words before it say what kind of firm it is.',
  ),
  'company/list': text('회사 이름들과 나란히 적혀 있습니다.', 'It stands in a row of firms.'),
  'company/list-with-firm': text('회사 이름들과 나란히 적혀 있습니다.', 'It stands in a row of firms.'),
  'company/trade-row': text('업종과 회사를 적은 줄에 있습니다.', 'It stands in a row of trades and firms.'),
  'organization/head': text(
    '이름이 기관에 쓰는 말(원, 청, 공단 등)로 끝납니다.',
    'The name ends as names of bodies do.',
  ),
  'organization/appointment': text('기관장의 직함 앞에 있습니다.', "It stands before the title of a body's head."),
};

const BY_EVIDENCE: Readonly<Partial<Record<string, Texts>>> = {
  definition: text('기사가 스스로 정한 이름입니다.', 'The article defines this name itself.'),
  dictionary: text('사전에 있는 이름입니다.', 'The dictionary lists this name.'),
  rule: text('이름의 모양과 앞뒤 말을 보고 찾았습니다.', 'Found by the shape of the name and the words beside it.'),
  context: text('둘레의 말을 보고 짐작했습니다.', 'Guessed from the words around it.'),
};

const SURE = text('근거가 확실합니다.', 'Sure.');
const FAIR = text('근거가 괜찮습니다.', 'Fairly sure.');
const WEAK = text('근거가 약하니 확인해 보세요.', 'The evidence is weak; have a look.');

/** Shares of records with such evidence that are right. */
const SURE_FROM = 0.95;
const FAIR_FROM = 0.85;

export function reasonText(rule: string, evidence: string, confidence: number | null, language: Language): string {
  const why = (BY_RULE[rule] ?? BY_EVIDENCE[evidence])?.[language] ?? '';
  if (confidence === null) return why;
  const how = confidence >= SURE_FROM ? SURE : confidence >= FAIR_FROM ? FAIR : WEAK;
  return `${why} ${how[language]}`.trim();
}
