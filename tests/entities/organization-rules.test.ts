// One table a rule: what it finds, and that it is the rule that found it. The names are invented.
import { describe, it } from 'vitest';
import { expectRow, type RowContext } from '../bracket-notation.js';
import { expectRule } from '../rule-rows.js';

type Case = readonly [row: string, context: RowContext];

/** A ministry of another country has none of what the Korean one is listed with. */
const ABROAD: RowContext = { types: ['organization'], attributes: { 외교부: { nameEn: undefined } } };
const FOUND: Readonly<Record<string, readonly Case[]>> = {
  head: [
    // 서는 is no particle there
    ['[새벽세무서|organization]는 조사했다', {}],
    ['[해오름문화재단|organization]이 장학금을 전달했다', {}],
    ['[한국새벽분쟁협의회|organization]가 열렸다', {}],
    ['[在美한인새벽기술인협회|organization=재미한인새벽기술인협회]가 열었다', {}],
    ['[한국새벽발전노조|organization=한국새벽발전노동조합]도 불참한다', {}],
    ['안전위해[한국가온소재협회|organization]와 만났다', {}],
    ['새벽마을신문협회·[가온소재연구조합연합회|organization]가 모였다', {}],
    ['[순천시가족센터|organization]와 협약했다', {}],
    // two syllables before a school, and a garden abroad
    ['[해솔중학교|organization]와 [해솔고등학교|organization]가 뽑혔다', {}],
    ['영국 [브렌튼수목원|organization] 전문가가 왔다', {}],
    // an anniversary at the beginning of a name
    ['[9·17새벽기념재단|organization]이 행사를 열었다', {}],
    ['[한국새벽청년회|organization]가 마을을 가꿨다', {}],
    // the place tells which association of a trade, and a town its centre
    ['[완도 미역생산자협회|organization]는 밝혔다', {}],
    ['[제주 해녀협회|organization]는 밝혔다', {}],
    ['[목포청년건강센터|organization]와 협약했다. 목포센터는 닫았다', {}],
  ],
  'university-hospital': [
    ['[한양대 새벽병원|organization]이 문을 열었다', {}],
    ['[한양대 한빛병원|organization]에서 진료한다', {}],
  ],
  'local-body': [
    ['[가온군 지역사회보장협의체|organization]가 회의를 열었다', {}],
    ['[새벽면 청년회|organization]는 꽃을 심었다', {}],
    ['[생활개선회 홍성군연합회|organization]가 쌀을 전했다', {}],
    ['[바르게살기운동 홍성군협의회|organization]와 [한국여성농업인 홍성군연합회|organization]가 왔다', {}],
    ['[전라남도 사회서비스원|organization]과 [수원시 시설관리공단|organization]이 협약했다', {}],
  ],
  committee: [
    ['[구매조건개선 심의위원회|organization]를 열었다', {}],
    ['[일·생활 균형위원회|organization]는 회의를 열었다', {}],
    ['관계자 협의체인 [새벽숲보전지역 관리위원회|organization]를 열었다', {}],
    ['[생활용품 및 보존처리제 관리위원회|organization]는 회의를 열었다', {}],
    ['[소각장반대 시민대책위원회|organization]는 반대했다', {}],
  ],
  'quoted-committee': [
    ['‘2024년 제4차 [가온19 대응 지원위원회|organization]’를 거쳤다', {}],
    ['「[숲길 기본계획 수립을 위한 특별위원회|organization]」가 열렸다', {}],
    ['‘제4기 [숲길 기본계획위원회|organization]’가 열렸다', {}],
  ],
  school: [
    ['[청주공업고|organization=청주공업고등학교] 등이 선정됐다', {}],
    ['[한국새벽고|organization=한국새벽고등학교]를 찾았다', {}],
    ['[미송초|organization=미송초등학교] 6학년 학생이 왔다', {}],
    ['[충남새벽공고|organization=충남새벽공업고등학교]와 [천안여상|organization=천안여자상업고등학교]이 뽑혔다', {}],
    ['[가온하이텍고|organization=가온하이텍고등학교]를 찾았다', {}],
  ],
  'school-row': [
    ['[휘문고|organization=휘문고등학교], [청주공업고|organization=청주공업고등학교] 등이 왔다', {}],
    [
      '[당리중|organization=당리중학교], [미송여고|organization=미송여자고등학교]와 [청주공업고|organization=청주공업고등학교]가 왔다',
      {},
    ],
  ],
  'legal-form': [
    ['(사)[새벽대간보전회|organization]가 함께했다', {}],
    ['(재)[새벽꿈터|organization] 관계자가 왔다', {}],
    ['사단법인 [가온나래연구소|organization]는 알렸다', {}],
    ['사단법인 [새벽을 여는 우리 마을|organization](대표 한도윤)과 협약했다', {}],
  ],
  traders: [
    ['[온양온천시장 상인회|organization]장 한도윤', {}],
    ['[아메요코 상점가 연합회|organization]와 협약했다', {}],
  ],
  'foreign-head': [
    ['독일 [프리드바이스 재단|organization]과 협력한다', {}],
    ['영국 [런던 경제대학|organization] 연구진이 밝혔다', {}],
  ],
  'foreign-body': [
    ['[노르웨이중앙은행|organization] 총재가 왔다', {}],
    ['베트남 [중앙은행|organization]은 금리를 올렸다', {}],
    ['미국 [중앙은행|organization=연방준비제도]의 금리가 올랐다', {}],
    ['몽골 [경제상업부|organization] 관계자가 방문했다', {}],
    ['아랍에미리트(UAE) [경제개발부|organization]와 양해각서를 교환했다', {}],
    ['[오리건 수질보호부|organization=오리건주 수질보호부]와 협약했다', {}],
    ['이집트 [새벽환경청|organization]장과 만났다', {}],
  ],
  mission: [
    ['[주가온국 대한민국 총영사관|organization]을 찾았다', {}],
    ['[주가온국한국문화원|organization]과 함께한다', {}],
  ],
  'glued-title': [
    ['[새벽발명진흥회|organization]장 표창을 받는다', {}],
    ['[새벽발명진흥회|organization]장상을 받는다', {}],
    ['[새벽발명진흥회|organization]장배 대회를 연다', {}],
    ['(사)[새벽인터넷기업협회|organization]장이 왔다', {}],
    ['박도윤 [가온마을쪽방상담소|organization]장이 맞았다', {}],
  ],
  appointment: [
    ['한도윤 [한국새벽기술포럼|organization] 의장은 말했다', {}],
    ['[새벽이비인후과|organization](원장 박도윤)는 물품을 기부했다', {}],
    ['[한빛신지식농업인회|organization] 한도윤 회장이 왔다', {}],
    ['[새벽소방기술사회|organization](회장 한도윤)와 협약했다', {}],
  ],
  row: [
    ['[신산업투자기구협의회|organization]와 [한국새벽협회|organization]가 도왔다', {}],
    ['[가온누리기술협의회|organization], [한국새벽협회|organization], 유관기관협의회, 미래전략포럼이 모였다', {}],
  ],
  'shared-ending': [
    ['[국민|organization=국민연금공단]·공무원연금의 수익률', { types: [] }],
    ['[인천|organization=인천광역시교육청], 경남, 울산 교육청이 참여했다', { types: [] }],
  ],
  'namesake-abroad': [
    ['태국 솜차이 [과기부|organization] 차관이 왔다', { types: ['organization'] }],
    // whatever the title, a former holder, a side
    ['중국 쑨톈위 [외교부|organization] 부부장이 왔다', ABROAD],
    ['미국 데이비드 밀러 [외교부|organization] 대변인이 왔다', ABROAD],
    ['마티 하타 인도네시아 전 [외교부|organization] 장관이 왔다', ABROAD],
    ['쑨톈위 중국 측 [외교부|organization] 부부장이 왔다', ABROAD],
    ['라오스 [농림부|organization=농림부] 관계자가 방문했다', {}],
    ['일본 [적십자사|organization=적십자사]와 만났다', {}],
  ],
  'regional-office': [
    [
      '[서울청|organization=서울지방중소벤처기업청]장과 만났다',
      { date: '2022-09-05', before: ['중소벤처기업부는 밝혔다.'] },
    ],
    ['[익산청|organization=익산지방국토관리청]은 길을 넓힌다', { before: ['국토교통부는 밝혔다.'] }],
    ['신고가 [충주서|organization=충주경찰서]에 들어왔다', { before: ['충주경찰서는 조사했다.'] }],
  ],
  'own-end': [
    ['[물관리위|organization=국가물관리위원회] 회의가 열렸다', { before: ['국가물관리위원회는 밝혔다.'] }],
    ['[회생법원|organization=서울회생법원]은 밝혔다', { before: ['서울회생법원이 정했다.'] }],
    ['역대 [수산과학원|organization=국립수산과학원]장이 모였다', { before: ['국립수산과학원은 밝혔다.'] }],
  ],
};

