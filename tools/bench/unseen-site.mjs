// Scraped pages of a site that no word list knows: menus, a ranking, teasers with whole sentences and a footer, line by
// line around articles that share no sentence. `unseenSite(50)` → 50 pages with the lines of their articles.

const MENU = [
  '다솔마루',
  '오늘 한 자락',
  '들고 나는 소식',
  '물 건너 이야기',
  '살림 셈법',
  '저잣거리',
  '배움 너머',
  '함께 걷는 길',
];
const TOOLS = ['큰 글로', '작은 글로', '벗에게 건네기', '갈무리'];
const FOOTER = [
  '다솔마루를 만드는 사람들',
  '글과 그림을 함부로 옮기지 말아 주세요',
  '고을 새벽군 달빛면 은하길 12',
  '알림 받기를 원하시면 이곳을 눌러 주십시오. 언제든 그만둘 수 있습니다.',
];
const CITIES = ['군산시', '안동시', '춘천시', '목포시', '진주시', '제천시', '포항시', '여수시', '원주시', '김해시'];
const FIELDS = ['해상풍력 부품', '도자 공예', '수소 드론', '발효 식품', '포장재', '의료 센서', '조선 기자재'];
const FIRMS = ['가온누리', '다솜정밀', '라온바이오', '마루로봇', '벼리테크', '시나브로푸드', '아라소재', '초롱에너지'];
const BODIES = ['중소벤처기업진흥공단', '기술보증기금', '창업진흥원', '소상공인시장진흥공단'];
const PEOPLE = ['김가온', '박누리', '최다온', '정라온', '윤미르', '임보람', '한소담'];

const pick = (list, at) => list[at % list.length];

function articleOf(at) {
  const city = pick(CITIES, at);
  const field = pick(FIELDS, at * 3 + (at >> 3));
  const firm = `${pick(FIRMS, at * 5 + (at >> 2))}${at < FIRMS.length ? '' : at}`;
  const body = pick(BODIES, at);
  return {
    title: `${city} ${field} 기업 ${5 + at}곳에 ${3 + at * 2}억원 지원`,
    lead: `${city}는 ${field} 분야의 중소기업 ${5 + at}곳을 뽑아 ${3 + at * 2}억원을 지원한다고 ${1 + (at % 28)}일 밝혔다.`,
    lines: [
      `선정된 ㈜${firm}의 ${pick(PEOPLE, at)} 대표는 “${field} 설비를 ${2 + (at % 5)}대 더 들이고 직원 ${7 + at}명을 뽑겠다”고 말했다.`,
      `이 회사는 지난해 매출 ${12 + at * 3}억원을 올렸고 올해는 ${pick(['하노이', '오사카', '시애틀', '두바이'], at)}에 ${10 + at}만 달러어치를 내보낸다.`,
      // A line of its own that is short and no sentence: the worst to lose.
      `▲ ${city} ${field} 기업 ${5 + at}곳`,
      `${body}은 ${city}의 공고에 맞춰 업체당 ${1000 + at * 100}만원까지 ${pick(['상담비', '시험비', '인증비'], at)}를 보탠다.`,
      `접수는 다음 달 ${1 + (at % 28)}일까지이며 ${city} 누리집에서 ${field} 공고 제${100 + at}호를 보면 된다.`,
    ],
  };
}

/**
 * @param {number} count
 * @returns {{ article: { id: string, text: string }, lines: string[] }[]}
 */
export function unseenSite(count) {
  const articles = Array.from({ length: count }, (_, at) => articleOf(at));
  return articles.map(({ title, lead, lines }, at) => {
    const other = (step) => articles[(at + step) % count];
    const text = [
      ...MENU,
      title,
      `글쓴이 ${pick(PEOPLE, at + 3)}`,
      ...TOOLS,
      lead,
      lines[0],
      lines[1],
      // A box in the middle of the article: a heading of the site, entries that differ from page to page.
      '곁에 두고 읽을 글',
      other(5).title,
      other(9).title,
      ...lines.slice(2),
      '마음에 남은 글 열 가지',
      ...[1, 2, 3, 4, 6, 7, 8].flatMap((step, place) => [String(place + 1), other(step).title]),
      '이웃 글 엿보기',
      ...[11, 13].flatMap((step) => [other(step).title, other(step).lead]),
      ...MENU.slice(2),
      ...FOOTER,
    ].join('\n');
    return { article: { id: `page-${String(at + 1).padStart(2, '0')}.txt`, text }, lines: [title, lead, ...lines] };
  });
}
