// Who signs a line, who made a picture, whose rights are kept: bylines, credits, notices of copyright, and the wrapping
// that they come in.
import { describe, expect, it } from 'vitest';
import { createCopyrightTest } from '../../src/stages/segment/copyright.js';
import { createCreditFinder } from '../../src/stages/segment/credits.js';
import { opensWith, unwrap } from '../../src/stages/segment/wrapping.js';
import { edges, lexicon } from './page-lines.js';

describe('the signs that something is wrapped in', () => {
  it.each([
    ['(사진=한빛부) ', '사진=한빛부'],
    ['/한빛산업 제공', '한빛산업 제공'],
    ['【 한빛부 】', '한빛부'],
    ['▶ ■ 한빛부=', '한빛부'],
    ['한(빛)부', '한(빛)부'],
    ['(()) ', ''],
    ['', ''],
  ])('%s → %s', (words, expected) => {
    expect(unwrap(words)).toBe(expected);
  });
  it.each<readonly [string, string, boolean]>([
    ['  (가', '([', true],
    ['[가', '([', true],
    ['가(', '([', false],
    ['   ', '([', false],
    ['', '([', false],
  ])('%j opens with one of %s: %s', (words, signs, expected) => {
    expect(opensWith(words, signs)).toBe(expected);
  });
});

describe('a byline', () => {
  it.each<readonly [string, string | undefined]>([
    ['홍길동 기자', '홍길동'],
    ['홍길동기자', '홍길동'],
    ['홍길동 기자 hong@hanbit.example', '홍길동'],
    ['홍길동·임꺽정 기자', '임꺽정'],
    ['새벽=홍길동 특파원', '홍길동'],
    ['새벽=홍길동/임꺽정 기자', '임꺽정'],
    ['홍길동 기자 임꺽정 기자 hong@hanbit.example', '홍길동'],
    ['기자 홍길동 hong@hanbit.example', '홍길동'],
    ['사진=홍길동 기자', '홍길동'],
    ['2024.05.13 09:59 홍길동 기자', '홍길동'],
    ['홍길동 기자 (2024-5-13 오전 9:59:01)', '홍길동'],
    ['홍길동 hong@hanbit.example', '홍길동'],
    ['경제부 홍길동 기자', '홍길동'],
    ['홍길동2024.05.13기자', '홍길동'],
    ['새벽/노을=홍길동 기자', '홍길동'],
    ['온라인뉴스팀', undefined],
    ['온라인뉴스팀 경제부', undefined],
    ['한빛일보 온라인뉴스팀', undefined],
    ['온라인뉴스팀 TF', undefined],
    ['온라인뉴스팀 취재2팀', undefined],
    ['한빛일보 news@hanbit.example', undefined],
  ])('%s is signed by %s', (line, reporter) => {
    expect(edges.byline(line)).toEqual(reporter === undefined ? { signed: true } : { reporter, signed: true });
  });
  it.each(['hong@hanbit.example', 'hong@go.kr.example', '<hong@hanbit.example>', '2024.05.13 hong@hanbit.example'])(
    '%s is an address of somebody',
    (line) => {
      expect(edges.byline(line)).toEqual({ signed: false });
    },
  );
  it.each([
    ['help@hanbit.go.kr', 'an office'],
    ['help@sub.hanbit.re.kr', 'an institute'],
    ['help@korea.kr', 'the government'],
    ['홍길동 help@hanbit.or.kr', 'whom to ask there'],
    ['중소기업 현장을 찾은 기자', 'a phrase'],
    ['현 기자', 'nobody’s name'],
    ['취재 현장의 홍길동 기자', 'words before a name'],
    ['가나 다라 홍길동 기자', 'more than a place before a name'],
    ['기자 홍길동', 'a title before a name, without an address'],
    ['한빛진흥공단 온라인뉴스팀', 'a newsroom of nobody’s newspaper'],
    ['홍길동 차장 hong@hanbit.example', 'somebody else with an address'],
    ['홍길동2 hong@hanbit.example', 'a name with a figure'],
    ['A hong@hanbit.example', 'no name'],
    ['한빛진흥공단 hong@hanbit.example', 'a body with an address'],
    ['입력 기자', 'the label of a day'],
    ['출처 기자', 'the label of a picture'],
    ['스크랩 기자', 'a button'],
    ['홍길동 hong@hanbit.example help@hanbit.go.kr', 'whom to ask, among others'],
    ['“새벽” 홍길동 기자 hong@hanbit.example', 'a word in marks'],
    ['부서별 온라인뉴스팀', 'a word that begins like a desk'],
    ['팀장 온라인뉴스팀', 'a word that begins like a team'],
    ['TF가 온라인뉴스팀', 'a word that begins with Latin letters'],
    ['가TF 온라인뉴스팀', 'a word that ends with them'],
    ['홍길동', 'a name alone'],
    ['기자', 'a title alone'],
    ['“홍길동” 기자', 'other signs'],
    ['2024.05.13', 'a day alone'],
    ['', 'nothing'],
    ['가 나 다 라 마 바 사 홍길동 기자 a@b.example 아', 'more than nine words'],
    [`${'가 '.repeat(36)}홍길동 기자 hong@hanbit.example`, 'more than ninety letters'],
  ])('%s is none (%s)', (line) => {
    expect(edges.byline(line)).toBeUndefined();
  });
  it('has up to ninety letters and nine words', () => {
    const long = (letters: number): string =>
      `홍길동 기자 ${'h'.repeat(50)}@${'k'.repeat(letters - 64)}.example`.slice(0, letters);
    expect(edges.byline(long(90))?.reporter).toBe('홍길동');
    expect(edges.byline(long(91))).toBeUndefined();
    expect(edges.byline('가 나 다 라 마 바 사 홍길동 기자 a@b.example')?.reporter).toBe('홍길동');
    expect(edges.byline('가 나 다 라 마 바 사 아 홍길동 기자 a@b.example')).toBeUndefined();
  });
  it('between signs has up to four names and places, with blanks one', () => {
    expect(edges.byline('새벽=노을=달빛=은하=홍길동 기자')?.reporter).toBeUndefined();
    expect(edges.byline('새벽=노을=달빛=홍길동 기자')?.reporter).toBe('홍길동');
    expect(edges.byline('새벽 홍길동 기자')).toBeUndefined();
  });
  it('of an end of a line is none where the line holds no title', () => {
    expect(edges.byline('홍길동 기자', '홍길동 기자')?.signed).toBe(true);
    expect(edges.byline('홍길동 기자', '다른 줄')).toBeUndefined();
  });
});

