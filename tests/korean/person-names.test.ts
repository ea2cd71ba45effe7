// Which words can be persons' names by their form alone: 이상직 can, 이사회 cannot. Names are invented or everyday ones.
import { describe, expect, it } from 'vitest';
import { createResources } from '../../src/dictionary/load.js';
import { createPersonNames } from '../../src/lexicon/person-names.js';

const names = createPersonNames(createResources());

const EVERYDAY_WORDS: readonly string[] = [
  '이사회',
  '이번주',
  '정부는',
  '정책관',
  '지원금',
  '지자체',
  '기업인',
  '기술부',
  '주식을',
  '연구원',
  '전문가',
  '조합원',
  '하반기',
  '상반기',
  '신제품',
  '고객사',
  '방송사',
  '성과급',
  '제조업',
  '안전망',
  '사업자',
  '반도체',
  '경기도',
  '전북도',
  '충청도',
  '임직원',
  '구매자',
  '백화점',
  '도매상',
  '마케팅',
  '피해자',
  '추진단',
  '차세대',
  '감염병',
  '금융권',
  '정부',
  '이번',
  '신임',
  '한국인',
  '주민들',
  '기자단',
  '나머지',
  '류머티',
  '문제점',
  '민주당',
  '박물관',
  '배달업',
  '서울시',
  '송금액',
  '안내문',
  '연합회',
  '위기때',
  '이용자',
  '장애인',
  '전시장',
  '정보화',
  '지도자',
  '차관급',
  '하도급',
  '한류화',
  '남녀노',
  '석유류',
  '고령자',
  '정기적',
  '구체적',
  '공격적',
  '방산업',
  '봉사단',
  '사망자',
  '여행사',
  '은행권',
  '전통주',
  '조선업',
  '지역민',
  '차량용',
  '청년층',
  '최고점',
  '한마음',
  '함께할',
  '국제화',
  '원자재',
  '진흥원',
  '서비스',
  '강연회',
  '강원도',
  '제주도',
  '문화재',
  '선도형',
  '고용주',
  '노하우',
  '마무리',
  '방문자',
  '선정자',
  '성장기',
  '우수상',
  '유학생',
  '조사관',
  '진행자',
  '홍보관',
  '도시민',
  '원산지',
  '인증서',
  '표준화',
];

const TAKEN_FOR_NAMES: readonly string[] = [
  '장관은',
  '여성용',
  '양산화',
  '탁상용',
  '채용자',
  '최우수',
  '황금기',
  '이행자',
];

describe('words that can be Korean names', () => {
  it.each([
    // surname and two syllables
    '김서하',
    '이상직',
    '박도윤',
    '최은경',
    '정하늘',
    '강지훈',
    '조민재',
    '윤서준',
    '장미란',
    '임수아',
    '한지우',
    '오영주',
    '서지안',
    '신동하',
    '권칠승',
    '황보경',
    '안병옥',
    '송하진',
    '류현진',
    '유재석',
    '홍길동',
    '전해철',
    '고종성',
    '문채원',
    '배정우',
    '백승호',
    '허창수',
    '남기석',
    '심재윤',
    '노태호',
    '하정우',
    '곽병찬',
    '성윤모',
    '차정훈',
    '주형환',
    '우상호',
    '구자열',
    '민경욱',
    '진선미',
    '지성원',
    '엄태준',
    '채희봉',
    '원희룡',
    '천정배',
    '방문규',
    '공정민',
    '현오석',
    '함영주',
    '변창흠',
    '염태영',
    '여한구',
    '추경호',
    '도종환',
    '소병철',
    '석동현',
    '선동열',
    '설훈민',
    '마동석',
    '길정우',
    '연규철',
    '위성곤',
    '표창원',
    '명재권',
    '기동민',
    '반기문',
    '라미란',
    '왕기춘',
    '금태섭',
    '옥동석',
    '육동한',
    '인재근',
    '맹성규',
    '제종길',
    '탁현민',
    '국중범',
    '어윤대',
    '은수미',
    '편도욱',
    '용혜인',
    // surname and one syllable
    '이영',
    '허준',
    '김구',
    '김준',
    '박진',
    // surname of two syllables
    '남궁도현',
    '선우진영',
    '황보승희',
    '제갈민수',
    '독고영재',
    '사공민철',
    '선우진',
    '남궁원',
  ])('%s', (word) => {
    expect(names.korean(word)).not.toBe('no');
  });
});

describe('words that cannot be Korean names', () => {
  it.each([
    '공공기관',
    '유관기관',
    '대한민국',
    '지원',
    '기업',
    '전국',
    '늘푸른',
    '꽃다발',
    '김',
    '',
    '김서하나라',
    'Kim',
    '김a하',
    '金大中',
    '김1하',
    'ㄱㄴㄷ',
  ])('%s', (word) => {
    expect(names.korean(word)).toBe('no');
  });
});

// A likely name needs only a title beside it, so an everyday word must be none: `소비자 대표`, `강원도 부지사`.
describe('everyday words that begin like a Korean name', () => {
  it.each(EVERYDAY_WORDS)('%s', (word) => {
    expect(names.korean(word)).not.toBe('likely');
  });

  it.each([
    '공무원',
    '노동자',
    '도지사',
    '변호사',
    '소비자',
    '신청자',
    '위원장',
    '임대인',
    '임차인',
    '한국형',
    '현대화',
  ])('%s is taken for none', (word) => {
    expect(names.korean(word)).toBe('no');
  });

  it.fails.each(TAKEN_FOR_NAMES)('%s is taken for a name', (word) => {
    expect(names.korean(word)).not.toBe('likely');
  });
});

describe('pieces of foreign names', () => {
  it.each(['브루스', '해럴', '싸르쿨러브', '페르난데스', '응우옌', '크리스토퍼', '엘리자베트', '블라디미르'])(
    '%s can be one',
    (word) => {
      expect(names.foreign(word)).toBe(true);
    },
  );

  it.each([
    '장관',
    '위원회',
    '중소기업',
    '협력',
    '지원금',
    '정책',
    '시장',
    '관계자',
    'Bruce',
    '',
    '김서하',
    '산업통상자원부',
  ])('%s cannot', (word) => {
    expect(names.foreign(word)).toBe(false);
  });
});

it.fails('슈타인 can be a piece of a foreign name', () => {
  expect(names.foreign('슈타인')).toBe(true);
});

describe('surnames', () => {
  it.each(['김', '이', '남궁', '선우', '황보', '제갈'])('%s is one', (syllables) => {
    expect(names.isSurname(syllables)).toBe(true);
  });

  it.each(['', '꽃', '김이', 'Kim', '늘'])('%s is none', (syllables) => {
    expect(names.isSurname(syllables)).toBe(false);
  });
});
