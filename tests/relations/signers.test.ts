// Who signs: persons at the ceremony. All sentences are written for these tests.
import { describe, expect, it } from 'vitest';
import { createEngine, extract } from '../../src/pipeline.js';

const engine = createEngine();

function signersOf(text: string): readonly string[] {
  const article = { id: 'a', text: `지역 대책 발표\n\n새 대책이 3일 나왔다.\n\n${text}\n`, date: '2024-06-03' };
  const { relations = [] } = extract(article, engine, { relations: true });
  return relations.flatMap((relation) =>
    relation.type === 'agreement' ? (relation.signers ?? []).map(({ name }) => name) : [],
  );
}

const SIGNED = '산림청은 ㈜가온나래와 업무협약을 맺었다.';

describe('signers', () => {
  it.each([
    [
      'who took part in the ceremony',
      `${SIGNED}\n\n협약식에 참여한 임서연 산림청장과 한도윤 가온나래 대표는 목재를 알리기로 했다.`,
      ['임서연', '한도윤'],
    ],
    [
      'who signed',
      `${SIGNED}\n\n협약서에는 임서연 산림청장과 한도윤 가온나래 대표가 각각 서명하였다.`,
      ['임서연', '한도윤'],
    ],
    [
      'who were there when it was signed',
      `${SIGNED}\n\n이날 업무협약(MOU) 체결에는 임서연 산림청장, 한도윤 가온나래 대표 등이 참석했다.`,
      ['임서연', '한도윤'],
    ],
    ['not a head in brackets', '산림청(청장 임서연)은 ㈜가온나래와 함께 업무협약식을 가졌다.', []],
  ])('%s: %s', (_, text, expected) => {
    expect(signersOf(text)).toEqual(expected);
  });
});