describe.each(Object.keys(FOUND))('organization/%s', (rule) => {
  it.each(FOUND[rule] ?? [])('%s', (row, context) => {
    expectRule(`organization/${rule}`, row, context);
  });
});

describe('what the same words do not name', () => {
  it.each<Case>([
    // a branch is no body of the place before it, nor is a body of every place
    ['각 읍면 청년회가 참여했다', {}],
    ['열린 홍성군협의회가 끝났다', {}],
    // one of every kind
    ['마이스터고 학생이 왔다. 특성화고와 전국공업고가 함께한다', {}],
    // words that end like a school
    ['채용공고를 내고 새벽시공고를 냈다. 그리고 학생이 왔다', {}],
    ['[청주공업고|organization=청주공업고등학교], 지원하고 최고가 됐다', {}],
    // growth is no ministry, and its office of a city
    ['베트남 산업성장을 이끌고 나주시 농업기술센터를 찾았다', {}],
    ['올해 심의위원회를 열었다', {}],
    ['골목시장 상인회가 왔다', {}],
    ['스타트업 연구소를 찾았다', {}],
    ['중국 판매처와 미국 남부를 찾았다', {}],
    ['중국 서남부와 미얀마 반군부를 찾았다', {}],
    // a torn bracket, the marker of a firm, a kind of hospital beside what is also a title
    ['정보통신기술(ICT)연구센터 한도윤 센터장이 왔다', { types: ['organization'] }],
    ['새벽기술원(주) 한도윤 전무가 왔다', { types: ['organization'] }],
    ['정신병원 선제적 검사를 늘린다', {}],
    // parts and occasions that end like a society
    ['가온나래지회(지회장 한도윤)가 모였다', { types: ['organization'] }],
    ['기업인간담회 한도윤 회장이 왔다', { types: ['organization'] }],
    // neither word before a bracket names it, nor does a count
    ['전통시장 상인회(회장 한도윤)가 왔다', { types: ['organization'] }],
    ['대학 산학협력단(단장 한도윤)이 왔다', { types: ['organization'] }],
    ['지역 문화재단(대표 한도윤)은 연다', { types: ['organization'] }],
    ['4개 시도교육청(교육감 한도윤)과 2개 공공기관(이사장 문채원)이 왔다', { types: ['organization'] }],
    ['3개 기관(로봇, 배터리, 부품)이 왔다', { types: ['organization', 'company'] }],
    // a bureau behind its ministry, and a state
    ['세라 힐 [국무부|organization] 인권노동국 부차관보가 왔다', { types: ['organization'] }],
    ['세라 힐 베트남사회주의공화국 국장이 왔다', { types: ['organization'] }],
    // the Korean ministry of a Korean abroad
    [
      '미국에 간 한도윤 [외교부|organization] 부부장이 왔다',
      { types: ['organization'], attributes: { 외교부: { nameEn: 'Ministry of Foreign Affairs' } } },
    ],
    ['가까운 총영사관에 문의한다', {}],
    ['기술평가위원장이 말했다', {}],
    // an office of that name, but of nobody that the article names
    ['익산청은 길을 넓힌다', {}],
    // the end of a name in full that names a kind, another place's or any
    ['교통부는 밝혔다', { before: ['국토교통부는 밝혔다.'] }],
    ['트라우마센터가 늘었다', { before: ['국가트라우마센터는 밝혔다.'] }],
    ['대전 물관리위와 각 물관리위가 맡는다', { before: ['국가물관리위원회는 밝혔다.'] }],
    // legal forms without a name, and a prefix in brackets
    ['사단법인 설립을 허가하고 재단법인으로 바꾼다', {}],
    ['(재)도전 기업과 (사)를 묻는다', {}],
    ['사회복지법인 등이 서비스를 넓히고 사단법인 등의 몫을 늘린다', {}],
    ['관내중학교와 일반고등학교를 찾았다', {}],
    // of two bodies with one end it is neither
    ['[회생법원|organization]은 밝혔다', { before: ['서울회생법원과 수원회생법원이 모였다.'] }],
    // posts of research institutes, and committees of each field
    ['비상임연구원과 위촉연구원이 참여했다', {}],
    ['분야별 심사위원회를 거친다', {}],
    // parts of a committee, and one that picks somebody
    ['새벽방역분과위원회와 보조사업자선정위원회를 열었다', {}],
    // a meeting, and what somebody said
    ['‘제3차 관리위원회’가 열렸다', {}],
    ['「[법무부|organization] 민법새로고침위원회」가 열렸다', {}],
    ['‘총리 직속 유치위원회’와 ‘재단법인 유치위원회’를 세운다', {}],
    ['“우리가 만든 것은 위원회”라고 말했다', {}],
    // at the head of a longer word
    ['새벽진흥원생이 모였다', {}],
  ])('%s', (row, context) => {
    expectRow(row, { types: ['organization'], ...context });
  });
});
