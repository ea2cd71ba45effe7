// Whose people officials are who stand without a body of their own: of the body that sends their row, that makes the move the
// news tell, or that alone their title can head; and which titles a place has. Of every kind several sentences, and what only
// looks like them.
import { describe, it } from 'vitest';
import { expectRow, type RowContext } from '../bracket-notation.js';

type Case = readonly [row: string, context: RowContext];

function of(organization: string | undefined, ...names: readonly string[]): RowContext {
  return { attributes: Object.fromEntries(names.map((name) => [name, { organization }])) };
}

function holds(title: string, organization: string, name: string): RowContext {
  return { attributes: { [name]: { title, organization } } };
}

const OWN_MOVE = { before: ['산림청이 20일 과장급 인사를 전격 단행했다.'] };

const KINDS: Readonly<Record<string, readonly Case[]>> = {
  'titles that a place has, and those that it has not': [
    ['[한도윤|official] 제천시의장이 왔다', of('제천시의회', '한도윤')],
    ['[한도윤|official] 제천시 부의장이 왔다', of('제천시의회', '한도윤')],
    ['[한도윤|official] 제천시의원이 왔다', of('제천시의회', '한도윤')],
    ['[한도윤|official] 강원도의장이 왔다', { date: '2024-05-01', ...of('강원특별자치도의회', '한도윤') }],
    ['[한도윤|official] 제천시 환경국장이 왔다', of('제천시', '한도윤')],
    // a council is no part of another body's name
    ['[제롬 파월|official] 연방준비제도 의장이 왔다', of('연방준비제도', '제롬 파월')],
    ['[한도윤|official] 칭다오 한인회장이 왔다', of(undefined, '한도윤')],
    ['[한도윤|official] 의원(예산·홍성)이 왔다', of(undefined, '한도윤')],
    ['[한도윤|official] 신임 경북지역본부장이 왔다', of(undefined, '한도윤')],
    ['[차재희|official] 농협중앙회 공주시지부장이 왔다', of('농협중앙회', '차재희')],
  ],
  'bodies of a kind that is no unit': [
    ['[김우락|official] 김해문화원장이 왔다', holds('원장', '김해문화원', '김우락')],
    ['[한도윤|official] 애틀랜타한인회장이 왔다', holds('회장', '애틀랜타한인회', '한도윤')],
    ['[한도윤|official] 지역병원장이 왔다', of(undefined, '한도윤')],
  ],
  'bodies and posts in one word, and where envoys are': [
    ['[한도윤|official] 중앙대의무부총장이 왔다', holds('의무부총장', '중앙대학교', '한도윤')],
    ['[한도윤|official] 한국중부발전노조위원장이 왔다', holds('위원장', '한국중부발전노동조합', '한도윤')],
    ['[한도윤|official] 여경협회장이 왔다', holds('회장', '한국여성경제인협회', '한도윤')],
    ['[한도윤|official] 유엔사무총장이 왔다', holds('사무총장', '유엔', '한도윤')],
    ['[한도윤|official] 벤처기업협회장이 왔다', holds('회장', '벤처기업협회', '한도윤')],
    ['[한도윤|official] 인천항만공사장이 왔다', holds('사장', '인천항만공사', '한도윤')],
    ['[한도윤|official] 인천본부세관장이 왔다', holds('세관장', '인천본부세관', '한도윤')],
    // the post alone tells the ministry
    ['[한도윤|official] 아프리카중동국장은 4일 회의를 열었다', holds('아프리카중동국장', '외교부', '한도윤')],
    ['새벽재단 [한도윤|official] 현회장이 왔다', holds('회장', '새벽재단', '한도윤')],
    [
      '국립농업과학원장 [한도윤|official]·국립식량과학원장 [문채원|official]',
      { attributes: { 한도윤: { organization: '국립농업과학원' }, 문채원: { organization: '국립식량과학원' } } },
    ],
    ['[한도윤|official] 주칭다오 총영사가 왔다', holds('총영사', '주칭다오 대한민국 총영사관', '한도윤')],
    ['[한도윤|official] 전 주영국대사가 왔다', holds('대사', '주영국 대한민국 대사관', '한도윤')],
    ['[그레그 애벗|official] 텍사스 주지사가 왔다', holds('주지사', '텍사스주', '그레그 애벗')],
    // the municipality of who stands beside its council
    ['새벽구의회 의원들과 [한도윤|official] 구청장이 왔다', of('새벽구', '한도윤')],
  ],
  'a row whom one body sends': [
    [
      '협약식에는 충남테크노파크에서 [한도윤|official] 원장, [문채원|official] 기획본부장이 왔다',
      of('충남테크노파크', '한도윤', '문채원'),
    ],
    [
      '상명대학교에서는 [한도윤|official] 총장과 [문채원|official] 대외협력처장이 왔다',
      of('상명대학교', '한도윤', '문채원'),
    ],
    // who stands behind them in a row is of the same body, where no other issues the release
    [
      '[한도윤|official] 상명대학교 기획처장, [문채원|official] 대외협력처장이 왔다',
      of('상명대학교', '한도윤', '문채원'),
    ],
    [
      '[한도윤|official] 상명대학교 기획처장, [문채원|official] 변호사가 왔다',
      { attributes: { 한도윤: { organization: '상명대학교' }, 문채원: { organization: undefined } } },
    ],
    // the place where something happens
    ['상명대학교에서 [한도윤|official] 대외협력처장이 왔다', of(undefined, '한도윤')],
    // who is of another body than those before him
    [
      '상명대학교에서는 [한도윤|official] 총장, [문채원|official] 산림청 국장이 왔다',
      { attributes: { 한도윤: { organization: '상명대학교' }, 문채원: { organization: '산림청' } } },
    ],
  ],
  'news of moves': [
    ['기술국장에는 [한도윤|official] 기획과장을 임명했다', { ...OWN_MOVE, ...of('산림청', '한도윤') }],
    ['[한도윤|official] 산림국 기획과장이 자리를 옮겼다', { ...OWN_MOVE, ...of('산림청', '한도윤') }],
    [
      '[한도윤|official] 기획과장이 자리를 옮겼다',
      { before: ['강원도는 과장급 인사를 10일 단행했다.'], date: '2024-05-01', ...of('강원특별자치도', '한도윤') },
    ],
    // guests of other bodies, professors and heads of whatever body
    ['[한도윤|official] 조달청 기획과장이 자리를 옮겼다', { ...OWN_MOVE, ...of('조달청', '한도윤') }],
    ['[한도윤|official] 교수가 물었다', { ...OWN_MOVE, ...of(undefined, '한도윤') }],
    ['[한도윤|official] 사장이 물었다', { ...OWN_MOVE, ...of(undefined, '한도윤') }],
    // greetings
    [
      '기술국장에는 [한도윤|official] 기획과장을 임명했다',
      { before: ['산림청이 새해 인사를 나눴다.'], ...of(undefined, '한도윤') },
    ],
    // two bodies move their people
    [
      '기술국장에는 [한도윤|official] 기획과장을 임명했다',
      {
        before: ['산림청이 과장급 인사를 단행했다.', '조달청도 과장급 인사를 실시했다.'],
        ...of(undefined, '한도윤'),
      },
    ],
  ],
  'heads, whose title tells the body': [
    ['부산신용보증재단은 [한도윤|official] 이사장의 임기가 끝났다', of('부산신용보증재단', '한도윤')],
    ['금산군농업기술센터가 문을 열었다. [한도윤|official] 소장은 말했다', of('금산군농업기술센터', '한도윤')],
    // the last body of the sentence is of another kind
    ['부산신용보증재단은 산림청과 함께 [한도윤|official] 이사장을 모셨다', of(undefined, '한도윤')],
    // a title of firms and associations alike
    ['부산신용보증재단은 [한도윤|official] 회장을 모셨다', of(undefined, '한도윤')],
    // two bodies of the kind, and a body of the kind behind another
    [
      '[한도윤|official] 청장은 말했다',
      { before: ['산림청이 문을 열었다.', '조달청도 문을 열었다.'], ...of(undefined, '한도윤') },
    ],
    [
      '[한도윤|official] 소장은 말했다',
      { before: ['산림청이 알렸다.', '금산군농업기술센터도 문을 열었다.'], ...of(undefined, '한도윤') },
    ],
  ],
};

describe.each(Object.entries(KINDS))('%s', (_kind, cases) => {
  it.each(cases)('%s', (row, context) => {
    expectRow(row, { types: ['official'], ...context });
  });
});
