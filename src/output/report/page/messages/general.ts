// What the page says of itself: headings, buttons, labels.
import { text, type Texts } from './language.js';
import { withCommas } from './figures.js';

export const M = {
  overview: text('요약', 'Overview'),
  names: text('이름', 'Names'),
  relations: text('관계', 'Relations'),
  articles: text('기사', 'Articles'),
  menu: text('보고서의 화면', 'Views'),
  skip: text('본문으로', 'Skip to content'),
  title: text('보도자료 보고서', 'Press release report'),
  search: text('이름 찾기', 'Find a name'),
  searchHint: text('이름, 직함·소속, 제목, 초성 (ㅈㄱㅂ)', 'Name, post, headline, initials (ㅈㄱㅂ)'),
  filterHint: text('표에서 찾기: 이름, 직함·소속, 초성 (ㅈㄱㅂ)', 'Find in the table: name, post, initials (ㅈㄱㅂ)'),
  articleHint: text('표에서 찾기: 제목, 낸 곳, 파일', 'Find in the table: headline, outlet, file'),
  results: text('찾은 이름', 'Names found'),
  allResults: text('찾은 이름 모두 보기', 'See all that was found'),
  inHeadlines: text('제목에서 찾은 기사', 'Articles by their headlines'),
  inTexts: text('기사 본문에서 찾기', 'Look in the texts'),
  nothing: text('찾은 것이 없습니다', 'Nothing found'),
  none: text('없음', 'None'),
  noneFound: text('읽은 기사에서 찾지 못했습니다.', 'Nothing of the kind was found in the articles.'),
  words: text('찾는 말', 'Words'),
  clear: text('조건 지우기', 'Clear'),
  copy: text('복사', 'Copy'),
  copied: text('복사했습니다', 'Copied'),
  notCopied: text('복사하지 못했습니다. CSV로 받아 주세요.', 'Could not copy; save the CSV instead.'),
  csv: text('CSV로 받기', 'Save as CSV'),
  all: text('모두', 'All'),
  seeAll: text('모두 보기', 'See all'),
  more: text('더 보기', 'Show more'),
  showAll: text('모두 보기', 'Show all'),
  loading: text('여는 중…', 'Opening…'),
  failed: text('이 보고서 파일을 열지 못했습니다', 'This report cannot be opened'),
  failedHint: text(
    '파일이 끝까지 저장되었는지, 브라우저가 최신인지 확인해 주세요 (Chrome 103, Firefox 113, Safari 16.4부터).',
    'Check that the file is complete and the browser recent (Chrome 103, Firefox 113, Safari 16.4 or later).',
  ),
  period: text('기간', 'Period'),
  from: text('첫 달', 'From'),
  to: text('끝 달', 'To'),
  wholePeriod: text('전체 기간', 'Whole period'),
  byMonth: text('달마다 기사 수', 'Articles by month'),
  fewArticles: text('기사', 'Articles'),
  inKorean: text(
    '',
    'Names stay in Korean, as the releases write them; English ones stand beside them where they are known.',
  ),
  topNames: text('많이 나온 이름', 'Named most'),
  map: text('어디', 'Where'),
  korea: text('국내 도시', 'In Korea'),
  world: text('해외 도시', 'Abroad'),
  money: text('얼마', 'How much'),
  largestNote: text(
    '칸마다 그때 기사에 적힌 가장 큰 원화 금액입니다. 누르면 그 금액들을 봅니다.',
    'In each cell the largest sum in won that articles give; click it to see them all.',
  ),
  countNote: text(
    '서로 다른 원화 금액의 수입니다. 같은 달, 같은 용도의 같은 금액은 한 번만, 전체의 일부라고 적힌 금액은 빼고 셉니다.',
    'How many different sums in won there are. The same sum for the same use in one month counts once, stated parts of a total do not.',
  ),
  sumNote: text(
    '어림값입니다. 서로 다른 원화 금액을 더했고, 같은 달·같은 용도의 같은 금액은 한 번만, 전체의 일부라고 적힌 금액은 빼고 더했습니다. 그래도 전체와 그 일부, 통계와 누적 금액이 함께 더해져 실제보다 큽니다.',
    'A rough hint. Different sums in won are added up, the same sum for the same use in one month once, stated parts of a total not at all. Totals and parts that are not stated as such, statistics and running totals are all in it, so it is more than was spent.',
  ),
  ownSumsNote: text(
    '예산, 매출처럼 이 이름의 것으로 적힌 금액입니다. 협약과 투자의 금액은 그 칸에 따로 있습니다.',
    'Sums that are said to be its own, such as budgets and sales; those of agreements and investments stand there.',
  ),
  orMore: text('이상', 'or more:'),
  latest: text('최근 협약', 'Latest'),
  notEntity: text('그 밖', 'other names'),
  circleSize: text('원이 클수록 협약이 많음', 'larger: more agreements'),
  lineWidth: text('선이 굵을수록 여러 번 함께 맺음', 'thicker: signed together more often'),
  networkHint: text(
    '이름에 올리면 이어진 곳만 남고, 누르면 그 이름의 모든 것을 봅니다.',
    'Point at a name to see who is joined to it, click it for all about it.',
  ),
  measure: text('셈', 'Measure'),
  bySum: text('어림 합계', 'Rough total'),
  byCount: text('금액 수', 'How many'),
  byLargest: text('가장 큰 금액', 'Largest'),
  largest: text('가장 큰 금액', 'Largest sums'),
  agreements: text('누가 누구와', 'Who with whom'),
  network: text('협약·계약을 함께 맺은 곳', 'Who signed together'),
  unread: text('읽지 못한 파일', 'Files that could not be read'),
  outlets: text('낸 곳', 'Issued by'),
  type: text('종류', 'Type'),
  name: text('이름', 'Name'),
  surfaces: text('다른 표기', 'Also written'),
  about: text('설명', 'About'),
  articleCount: text('기사 수', 'Articles'),
  mentionCount: text('언급 수', 'Mentions'),
  first: text('처음', 'First'),
  last: text('마지막', 'Last'),
  date: text('날짜', 'Date'),
  headline: text('제목', 'Headline'),
  outlet: text('낸 곳', 'Outlet'),
  file: text('파일', 'File'),
  reason: text('까닭', 'Reason'),
  foundNames: text('찾은 것', 'Found'),
  parties: text('당사자', 'Parties'),
  amount: text('금액', 'Amount'),
  whenWhere: text('언제·어디', 'When, where'),
  kind: text('갈래', 'Kind'),
  recipient: text('받은 곳', 'Recipient'),
  investors: text('투자한 곳', 'Investors'),
  speaker: text('말한 이', 'Speaker'),
  post: text('직함·소속', 'Title, body'),
  quote: text('한 말', 'Words'),
  event: text('행사', 'Event'),
  hosts: text('연 곳', 'Hosts'),
  participants: text('참가자 수', 'Attending'),
  role: text('용도', 'Use'),
  owner: text('누구의', 'Whose'),
  sentence: text('문장', 'Sentence'),
  atLeast: text('금액 하한', 'At least'),
  anyAmount: text('제한 없음', 'any amount'),
  anyRole: text('모두', 'any'),
  filter: text('걸러 보기', 'Filter'),
  titles: text('직함', 'Titles'),
  organizations: text('소속', 'Organizations'),
  representatives: text('대표', 'Representatives'),
  nameEn: text('영문 이름', 'English name'),
  country: text('나라', 'Country'),
  stockCode: text('종목 코드', 'Stock code'),
  id: text('ID', 'Id'),
  sentences: text('나온 문장', 'Sentences'),
  related: text('함께 나온 이름', 'Named together'),
  facts: text('알려진 것', 'Facts'),
  source: text('원문 보기', 'Original'),
  previous: text('앞 기사', 'Previous article'),
  next: text('다음 기사', 'Next article'),
  previousMention: text('앞 이름 (p)', 'Previous mention (p)'),
  nextMention: text('다음 이름 (n)', 'Next mention (n)'),
  allNames: text('모든 이름 보기', 'All names'),
  close: text('닫기', 'Close'),
  aboutFile: text('파일 정보', 'About the file'),
  fromFile: text('담긴 파일', 'Contained in'),
  frontMatter: text('파일 머리의 정보', 'Front matter'),
  stepping: text('이름 사이를 옮겨 다니기', 'Step through mentions'),
  steppingHint: text('n 다음, p 앞 · j, k도 됩니다', 'n next, p previous; j and k as well'),
  shown: text('표시할 종류', 'Types shown'),
  why: text('왜 이렇게 보았나', 'Why'),
  openName: text('이 이름의 모든 기사', 'All about this name'),
  zone: text('나온 곳', 'Stands in'),
  said: text('말한 이', 'Said by'),
  inThisArticle: text('이 기사에서 찾은 것', 'Found in this article'),
  sameText: text('같은 글이 먼저 나왔습니다', 'The same text as an earlier article'),
  language: text('English', '한국어'),
  switchLanguage: text('English로 보기', 'Show in Korean'),
  printLimit: text(
    '인쇄에는 처음 300줄만 들어갑니다. 모두는 CSV로 받으세요.',
    'Print has the first 300 rows; the CSV has all.',
  ),
  credits: text(
    '지도: 대한민국 시도 경계 © MapSVG (CC BY 4.0), 세계 Natural Earth. 이 파일은 네트워크를 쓰지 않습니다.',
    'Maps: provinces of Korea © MapSVG (CC BY 4.0), world by Natural Earth. This file uses no network.',
  ),
  made: text('kr-sme가 만든 보고서', 'Made by kr-sme'),
  fullText: text('기사 본문에서도 찾기', 'Search the texts too'),
  searching: text('본문에서 찾는 중…', 'Searching the texts…'),
  inText: text('본문에서 보기', 'See in the text'),
  notFound: text('그런 화면이 없습니다', 'No such view'),
  toOverview: text('요약으로', 'To the overview'),
} as const satisfies Readonly<Record<string, Texts>>;

