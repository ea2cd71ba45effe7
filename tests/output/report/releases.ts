// Made-up releases for the page: who signs with whom, who says what, how much; one of them hostile.
import type { Relation } from '../../../src/core/relation.js';
import type { ExtractionResult } from '../../../src/core/result.js';
import type { EntityRecord, RecordMention } from '../../../src/core/types.js';

interface Named {
  readonly type: string;
  readonly name: string;
  readonly id?: string;
  readonly attributes?: EntityRecord['attributes'];
  /** As the text has it, wherever it stands. */
  readonly surfaces: readonly string[];
  readonly rule?: string;
  readonly evidence?: RecordMention['evidence'];
}

function mentionsOf(
  text: string,
  { surfaces, rule = 'dictionary/name', evidence = 'dictionary' }: Named,
): readonly RecordMention[] {
  return surfaces
    .flatMap((surface) =>
      [...text.matchAll(new RegExp(surface, 'gu'))].map(({ index }) => ({
        surface,
        start: index,
        end: index + surface.length,
        rule,
        evidence,
      })),
    )
    .sort((a, b) => a.start - b.start);
}

export function release(
  id: string,
  date: string,
  title: string,
  text: string,
  named: readonly Named[],
  relations: readonly Relation[] = [],
): ExtractionResult {
  const records = named.map((own): EntityRecord => {
    const { type, name, id: entityId, attributes = {} } = own;
    return {
      type,
      name,
      ...(entityId === undefined ? {} : { id: entityId }),
      attributes,
      confidence: 0.97,
      mentions: mentionsOf(text, own),
    };
  });
  return { id, title, date, outlet: '누리부', url: `https://example.kr/${id}`, text, records, relations };
}

export const INSTITUTE: Named = {
  type: 'organization',
  name: '새벽산업진흥원',
  id: 'kr-1',
  attributes: { nameEn: 'Dawn Agency' },
  surfaces: ['새벽산업진흥원', '새진원'],
};
const FIRM: Named = {
  type: 'company',
  name: '가온나래',
  attributes: { representative: '한도윤' },
  surfaces: ['가온나래'],
  rule: 'company/marker',
  evidence: 'rule',
};
const HEAD: Named = {
  type: 'official',
  name: '강보람',
  attributes: { title: '원장', organization: '새벽산업진흥원' },
  surfaces: ['강보람'],
};
const CITY: Named = {
  type: 'city',
  name: '부산광역시',
  id: 'kr-26000',
  attributes: { country: 'KR' },
  surfaces: ['부산'],
};
const SUM: Named = {
  type: 'amount',
  name: '2조 원',
  attributes: { value: 2e12, currency: 'KRW' },
  surfaces: ['2조 원'],
};

const SIGNING_TEXT =
  '새진원은 3월 5일 부산에서 가온나래와 업무협약을 체결했다.\n강보람 원장은 “지역 기업을 힘껏 돕겠다”고 말했다. 예산은 2조 원이다.';
const said = '지역 기업을 힘껏 돕겠다';

export const SIGNING = release(
  'a/signing.txt',
  '2025-03-05',
  '새진원·가온나래 업무협약',
  SIGNING_TEXT,
  [INSTITUTE, FIRM, HEAD, CITY, SUM],
  [
    {
      ...{
        type: 'agreement',
        kind: 'mou',
        status: 'signed',
        date: '2025-03-05',
        rule: 'agreement/signed-with',
        start: 0,
        end: 33,
      },
      parties: [{ name: '새벽산업진흥원', record: 0 }, { name: '가온나래', record: 1 }, { name: '경기도' }],
      place: { name: '부산광역시', record: 3 },
    },
    {
      ...{ type: 'statement', rule: 'statement/said', start: 34, end: 62 },
      speaker: { name: '강보람', record: 2 },
      quote: { text: said, start: SIGNING_TEXT.indexOf(said), end: SIGNING_TEXT.indexOf(said) + said.length },
    },
    {
      ...{
        type: 'sum',
        role: 'budget',
        value: 2e12,
        currency: 'KRW',
        rule: 'sum/phrase',
        start: SIGNING_TEXT.indexOf('예산은'),
        end: SIGNING_TEXT.length,
      },
      owner: { name: '새벽산업진흥원', record: 0 },
    },
  ],
);

const SCRIPT = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
export const HOSTILE = release(
  'a/<hostile>.txt',
  '2025-03-06',
  `=HYPERLINK("http://x")${SCRIPT}`,
  `${SCRIPT} 새진원은 ${SCRIPT} 했다.`,
  [INSTITUTE, { type: 'company', name: `=1+1 <b>${SCRIPT}</b>`, surfaces: ['했다'], rule: SCRIPT }],
);

/** Firms that many articles name, the first more often than the last. */
const MANY = Array.from({ length: 300 }, (_, at): ExtractionResult => {
  const month = String((at % 6) + 1).padStart(2, '0');
  const firm = `다온${['전자', '물산', '화학', '정밀', '상사', '식품', '제약'][(at % 60) % 7] ?? ''}${String(at % 60)}호`;
  const text = `${String(at)}번째 소식이다. ${firm}의 매출이 늘었다고 새벽산업진흥원이 밝혔다.`;
  return release(`b/${String(at)}.txt`, `2025-${month}-10`, `${String(at)}번째 소식`, text, [
    INSTITUTE,
    { type: 'company', name: firm, surfaces: [firm], rule: 'company/usage', evidence: 'context' },
  ]);
});

const BANK: Named = { type: 'organization', name: '누리은행', surfaces: ['누리은행'] };
const QUIET: Named = {
  type: 'official',
  name: '도하늘',
  attributes: { title: '행장', organization: '누리은행' },
  surfaces: ['도하늘'],
};
const sumOf = (name: string, value: number): Named => ({
  ...{ type: 'amount', name, attributes: { value, currency: 'KRW' }, surfaces: [name], rule: 'amount/currency-word' },
});

const MARKDOWN_TEXT = [
  '---\nnews_item_id: "156"\nministry: 누리부\n---\n\n# 누리은행, 7억 원 지원\n\n- 번호: 156\n\n',
  '누리은행은 3억 원과 4억 원을 낸다. 누리은행과 누리은행 노조가 만났다. 누리은행이 밝혔다. 누리은행도 간다. ',
  '누리은행에 묻는다. 누리은행만 남았다. 도하늘 행장이 왔다.\n- [누리은행 소식](001_local_path.md)\n',
].join('');
const IN_MARKDOWN = ['누리은행은 3억', '누리은행과 누리'].map((words) => MARKDOWN_TEXT.indexOf(words));

/** Written in Markdown: one name nine times in eight sentences, two sums in one sentence, a person who says nothing. */
export const MARKDOWN = release(
  'c/markdown.md',
  '2025-02-20',
  '누리은행, 7억 원 지원',
  MARKDOWN_TEXT,
  [BANK, QUIET, sumOf('3억 원', 3e8), sumOf('4억 원', 4e8)],
  [3e8, 4e8].map((value) => ({
    ...{
      type: 'sum',
      role: 'subsidy',
      value,
      currency: 'KRW',
      rule: 'sum/phrase',
      owner: { name: '누리은행', record: 0 },
    },
    ...{ start: IN_MARKDOWN[0] ?? 0, end: (IN_MARKDOWN[1] ?? 0) - 1 },
  })),
);

export const RELEASES: readonly ExtractionResult[] = [SIGNING, HOSTILE, ...MANY, MARKDOWN];
