// Many pages of one site that no list of names knows: one layout, different articles, the same furniture around them.
import type { SampleArticle } from './articles.js';
import { articleLines, type Layout } from './layouts.js';

const CITIES = ['군산시', '안동시', '춘천시', '목포시', '진주시', '제천시', '포항시', '여수시', '원주시', '김해시'];
const SUBJECTS = [
  '해상풍력 부품',
  '도자 공예',
  '수소 드론',
  '발효 식품',
  '친환경 포장재',
  '의료용 센서',
  '조선 기자재',
];
const FIRMS = ['가온누리', '다솜정밀', '라온바이오', '마루로봇', '벼리테크', '시나브로푸드', '아라소재', '초롱에너지'];
const SURNAMES = ['김', '박', '최', '정', '윤', '임', '한', '오', '서', '신', '권'];
const VERBS = ['지원한다', '돕는다', '밀어준다', '키운다', '뒷받침한다'];

function pick(list: readonly string[], at: number): string {
  return list[at % list.length] ?? '';
}

/** Articles that share no sentence; the same for the same count. */
export function siteArticles(count: number): readonly SampleArticle[] {
  return Array.from({ length: count }, (_, at) => {
    const city = pick(CITIES, at);
    const subject = pick(SUBJECTS, at * 3 + (at >> 3));
    const firm = `${pick(FIRMS, at * 5 + (at >> 2))}${at < FIRMS.length ? '' : String(at)}`;
    const boss = `${pick(SURNAMES, at * 7)}${pick(['가온', '누리', '다온', '라온', '미르', '보람', '소담'], at)}`;
    const sum = 3 + at * 2;
    const verb = pick(VERBS, at);
    return {
      slug: `site-${String(at + 1).padStart(2, '0')}`,
      title: `${city}, ${subject} 기업 ${String(5 + at)}곳에 ${String(sum)}억원…${pick(['첫 공모', '2차 모집', '협약 맺어'], at)}`,
      date: `2024-${String(1 + (at % 12)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`,
      outlet: '너른들신문',
      reporter: pick(['도하영', '유하린', '서지안', '노은채'], at),
      paragraphs: [
        `${city}는 ${subject} 분야의 중소기업 ${String(5 + at)}곳을 뽑아 모두 ${String(sum)}억원을 ${pick(['들여', '마련해', '모아'], at)} ${verb}고 밝혔다.`,
        `선정된 ㈜${firm}의 ${boss} 대표는 “${subject} 설비를 ${String(2 + (at % 5))}대 더 들이고 직원 ${String(7 + at)}명을 뽑겠다”고 말했다.`,
        `이 회사의 지난해 매출은 ${String(12 + at * 3)}억원이다. ${pick(['하노이', '오사카', '시애틀', '두바이', '방콕'], at)}에 ${String(10 + at)}만 달러어치를 수출하는 계약도 맺었다.`,
        `${pick(['중소벤처기업진흥공단', '기술보증기금', '창업진흥원', '소상공인시장진흥공단'], at)}은 ${city}의 공고에 맞춰 업체당 ${String(1000 + at * 100)}만원까지 ${pick(['상담비', '시험비', '인증비', '전시비'], at)}를 보탠다.`,
        `${pick(['신청은', '접수는', '공모는'], at)} 다음 달 ${String(1 + (at % 28))}일까지이며 ${city} 누리집에서 ${subject} 공고 제${String(100 + at)}호를 보면 된다.`,
      ],
    };
  });
}

function words(others: readonly SampleArticle[], from: number, count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => others[(from + at) % others.length]?.title ?? '');
}

/** No class says what anything is, and the furniture uses no word that others use for it. */
export const SITE_LAYOUT: Layout = {
  name: 'site',
  shows: { subtitle: false, caption: false, table: false },
  render: (article, others) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${article.title} : ${article.outlet}</title></head>
<body><div class="a1"><div>너른들 사람들의 이야기, 너른들신문</div><div>오늘 아침 읽을거리</div><div>들녘 소식통</div><div>우리동네 한바퀴</div><div>살림살이</div><div>물길·뱃길</div></div>
<div class="b1"><div class="b2">${article.title}</div><div class="b3">${article.date.replaceAll('-', '.')} 07:30</div>
<div class="b4">${article.paragraphs.map((text) => `<div>${text}</div>`).join('\n')}</div>
<div class="b5">${article.reporter} 기자</div>
<div class="b6"><div>이 글을 이웃에게 알려 주시면 들판이 더 넓어집니다.</div><div>너른들신문 후원 계좌는 들녘은행 000-00-0000이며 후원금은 취재에만 씁니다.</div></div></div>
<div class="c1"><div>들녘에서 지금</div>${words(others, 0, 6)
    .map((word) => `<div><a href="#">${word}</a></div>`)
    .join('\n')}</div>
<div class="d1"><div>문자 제보 #0000</div><div>너른들신문은 독자위원회의 뜻에 따라 취재 준칙을 지킵니다.</div><div>전북 군산시 들녘길 1, 너른들신문 사옥 3층</div><div>펴낸이 한들녘 엮은이 한들녘</div></div></body></html>
`,
};

export interface SitePage {
  readonly name: string;
  readonly html: string;
  /** The lines that belong to the article. */
  readonly lines: readonly string[];
}

/** `count` pages of the one site, each linking to six of the others. */
export function sitePages(count: number, layout: Layout = SITE_LAYOUT): readonly SitePage[] {
  const articles = siteArticles(count);
  return articles.map((article, at) => ({
    name: article.slug,
    html: layout.render(article, [...articles.slice(at + 1), ...articles.slice(0, at)]),
    lines: articleLines(article, layout),
  }));
}