const plural = (value: number, word: string): string => `${withCommas(value)} ${word}${value === 1 ? '' : 's'}`;

export const SAY = {
  countArticles: (n: number): Texts => text(`기사 ${withCommas(n)}건`, plural(n, 'article')),
  countNames: (n: number): Texts => text(`이름 ${withCommas(n)}개`, plural(n, 'name')),
  countRows: (n: number): Texts => text(`${withCommas(n)}줄`, plural(n, 'row')),
  countAgreements: (n: number): Texts => text(`${withCommas(n)}건`, plural(n, 'agreement')),
  countMentions: (n: number): Texts => text(`언급 ${withCommas(n)}번`, plural(n, 'mention')),
  countDuplicates: (n: number): Texts =>
    text(`똑같은 글 ${withCommas(n)}건은 빼고 셈`, `${plural(n, 'repeated text')} not counted`),
  countFailures: (n: number): Texts => text(`읽지 못한 파일 ${withCommas(n)}개`, `${plural(n, 'file')} not read`),
  countRead: (n: number, same: number): Texts =>
    same === 0
      ? SAY.countArticles(n)
      : text(
          `기사 ${withCommas(n)}건 (똑같은 글 ${withCommas(same)}건 포함)`,
          `${plural(n, 'article')} (${plural(same, 'repeated text')} among them)`,
        ),
  countUndated: (n: number): Texts =>
    text(`날짜 없는 기사 ${withCommas(n)}건`, `${plural(n, 'article')} without a date`),
  lookInTexts: (words: string): Texts => text(`기사 본문에서 「${words}」 찾기`, `Look for “${words}” in the texts`),
  headline: (n: number): Texts =>
    text(`보도자료 ${withCommas(n)}건에서 찾은 것`, `What ${plural(n, 'press release')} say${n === 1 ? 's' : ''}`),
  monthBar: (month: string, n: number): Texts =>
    text(`${month}, 기사 ${withCommas(n)}건`, `${month}, ${plural(n, 'article')}`),
  nodeLabel: (name: string, n: number): Texts =>
    text(`${name}, 협약 ${withCommas(n)}건`, `${name}, ${plural(n, 'agreement')}`),
  cityLabel: (name: string, n: number): Texts =>
    text(`${name}, 기사 ${withCommas(n)}건`, `${name}, ${plural(n, 'article')}`),
  placeOf: (at: number, n: number): Texts =>
    text(`${withCommas(at)}/${withCommas(n)}`, `${withCommas(at)}/${withCommas(n)}`),
  noneInPeriod: (period: string): Texts =>
    text(`${period}에 나온 기사만 보고 있습니다.`, `Only articles of ${period} are shown.`),
  onlyPeriod: (period: string): Texts => text(`${period} 기사만 셉니다.`, `Only articles of ${period} are counted.`),
  sortBy: (column: string): Texts => text(`${column} 순으로`, `Sort by ${column}`),
  networkNote: (shown: number, all: number, ties: number, allTies: number): Texts =>
    text(
      shown === all && ties === allTies
        ? `${withCommas(all)}곳, 짝 ${withCommas(ties)}개`
        : `많이 맺은 ${withCommas(shown)}곳과 그 사이의 짝 ${withCommas(ties)}개만 그림 (모두 ${withCommas(all)}곳, 짝 ${withCommas(allTies)}개; 나머지는 표에)`,
      shown === all && ties === allTies
        ? `${withCommas(all)} names, ${withCommas(ties)} pairs`
        : `only the ${withCommas(shown)} busiest and the ${withCommas(ties)} pairs among them, of ${withCommas(all)} names and ${withCommas(allTies)} pairs; the table has all`,
    ),
  leftOut: (n: number, names: number): Texts =>
    text(
      `이름이 ${withCommas(names)}개 넘게 나오는 기사 ${withCommas(n)}건(모음, 명단)은 빼고 셉니다.`,
      `Without ${plural(n, 'article')} that name more than ${withCommas(names)}, such as digests and lists.`,
    ),
  namedOtherwise: (names: string): Texts =>
    text(
      `기사가 나온 날의 이름은 ${names}입니다. 이름이 바뀌어도 한 곳으로 묶고, 가장 많이 쓰인 이름으로 적습니다.`,
      `On the days of its articles it was called ${names}. It is one body all the same, under the name that most articles use.`,
    ),
  articleOf: (at: number, n: number): Texts =>
    text(`기사 ${withCommas(at)}/${withCommas(n)}`, `article ${withCommas(at)}/${withCommas(n)}`),
  walkName: (n: number): Texts =>
    text(`이 이름만 짚어 가기 (${withCommas(n)}곳)`, `Step through this name (${withCommas(n)})`),
  shownOf: (shown: number, all: number): Texts =>
    text(`${withCommas(all)}개 가운데 ${withCommas(shown)}개`, `${withCommas(shown)} of ${withCommas(all)}`),
  sentencesOf: (shown: number, all: number): Texts =>
    text(
      `${withCommas(all)}문장 가운데 ${withCommas(shown)}문장`,
      `${withCommas(shown)} of ${withCommas(all)} sentences`,
    ),
  others: (n: number): Texts => text(`외 ${withCommas(n)}곳`, `and ${withCommas(n)} more`),
} as const;
