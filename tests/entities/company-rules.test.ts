// One table a rule: what it finds, and that it is the rule that found it. The names are invented or listed.
import { describe, it } from 'vitest';
import { expectRow, type RowContext } from '../bracket-notation.js';
import { expectRule } from '../rule-rows.js';

type Case = readonly [row: string, context: RowContext];

const FOUND: Readonly<Record<string, readonly Case[]>> = {
  marker: [
    ['네덜란드 [Nordwind|company]社와 [누리트론|company]社가 참여했다. 수요社, A社, 배터리3社가 참여했다', {}],
    ['㈜[가온들텍|company]이 참여했다', {}],
    // one syllable, a bracket behind a name that ends like a particle, the whole legal form, a footnote, a soft hyphen
    ['㈜[솔|company]은 상장했다. 주식회사 [솔|company]이 참여했다', {}],
    ['㈜[달빛담은|company](대표 한도윤)은 참여했다', {}],
    ['주식회사 [달빛꾸는|company](대표이사 한도윤)은 참여했다', {}],
    ['㈜[솔|company]도 참여했다. ㈜[온도|company] 임원이 왔다', {}],
    ['[Nuri Works|company] Co., Ltd.는 투자했다', {}],
    ['[GAON NURI (BEIJING) WORKS|company] CO., LTD와 만났다', {}],
    ['[NURI WORKS|company] CO., LTD.와 [GAON LINE|company] INC.는 투자했다', {}],
    ['㈜[가온들텍|company]1)은 참여했다', {}],
    ['㈜[가온\u00ad들텍|company]은 참여했다', {}],
    ['[가온들텍|company]㈜은 상을 받았다', {}],
    ['[Gaon Works|company], Inc. 관계자가 왔다', {}],
    ['[Gaon Works|company] Pte. Ltd.와 [Gaon Line|company] AG, [Nuri Works|company] S.p.A.가 왔다', {}],
    // a cell of its own holds the whole name; who is behind a firm's name is a person
    ['㈜[누리솔 인터렉티브|company]\n', {}],
    ['㈜[누리솔|company] 문채원\n', {}],
    ['㈜[누리솔|company] 방문\n', {}],
    // a word that says what others are like, and a name that ends like a particle, right behind the sign
    ['㈜[통합|company]을 방문했다', {}],
    ['(주)[오토엔|company], ㈜[누리솔|company] 등을 도왔다', {}],
    // a number at the head of a name, and a syllable that is a particle elsewhere
    ['㈜[100나래|company]와 ㈜[10가트|company](대표 한도윤)가 왔다. (주)10개사와 ㈜3만원은 없다', {}],
    ['㈜[해리아나|company]는 센서를 만든다', {}],
    // a town has no legal form; 인 and a particle behind it are no particles
    [
      '㈜[옥스포드|company]와 만났다. (주)[누리인|company]은 휠을 만든다. ㈜[누리테크란|company], ㈜[누리솔|company]이 왔다',
      {},
    ],
    ['[창원|city=창원시](주)[누리솔|company]을 찾았다', {}],
  ],
  ending: [
    ['[새벽누리파마슈티컬스|company]와 [새벽화일전지유한공사|company]가 맡는다', {}],
    ['[새론엔지니어링|company]은 공장을 지었다', {}],
    ['[클로브 파트너스|company]는 투자했다', {}],
  ],
  cooperative: [
    ['[푸른들농협쌀조합공동사업법인|company]은 쌀을 판다', {}],
    ['[푸른들영농조합법인|company]은 쌀을 판다', {}],
    ['[한아름농협|company]은 쌀을 기부했다', {}],
  ],
  practice: [
    ['[법무법인 새벽결|company=법무법인 새벽결]과 소송을 했다', {}],
    ['[법무법인 태윤|company=법무법인 태윤]은 답했다. 법무법인의 변호사, 법무법인 소개는 없다', {}],
    ['[법무법인 나래|company=법무법인 나래]의 한도윤 변호사가 왔다', {}],
    ['변호사([법무법인 한빛|company])가 왔다', {}],
    ['[법무법인 새벽달|company]의 한도윤 변호사가 왔다', {}],
  ],
  occupation: [
    ['개발업체 [에이팩슬립|company]은 매트를 만든다', {}],
    ['인증 회사인 [에이팩스튜디오|company]가 시험했다', {}],
    ['설계사인 [에이팩스튜디오|company]는 도면을 그렸다', {}],
    // a name of common words, where nothing but a firm can be meant
    ['시공사인 [새벽산업|company]은 어려움을 말했다', {}],
    ['컨설팅사인 [청연|company]은 기준을 냈다', {}],
    ['참여 기업인 ‘[태온산업|company]’의 공장을 봤다. 제조업체인 ‘[누리다|company]’는 상장했다', {}],
    // what quotation marks hold is the whole name
    ['게임 개발사 ‘[스튜디오 새벽|company](Studio Dawn)’의 투자자로 나섰다', { types: [] }],
    ['식품업체인 ‘[장인 새벽소주|company]’를 방문했다', {}],
  ],
  column: [['연번\n기업명\n분야\n1\n가온들나래\n로봇\n2\n[누리솔빛|company]\n식품\n', { types: [] }]],
  'latin-name': [
    ['노르웨이 [노르드그린|company]([Nordgreen|company])이 참여했다', {}],
    ['[누리솔빛|company]([Nuri Solbit|company] Inc.)은 투자했다', {}],
  ],
  list: [
    // as many words as firms are counted, though one ends like a particle and one like a verb
    ['[누리솔빛|company], [한빛에어로|company], [케이티지|company] 등 3개 기업이 왔다', {}],
    ['[오토벨라|company], [다인스핀들|company] 등 3개 기업이 참여했다', {}],
    ['글로벌 기업 3개사([오토벨라|company], [다인스핀들|company])가 참여했다', {}],
    // glosses in what a list is called, shops on the net, a number in Hanja
    ['[오토벨라|company], [다인스핀들|company] 등 9개 세계(글로벌) 기업과 협력한다', {}],
    ['[오토벨라|company], [다인스핀들|company] 등 온라인상점(쇼핑몰) 46개에서 판다', {}],
    ['[오토벨라|company], [다인스핀들|company] 등 8개 홈쇼핑에서 판다', {}],
    ['[오토벨라|company]·[다인스핀들|company] 등 6개社가 심사를 신청했다', {}],
    // an ending of firms behind what is no word; firms vouch for the one beside them
    ['[하이나래산업|company], [다인스핀들|company] 등 22개사가 참여했다', {}],
    ['[오토벨라|company], [다인스핀들|company], [걸작만두|company] 등 유통사가 참여했다', {}],
  ],
  'list-with-firm': [
    ['[오토벨라|company]·[삼성전자|company]가 참여했다', {}],
    ['▲[오토벨라|company](로봇), ▲[삼성전자|company](칩)가 뽑혔다', {}],
  ],
  label: [
    ['친환경 가방(기업명:[누리달빛|company] / 새벽 기획전), 떡(기업명:[누리달떡|company]/새벽 기획전)을 판다', {}],
    // what fields hold for want of a name
    ['가방(기업명: [누리달빛|company]), 떡(기업명: 해당없음), 죽(기업명: 추후 공개), 찜(업체명: 별도 공지)', {}],
  ],
  'counted-row': [
    // as many names as firms are counted, in the line, in brackets, in the footnote that a star leads to
    ['* 외식기업(3개사) : [가온들텍|company], [새벽떡볶이|company], [누리갈비|company]', {}],
    ['* 외식기업(3개사) : [위니 전자|company], [새벽떡볶이|company], [누리갈비|company]', {}],
    ['창업기획자 3개사([가온들텍|company], [새벽떡볶이|company], [누리갈비|company])가 왔다', {}],
    [
      '핀테크 기업 3개사*가 참여했다.\n* [새벽떡볶이|company], ㈜[가온들텍|company], [누리갈비|company](주) (가나다순)',
      {},
    ],
  ],
  // as many names behind marks as firms are counted, in the same sentence or the next ones
  'marked-row': [
    [
      '3개사가 상을 받았다. 품질 부문에서 △[가온들텍|company] △[새벽떡볶이|company], 원가 부문에서 △[누리갈비|company] 등이 받았다',
      {},
    ],
    ['3개사가 상을 받았다. △[가온들텍|company] △[새벽떡볶이|company] △[누리갈비|company] 등이다', {}],
    ['3개사가 상을 받았다. 최우수상은 △[새벽떡볶이|company] △[누리갈비|company] △[한빛장터|company] 등이다', {}],
    ['3개 업체가 왔다. △[가온들텍|company], △㈜[누리솔빛|company] △[누리갈비|company]가 팔았다', { types: [] }],
  ],
  party: [['[벨로큐브릭스|company]는 내년에 미국에 지사를 세우기로 했다', {}]],
  appointment: [
    ['[에타|company](대표 이재순)는 상을 받았다', {}],
    ['카페 ‘[콘티누이티|company]’ 문채원 대표가 왔다', {}],
  ],
  // what the head in the bracket belongs to, whatever it is made of
  'quoted-head': [
    ['‘[별|company]’(대표 한도윤)은 상을 받았다', {}],
    ['‘[새벽 버시스|company]’(대표 한도윤)는 상을 받았다', {}],
    ['사회적기업 ‘[어쩌다 새벽|company](대표 한도윤)’이 뽑혔다', {}],
  ],
  bracket: [['문채원 대표([하늘정원|company])와 만났다', {}]],
  'second-post': [
    ['한도윤 새벽벤처협회 회장 겸 [누리솔빛|company] 대표는 말했다', {}],
    ['[누리솔빛|company] 대표이자 새벽벤처협회 회장인 한도윤은 말했다', {}],
    ['[누리솔빛|company] 대표 겸 새벽벤처협회 회장 한도윤은 말했다', {}],
    ['한도윤([누리솔빛|company] 대표·새벽벤처협회 부회장)은 말했다', {}],
    ['새벽벤처협회 한도윤 회장([로지큐브|company] 대표)은 말했다', {}],
    ['한도윤 새벽벤처협회 이사(現 [로지큐브|company] 대표)가 왔다', {}],
  ],
  voice: [['[로지큐브|company] 관계자는 말했다', {}]],
  'group-name': [['[삼성|company=삼성전자]의 전략\n\n[삼성전자|company]는 값을 내렸다', {}]],
  'trade-row': [
    ['5대 은행([국민|company=국민은행]·[신한|company=신한은행]·[하나|company=하나은행])이 참여했다', {}],
    // apart by blanks, and short for what stands before the name
    ['[국민|company=국민은행] [신한|company=신한은행] [하나|company=하나은행] 등 5대 은행이 참여했다', {}],
    ['[광장|company=법무법인 광장]·[세종|company=법무법인 세종] 등 대형 로펌이 참여했다', {}],
  ],
  'shared-ending': [['[국민|company=국민은행]·[하나은행|company]이 참여했다', {}]],
  'stock-code': [
    ['[오토벨라|company](123450)는 계약을 맺었다', {}],
    ['[누리솔빛|company](098760), 공장 짓는다', {}],
    ['[누리솔빛|company](코스닥 098760)은 [오토벨라|company](KOSPI: 123450)에 물었다', {}],
    ['[누리솔빛|company]<098760>과 [오토벨라|company](A123450)가 섰다', {}],
  ],
  'headline-name': [
    [
      '[뷰틸레|company=뷰틸레홀딩스], 충주에 공장 짓는다\n\n[뷰틸레홀딩스|company]가 공장을 짓는다고 밝혔다. 공장은 내년에 문을 연다.\n',
      {},
    ],
  ],
};

