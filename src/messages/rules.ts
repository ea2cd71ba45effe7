// Why a rule took words for a name, in a clause that stands before what they were taken for:
//   카본테크: 이름이 ‘테크’로 끝나서 기업으로 봤습니다.   카본테크: taken for a company as its name ends in ‘테크’.
import type { Texts } from './language.js';
import { particle } from '../korean/particles.js';

/** What a mention tells of how it was found. */
export interface RuleEvidence {
  /** As the article writes it. */
  readonly surface: string;
  /** Its canonical name. */
  readonly name: string;
  /** The word that woke the rule; empty where none did. */
  readonly cue: string;
  /** As the article writes the mention that gave it its name; empty where there is none. */
  readonly origin: string;
}

type RuleSentence = (evidence: RuleEvidence) => Texts;

const fixed =
  (ko: string, en: string): RuleSentence =>
  () => ({ ko, en });

const endsIn: RuleSentence = ({ cue }) => ({
  ko: `이름이 ‘${cue}’${particle(cue, '으로')} 끝나서`,
  en: `as its name ends in ‘${cue}’`,
});

const titleBeside: RuleSentence = ({ cue }) => ({
  ko: `직함 ‘${cue}’${particle(cue, '이')} 이름 옆에 있어서`,
  en: `as the title ‘${cue}’ stands beside the name`,
});

const definedAs: RuleSentence = ({ name, surface }) => ({
  ko: `이 기사가 ‘${name}’${particle(name, '을')} ‘${surface}’${particle(surface, '으로')} 줄여 쓴다고 밝혀서`,
  en: `as the article itself says that it stands for ‘${name}’`,
});

const moneyWord: RuleSentence = ({ cue }) => ({
  ko: `숫자 옆에 돈의 단위 ‘${cue}’${particle(cue, '이')} 있어서`,
  en: `as the unit of money ‘${cue}’ stands beside the number`,
});

const sharedEnding: RuleSentence = ({ name }) => ({
  ko: `여럿이 끝말 하나를 같이 쓰는 목록에 있어 ‘${name}’${particle(name, '을')} 줄인 것으로 보여서`,
  en: `as it stands in a list that shares one ending, short for ‘${name}’`,
});

