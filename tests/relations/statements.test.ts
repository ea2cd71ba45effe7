// Somebody's own words: who says them, and what is nobody's. All sentences are written for these tests.
import { describe, expect, it } from 'vitest';
import { createEngine, extract } from '../../src/pipeline.js';

const engine = createEngine();

/** A headline and a lead that say nothing of anybody. */
const ABOVE = '지역 중소기업 수출 지원 대책 발표\n\n새 대책이 3일 나왔다.\n\n';

/** `speaker: quote (rule)` of each. */
function statementsIn(text: string): readonly string[] {
  const { relations = [] } = extract({ id: 'a', text: `${ABOVE}${text}\n`, date: '2024-06-03' }, engine, {
    relations: true,
  });
  return relations.flatMap((relation) =>
    relation.type === 'statement'
      ? [`${relation.speaker.name}: ${relation.quote.text} (${relation.rule.slice('statement/'.length)})`]
      : [],
  );
}

const HAN = '한도윤 새벽정보진흥원 원장';
const MOON = '문채원 가온나래 대표';

describe('statements', () => {
  it.each([
    [`${HAN}은 ”이번 대책으로 수출을 돕겠다“고 말했다.`, ['한도윤: 이번 대책으로 수출을 돕겠다 (quoted)']],
    [
      `${HAN}은 ”수출을 돕겠다“며 ”예산도 늘리겠다“고 말했다.`,
      ['한도윤: 수출을 돕겠다 (quoted)', '한도윤: 예산도 늘리겠다 (quoted)'],
    ],
    [
      `${HAN}은 “하반기에도 수출의 성장세가 유지될 것”으로 전망했다.`,
      ['한도윤: 하반기에도 수출의 성장세가 유지될 것 (quoted)'],
    ],
    [`${HAN}은 “모두가 적극 협업해 줄 것”을 당부했다.`, ['한도윤: 모두가 적극 협업해 줄 것 (quoted)']],
    [
      '‘모두를 위한 새벽 운동본부’는 3일 “정부는 대책을 내놓아야 한다”고 주장했다.',
      ['모두를 위한 새벽 운동본부: 정부는 대책을 내놓아야 한다 (quoted)'],
    ],
    [
      '첫 가입자는 새벽정공에 다니는 김보람씨로, “좋은 상품을 지원해 주어 감사하다”라고 밝혔다.',
      ['김보람: 좋은 상품을 지원해 주어 감사하다 (resident)'],
    ],
    [`정치권에서는 “일자리가 문제를 해결한다”는 입장을 밝혔다.`, []],
    [`${HAN}은 “중소기업의 수출을 돕겠다”고 말했다.`, ['한도윤: 중소기업의 수출을 돕겠다 (quoted)']],
    [
      `${HAN}은 “수출을 돕겠다”며 “내년 예산도 크게 늘리겠다”고 강조했다.`,
      ['한도윤: 수출을 돕겠다 (quoted)', '한도윤: 내년 예산도 크게 늘리겠다 (quoted)'],
    ],
    [
      `${HAN}은 “수출을 돕겠다”고 말했다. 이어 “내년 예산도 크게 늘리겠다”고 덧붙였다.`,
      ['한도윤: 수출을 돕겠다 (quoted)', '한도윤: 내년 예산도 크게 늘리겠다 (quoted)'],
    ],
    [
      `${MOON}는 “공장을 짓겠다”고 말했다. ${HAN}은 “수출을 돕겠다”고 했다.`,
      ['문채원: 공장을 짓겠다 (quoted)', '한도윤: 수출을 돕겠다 (quoted)'],
    ],
    [
      '중기부는 “수출을 돕기 위해 예산을 늘리겠다”고 밝혔다.',
      ['중소벤처기업부: 수출을 돕기 위해 예산을 늘리겠다 (quoted)'],
    ],
  ])('with the speaker in front: %s', (text, expected) => {
    expect(statementsIn(text)).toEqual(expected);
  });

  it.each([
    [
      `${HAN}은 새 대책을 소개했다. 그는 “수출이 크게 늘어날 것이다”라고 내다봤다.`,
      ['한도윤: 수출이 크게 늘어날 것이다 (pronoun)'],
    ],
    [
      `${HAN}은 새 대책을 소개했다. 이어 “수출이 크게 늘어날 것이다”라고 말했다.`,
      ['한도윤: 수출이 크게 늘어날 것이다 (before)'],
    ],
    [`“수출이 길이고 답입니다.” ${MOON}는 이같이 말했다.`, ['문채원: 수출이 길이고 답입니다. (quoted)']],
    [`“수출이 길이고 답이다.” ${MOON}의 말이다.`, ['문채원: 수출이 길이고 답이다. (owner)']],
    [`${MOON}는 “최고의 복지는 월급”이라며 웃었다.`, ['문채원: 최고의 복지는 월급 (quoted)']],
    // the opening mark closes, too
    [`${MOON}는 “수출길을 넓히는 데 힘쓰겠다“라고 말했다.`, ['문채원: 수출길을 넓히는 데 힘쓰겠다 (quoted)']],
    [
      `${MOON}는 “대책이 늘어나기를 바란다“라며, ”수출을 꼭 돕겠다“고 말했다.`,
      ['문채원: 대책이 늘어나기를 바란다 (quoted)', '문채원: 수출을 꼭 돕겠다 (quoted)'],
    ],
  ])('with the speaker elsewhere: %s', (text, expected) => {
    expect(statementsIn(text)).toEqual(expected);
  });

  it.each([
    '중기부 관계자는 “수출을 돕기 위한 새 대책을 마련하고 있다”고 말했다.',
    `${HAN}은 ‘새벽 길잡이’를 펴냈다.`,
    `${HAN}은 “기술 혁신”이라고 불리는 사업을 맡는다.`,
    `${HAN}은 새 대책을 소개했다. 행사에 온 한 학생은 “수출이 무엇인지 알게 되었다”고 말했다.`,
    `${HAN}은 새 대책을 소개했다.\n\n조례 제3조\n\n“신청하는 사람은 이 지역에 주소를 두어야 한다.”`,
  ])('none in: %s', (text) => {
    expect(statementsIn(text)).toEqual([]);
  });

  it('give the exact words with their place', () => {
    const text = `${ABOVE}${HAN}은 “수출을 꼭 돕겠다”고 말했다.\n`;
    const [relation] = extract({ id: 'a', text }, engine, { relations: true }).relations ?? [];
    const quote = relation?.type === 'statement' ? relation.quote : { start: 0, end: 0 };
    expect(text.slice(quote.start, quote.end)).toBe('수출을 꼭 돕겠다');
  });
});