const NOT_FOUND: readonly string[] = [
  // one word before 등 is no row of banks
  '도심 광장 등 은행 앞에 모였다',
  // what kind it is before a word for any, beside its head in brackets
  '지역 대표기업(대표 문채원)이 왔다',
  '비영리 민간단체(대표 한도윤)가 왔다',
  // a brand behind a word for goods
  '숙박 앱 ‘여기어때’를 쓴다. 장부 해결책(솔루션) ‘캐시노트’를 쓴다. 숙박 플랫폼 <여기어때>를 운영한다',
  // counts in a row of firms
  '[현대카드|company]가 14만5673회, [삼성전자|company]가 12만6420회로 뒤를 이었다',
  // who deals with firms
  '대부업체 이용자는 서류를 낸다',
  // a kind of firm, a common noun, lines of business, makers' associations
  '유한책임회사 등이 참여했다. 수익증권을 샀다. 벤처캐피탈이 늘었다',
  '광고&엔터테인먼트&콘텐츠 분야를 돕는다',
  // who gets help, and kinds of firms, are called firms too
  '지원 대상은 창업 7년 이내 중소기업이다. 수혜자는 대부분 중소기업이다. 이 회사는 작은 기업이다',
  // what is done with firms or at them
  '기업 애로청취를 했다. 기업 직접조사의 결과다',
  // what releases say of firms in general
  '중소기업 지원을 늘린다. 스타트업 육성을 돕는다. 소공인 해외오프라인 매장을 연다',
  // kinds of firms in a list, numbers of them, a verb before the list
  '중소기업(벤처기업, 창업기업)을 돕는다. 마스크 3개사, 소독제 2개사가 왔다',
  '상을 받았으며, 이중 6개 기업이 수출했다. 지자체 3곳(최우수1, 우수2)이 받았다',
  // births and numbers of receipts in the place of a stock code
  '한도윤(850101)은 왔다. 접수번호(123456)를 적는다. 상담창구(우편번호 123456)로 보낸다',
  // where the firms go
  '외국기업 ‘한국행’이 줄을 잇는다',
  // an office, a body and what is said of the holder behind 겸; a title in brackets that no firm gives
  '한도윤 부총리 겸 기획재정부 장관이 왔다. 한도윤 회장 겸 공동 대표가 왔다. 한도윤 회장(새벽위원회 위원)이 왔다',
  // a unit, a word and a place before those who speak; a party of a lawsuit
  '제조혁신과 한도윤 팀장이 왔다. 담당자 한도윤 팀장이 왔다. 평택대학교 새벽칼리지 한도윤 교수가 왔다',
  '업체 관계자는 말했다. 서울새벽터미널 관계자가 왔다. 마스크업체 관계자가 왔다. 피청구인 측은 말했다',
  // another number of names, and words; what a party is joined with, what it made, an office
  '핀테크 기업 4개사*가 참여했다.\n* 새벽떡볶이, 누리갈비, 한빛장터 (가나다순)',
  '업체 3개사(식품, 의류, 화장품)가 참여했다',
  // phrases, nouns with an affix
  '3개 기업(신규, 재인증, 유효기간 연장)을 인증했다. 3개 기업(수출형, 내수형, 성장형)을 골랐다',
  '3개 업체(불법 개조, 미신고 영업, 원산지 표시 위반)를 적발했다. 3개 기업(AI 반도체, 바이오 신약, 로봇 제어)이 왔다',
  '업체는 디스펜서와 절단 장비를 납품했다. 통상정책과장은 투자 유치를 말했다',
  // trades inside other words, in names, in what quotation marks hold; things behind kinds of firms
  '부대행사인 이야기(토크) 공연을 했다. 전시행사인 「새벽코리아 2022」가 열렸다. ACVC Partners가 왔다',
  '‘케이-스타트업 나이트(Night)’가 열린다. 혁신 스타트업인 ‘새벽 스타즈’ 72개사를 뽑았다',
  '강소기업 전용트랙을 통해 지원한다. 중소기업 피해회복에 노력한다. 기업인 격리면제서 발급을 줄인다',
  '국내벤처캐피탈을 넓힌다. 기업형벤처캐피탈을 넓힌다.',
  // letters with what they stand for, kinds of firms
  '마스터세포은행(Master Cell Bank, MCB)을 쓴다. 대기업·유니콘벤처 등 34개 기업이 왔다',
  // kinds of firms in quotation marks before their heads; words before a number of firms
  '‘지역 대표기업’(대표 한도윤)이 왔다. ‘지역 제조업체’(대표 한도윤)가 왔다',
  '농장 등 12개 업체가 왔다. 기타(가구, 시계, 펄프종이 등 13개 업체)를 골랐다. 서류 심사 등을 거쳐 3개사를 뽑았다. 임시 매장 등 지역 4개 업체가 왔다',
  // who is named after a given name, and to whom a marker that stands behind a firm does not belong
  '일리야 솔라브릭이 창업한 곳이다. [LG전자|company]㈜문채원 책임연구원이 왔다. 우수 사례로㈜[누리솔빛|company]은 왔다',
  // a title of several words, letters that stand for one, four nouns, a part of a firm
  '새벽부는 「유망기업 달빛업」으로 돕는다. 중견기업 CDO(최고디지털책임자) 포럼이 열린다. 용광로 업체인 국가책임산업시설로 쓴다',
  '[한화솔루션|company]㈜ 울산공장 한도윤 상무이사가 왔다',
  // what shops sell
  '행사에 4개 업체(김밥집, 치킨집)가 왔다. * 참가 업체(3개사) : 떡볶이집, 김밥집, 치킨집',
  // other numbers of names behind marks, phrases and words there; what is given to firms
  '4개사가 왔다. 품질 부문에서 △새벽떡볶이 △누리갈비 △한빛장터가 받았다',
  '3개사가 손잡았다. 제품은 △가온쌀 △누리김 △새벽장 등이다. 3개사가 나섰다. 지원 지역은 △한들면 △새벽면 △가온면 등이다',
  '3개사에 △판로 개척 △수출 상담 △시제품 제작을 지원한다. 3개사에 △제조 △유통 △물류를 돕는다',
  '참여기업에는 ▲고용유지지원단, ▲고용유지장려금, ▲매출채권보험료 등을 지원한다',
  // verbs, branches and words beside firms in a list that is said to be of firms
  '순위를 살펴보면, [오토벨라|company], [다인스핀들|company] 등 중소기업이 있다. 달빛역점, 새벽역점 등 10곳이다. 과천과천, 성남서현 등 7곳을 골랐다',
  '[오토벨라|company], [다인스핀들|company], 유통 등 업체가 왔다. K푸드, K뷰티 등 수출기업을 돕는다',
  // goods for what firms make of them
  '온·오프라인 등 다양한 매체를 쓴다. 생산, 판매, 유통 등을 한다',
];

describe.each(Object.entries(FOUND))('company/%s', (rule, cases) => {
  it.each(cases)('%s', (row, context) => {
    expectRule(`company/${rule}`, row, context);
  });
});

describe('what no rule takes for a firm', () => {
  it.each(NOT_FOUND)('%s', (row) => {
    expectRow(row, { types: ['company'] });
  });
});