describe('a credit', () => {
  const { isCredit, isLabelled } = createCreditFinder(lexicon);
  it.each([
    '사진=한빛부',
    '사진 제공 : 한빛부',
    '[출처: 한빛부]',
    '(자료：한빛 통계원)',
    '사진-한빛부',
    'ⓒ 한빛이미지',
    '© 한빛이미지',
    '연합뉴스',
    '(게티이미지뱅크)',
    '게티이미지뱅크 제공',
    '/한빛산업 제공',
    '(한빛 산업 진흥원 제공)',
    '[한빛산업 캡처]',
    '<한빛산업 홈페이지>',
    '【한빛산업 자료사진】',
  ])('%s', (line) => {
    expect(isCredit(line)).toBe(true);
  });
  it.each([
    ['사진=김보람 이사장이 서명한다', 'a sentence'],
    ['사진=김보람 이사장. 가운데', 'a sentence and more'],
    ['사진=가 나 다 라 마 바 사 아 자', 'more than eight words'],
    ['사진 한빛부', 'no sign behind the label'],
    ['한빛부 사진=가', 'a label that opens nothing'],
    [`사진=${'가'.repeat(58)}`, 'more than sixty letters'],
    [`ⓒ ${'가'.repeat(31)}`, 'a long line behind the sign'],
    ['게티이미지뱅크 제공 사진', 'more words'],
    ['게티이미지뱅크 소개', 'another word'],
    ['한빛산업 제공', 'no sign around it'],
    ['/제공', 'no name'],
    ['(가 나 다 라 제공)', 'more than four words'],
    ['(한빛산업 소개)', 'nothing that pictures have'],
    ['(5개사 제공)', 'a figure'],
    ['(물류비를 제공)', 'an object'],
    ['(한빛, 산업 제공)', 'a comma'],
    ['(한빛산업 제공) 사진전', 'more behind the bracket'],
    [`(${'가'.repeat(28)} 제공)`, 'a long name'],
  ])('%s is none (%s)', (line) => {
    expect(isCredit(line)).toBe(false);
  });
  it('has limits of words and letters', () => {
    expect(isCredit('사진=가 나 다 라 마 바 사 아')).toBe(true);
    expect(isCredit(`사진=${'가'.repeat(57)}`)).toBe(true);
    expect(isCredit(`ⓒ ${'가'.repeat(30)}`)).toBe(true);
    expect(isCredit('(가 나 다 제공)')).toBe(true);
    expect(isCredit(`(${'가'.repeat(27)} 제공)`)).toBe(true);
  });
  it('is labelled where a listed word and a sign open it', () => {
    expect(['사진=', '사진 : ', '사진', '사진전=', '글=가'].map(isLabelled)).toEqual([true, true, false, false, false]);
  });
});