/** By the ids of rules, as mentions carry them. */
export const RULE_SENTENCES = {
  'dictionary/name': fixed('사전에 있는 이름이라', 'as the dictionary lists the name'),
  'dictionary/alias': ({ name }) => ({
    ko: `사전에 ‘${name}’의 다른 이름으로 있어서`,
    en: `as the dictionary lists it as another name of ‘${name}’`,
  }),
  'bind/short-form': definedAs,
  'bind/brackets': definedAs,
  'bind/again': ({ origin }) => ({
    ko: `이 기사의 다른 곳에서 ‘${origin}’${particle(origin, '이')} 같은 이름으로 밝혀져서`,
    en: `as ‘${origin}’ elsewhere in the article says what it is`,
  }),

  'amount/currency-word': moneyWord,
  'amount/currency-sign': moneyWord,
  'amount/table-unit': fixed('표에 적힌 단위에 따라', 'by the unit that its table states'),
  'amount/bare-bracket': fixed(
    '단위는 없지만 괄호 속의 금액이라',
    'as a sum in brackets, though it states no currency',
  ),
  'amount/bare-hanja': fixed(
    '단위는 없지만 돈을 뜻하는 한자가 있어서',
    'as a Chinese character beside it says money, though it states no currency',
  ),
  'amount/bare-money-noun': fixed(
    '단위는 없지만 돈을 뜻하는 말이 옆에 있어서',
    'as a word beside it says money, though it states no currency',
  ),
  'amount/bare-neighbour': fixed(
    '단위는 없지만 옆에 금액이 있어서',
    'as a sum of money stands beside it, though it states no currency',
  ),
  'amount/bare-repeat': fixed(
    '단위는 없지만 같은 금액이 이 기사에 또 나와서',
    'as the article states the same sum elsewhere, though here without a currency',
  ),

  'city/shared-ending': sharedEnding,
  'country/name': fixed('나라 이름 목록에 있어서', 'as the list of countries has the name'),
  'country/beside-place': ({ surface }) => ({
    ko: `‘${surface}’ 옆에 그 나라의 곳이 있어서`,
    en: `as a place of the country stands beside it`,
  }),
  'province/name': fixed('시도 이름 목록에 있어서', 'as the list of provinces has the name'),
  'province/beside-place': ({ surface }) => ({
    ko: `‘${surface}’ 옆에 그 시도의 곳이 있어서`,
    en: `as a place of the province stands beside it`,
  }),

  'company/marker': ({ cue }) => ({
    ko: `이름에 회사 표시 ‘${cue}’${particle(cue === '㈜' || cue === '(주)' ? '주' : cue, '이')} 붙어 있어서`,
    en: `as ‘${cue}’ stands beside the name`,
  }),
  'company/ending': endsIn,
  'company/cooperative': endsIn,
  'company/practice': endsIn,
  'company/appointment': ({ cue }) => ({
    ko: `그곳의 ${cue}${particle(cue, '이')} 이름과 함께 나와서`,
    en: `as its ‘${cue}’ is named`,
  }),
  'company/second-post': ({ cue }) => ({
    ko: `‘${cue}’${particle(cue, '과')} 함께 맡은 자리가 그곳에 있어서`,
    en: `as somebody holds a second post there beside ‘${cue}’`,
  }),
  'company/voice': ({ cue }) => ({
    ko: `그곳의 ${cue}${particle(cue, '이')} 말하고 있어서`,
    en: `as its ‘${cue}’ speaks`,
  }),
  'company/bracket': ({ cue }) => ({
    ko: `괄호 속에서 ‘${cue}’ 뒤에 나와서`,
    en: `as it stands behind ‘${cue}’ in brackets`,
  }),
  'company/column': fixed('표에서 업체를 적는 칸에 있어서', 'as it stands in a column of a table that holds firms'),
  'company/cited-paper': fixed('기사에서 인용한 신문이라', 'as the article quotes it as a newspaper'),
  'company/group-name': ({ name }) => ({
    ko: `이 기사에 나온 ‘${name}’의 그룹 이름이라`,
    en: `as it is the group of ‘${name}’, which the article names`,
  }),
  'company/headline-name': ({ name }) => ({
    ko: `제목에서 ‘${name}’${particle(name, '을')} 줄여 쓴 것이라`,
    en: `as the headline shortens ‘${name}’ so`,
  }),
  'company/latin-name': fixed(
    '뒤 괄호에 영문 회사 이름이 있어서',
    'as its Latin spelling stands in brackets behind it',
  ),
  'company/list': ({ cue }) => ({
    ko: `‘${cue}’${particle(cue, '으로')} 묶인 업체 목록에 있어서`,
    en: `as it stands in a list of firms, by the word ‘${cue}’`,
  }),
  'company/label': ({ cue }) => ({
    ko: `‘${cue}’ 칸에 적혀 있어서`,
    en: `as it stands behind the label ‘${cue}’`,
  }),
  'company/counted-row': fixed(
    '업체 수와 똑같은 수의 이름이 나란히 적혀 있어서',
    'as it stands in a row of as many names as firms are counted',
  ),
  'company/quoted-head': ({ cue }) => ({
    ko: `따옴표 안에 적혀 있고 괄호에 ‘${cue}’${particle(cue, '이')} 있어서`,
    en: `as it is quoted and the bracket behind it holds ‘${cue}’`,
  }),
  'company/marked-row': fixed(
    '세어 놓은 업체 수만큼 기호를 붙여 적은 이름이라',
    'as it stands behind one of as many marks as firms are counted',
  ),
  'company/list-with-firm': ({ cue }) => ({
    ko: `‘${cue}’${particle(cue, '과')} 나란히 적혀 있어서`,
    en: `as it is listed beside the firm ‘${cue}’`,
  }),
  'company/party': fixed('업체가 하는 일을 말하는 문장에 있어서', 'as its sentence says what firms do'),
  'company/occupation': ({ cue }) => ({
    ko: `앞에 ‘${cue}’${particle(cue, '이')} 있어서`,
    en: `as ‘${cue}’ stands before it`,
  }),
  'company/shared-ending': sharedEnding,
  'company/stock-code': fixed('뒤에 종목 코드가 있어서', 'as a stock code stands behind it'),
  'company/trade-row': ({ cue, name }) => ({
    ko: `‘${cue}’${particle(cue, '을')} 늘어놓은 곳에 있어 ‘${name}’${particle(name, '으로')} 보여서`,
    en: `as it stands in a row of ‘${cue}’, short for ‘${name}’`,
  }),
  'company/usage': fixed(
    '이 기사가 회사 이름처럼 쓰고 있어서(글쓰임을 학습한 규칙)',
    'as the article uses it like the name of a firm (a rule that was learned)',
  ),
  'company/weak-name': ({ cue }) => ({
    ko: `사전에는 흔한 말과 같은 이름으로 있지만 옆의 ‘${cue}’${particle(cue, '이')} 회사임을 알려 줘서`,
    en: `as the dictionary lists it among names that are words as well, and ‘${cue}’ beside it tells that it is the firm`,
  }),

  'official/title-name': titleBeside,
  'official/name-title': titleBeside,
  'official/name-body-title': titleBeside,
  'official/name-list-title': ({ cue }) => ({
    ko: `여러 이름에 함께 붙은 직함 ‘${cue}’${particle(cue, '이')} 뒤에 있어서`,
    en: `as the title ‘${cue}’ stands behind a list of names`,
  }),
  'official/known-last-name': ({ name, cue }) => ({
    ko: `그때 ‘${cue}’인 ‘${name}’${particle(name, '을')} 성만 쓴 것이라`,
    en: `as ‘${name}’ held the office ‘${cue}’ then, and is called by the last name`,
  }),
  'official/surname-title': ({ name, surface }) => ({
    ko: `이 기사에서 ‘${name}’${particle(name, '을')} ‘${surface}’${particle(surface, '으로')} 부르고 있어서`,
    en: `as the article calls ‘${name}’ so`,
  }),
  'official/last-name': ({ name }) => ({
    ko: `이 기사에 나온 ‘${name}’의 이름 일부라`,
    en: `as it is a part of the name ‘${name}’ in the article`,
  }),

  'organization/head': endsIn,
  'organization/glued-title': endsIn,
  'organization/legal-form': ({ cue }) => ({
    ko: `앞에 ‘${cue}’${particle(cue, '이')} 있어서`,
    en: `as ‘${cue}’ stands before it`,
  }),
  'organization/row': ({ cue }) => ({
    ko: `‘${cue}’${particle(cue, '과')} 나란히 적혀 있어서`,
    en: `as it is listed beside the body ‘${cue}’`,
  }),
  'organization/committee': ({ cue }) => ({
    ko: `무엇을 맡은 ‘${cue}’인지 앞에 적혀 있어서`,
    en: `as what the ‘${cue}’ is about stands before it`,
  }),
  'organization/quoted-committee': ({ cue }) => ({
    ko: `따옴표 안의 이름이 ‘${cue}’${particle(cue, '으로')} 끝나서`,
    en: `as a name in quotation marks ends in ‘${cue}’`,
  }),
  'organization/appointment': ({ cue }) => ({
    ko: `그곳의 ${cue}${particle(cue, '이')} 이름과 함께 나와서`,
    en: `as its ‘${cue}’ is named`,
  }),
  'organization/foreign-body': ({ cue }) => ({
    ko: `앞에 나라 이름 ‘${cue}’${particle(cue, '이')} 있어 그 나라 정부의 기관이라`,
    en: `as a body of the government of ‘${cue}’, which stands before it`,
  }),
  'organization/foreign-head': ({ cue }) => ({
    ko: `‘${cue}’ 앞에 외국 이름이 있어서`,
    en: `as a foreign name stands before ‘${cue}’`,
  }),
  'organization/local-body': ({ cue }) => ({
    ko: `‘${cue}’ 앞에 지역 이름이 있어서`,
    en: `as the name of a place stands before ‘${cue}’`,
  }),
  'organization/mission': fixed('외국에 있는 우리 공관이나 문화원이라', 'as a diplomatic mission and its seat'),
  'organization/namesake-abroad': fixed(
    '앞에 다른 나라 이름이 있어 우리 기관이 아닌 그 나라의 기관이라',
    'as a country before it tells that it is not the Korean one',
  ),
  'organization/own-end': ({ name }) => ({
    ko: `이 기사에 나온 ‘${name}’의 끝부분이라`,
    en: `as it is the end of ‘${name}’, which the article names in full`,
  }),
  'organization/regional-office': ({ name }) => ({
    ko: `이 기사에 나온 ‘${name}’${particle(name, '을')} 줄인 것이라`,
    en: `as it is short for ‘${name}’, which the article names`,
  }),
  'organization/school': ({ cue }) => ({
    ko: `‘${cue}’${particle(cue, '으로')} 끝나는 학교 이름이라`,
    en: `as the name of a school that ends in ‘${cue}’`,
  }),
  'organization/school-row': ({ cue }) => ({
    ko: `학교 ‘${cue}’${particle(cue, '과')} 나란히 적혀 있어서`,
    en: `as it is listed beside the school ‘${cue}’`,
  }),
  'organization/shared-ending': sharedEnding,
  'organization/traders': ({ cue }) => ({
    ko: `‘${cue}’ 앞에 시장 이름이 있어서`,
    en: `as the name of a market stands before ‘${cue}’`,
  }),
  'organization/university-hospital': fixed(
    '대학 이름 뒤에 병원이 있어서',
    'as a hospital of the university before it',
  ),
} as const satisfies Readonly<Record<string, RuleSentence>>;

function isToldRule(rule: string): rule is keyof typeof RULE_SENTENCES {
  return Object.hasOwn(RULE_SENTENCES, rule);
}

/** Gives undefined for a rule that has no sentence, which a test forbids. */
export function ruleSentence(rule: string, evidence: RuleEvidence): Texts | undefined {
  return isToldRule(rule) ? RULE_SENTENCES[rule](evidence) : undefined;
}