describe('a notice of copyright', () => {
  const isCopyright = createCopyrightTest(lexicon, createCreditFinder(lexicon));
  it.each([
    '<저작권자 © 한빛일보, 무단 전재 및 재배포 금지>',
    '[ⓒ 한빛일보(www.hanbit.example)]',
    'ⓒ 한빛일보 모든 권리를 가짐',
    '© 2024 Hanbit Media Group',
    'Copyright Hanbit',
    'copyright hanbit',
    '저작권자(c) 한빛일보',
    '한빛일보 무단전재 금지',
    '본 기사의 저작권은 한빛일보에 있습니다.',
  ])('%s', (line) => {
    expect(isCopyright(line)).toBe(true);
  });
  it.each([
    ['ⓒ 한빛이미지', 'a short credit'],
    ['ⓒ한빛이미지제공이', 'twelve letters and fewer'],
    ['©=한빛일보 모든 권리를 가짐', 'a label'],
    ['저작권자 보호 사업', 'no sign behind the word'],
    ['한빛일보 저작권자 ©', 'a sign that opens nothing'],
    ['한빛일보는 무단 전재를 금지한다고 밝혔다.', 'a sentence about it'],
    ['한빛공단은 협약을 맺었다. 무단 전재 금지', 'a sentence in front'],
    [`<저작권자 © ${'가'.repeat(300)}>`, 'more than three hundred letters'],
    ['한빛일보', 'a name'],
  ])('%s is none (%s)', (line) => {
    expect(isCopyright(line)).toBe(false);
  });
  it('has up to three hundred letters, and a bare sign more than twelve', () => {
    expect(isCopyright('<저작권자 © 한빛일보>'.padEnd(300, '가'))).toBe(true);
    expect(isCopyright('ⓒ한빛이미지'.padEnd(12, '가'))).toBe(false);
    expect(isCopyright('ⓒ한빛이미지'.padEnd(13, '가'))).toBe(true);
    expect(isCopyright('(ⓒ한빛이미지)')).toBe(true);
  });
  it('what a line does not hold, none of its ends holds', () => {
    expect(isCopyright('한빛일보 무단전재 금지', '다른 줄')).toBe(false);
    expect(isCopyright('한빛일보', '한빛일보 무단전재 금지')).toBe(false);
  });
  it('the first of its words tells whether a sentence stands in front', () => {
    expect(isCopyright('무단 전재 금지. 모두 지킨다. 재배포 금지')).toBe(true);
    expect(isCopyright('모두 지킨다. 무단 전재, 재배포 금지')).toBe(false);
  });
});
