// The title that a page states, and the line of the page that shows it: og:title, `<title>`, the headings.
// `<title>중기부, 수출 지원 - 한빛일보</title>` → 중기부, 수출 지원
import { withoutSigns } from '../../text/letters.js';
import type { Line } from './page-lines.js';
import type { Page } from './page.js';

/** 한빛일보; stays a pattern, as documents are read before any word list is. */
const OUTLET_END_PATTERN = /(?:뉴스|신문|일보|방송|경제|TV|닷컴|타임즈|투데이)$/u;

/** Pages append their own name to `<title>` and og:title: `중기부, … 개최 - 한빛일보`. */
function withoutOutlet(title: string, outlet: string | undefined): string {
  // eslint-disable-next-line regexp/no-super-linear-backtracking -- five hundred letters at most
  const cut = /^(?<head>.{6,}?)\s+[-|<:·–—]\s+(?<tail>[^-|<–—]{1,30})$/u.exec(title.slice(0, 500))?.groups;
  if (cut?.['head'] === undefined || cut['tail'] === undefined) return title;
  const tail = withoutSigns(cut['tail']);
  const known = outlet !== undefined && (tail.includes(withoutSigns(outlet)) || withoutSigns(outlet).includes(tail));
  return known || OUTLET_END_PATTERN.test(tail) ? cut['head'].trim() : title;
}

/** The title that a page states, and the line that shows it. */
export function chooseTitle(
  page: Page,
  outlet: string | undefined,
): { readonly title?: string; readonly headline?: Line } {
  const stated = page.meta.get('og:title') ?? page.meta.get('twitter:title') ?? page.title;
  const statedWords = withoutSigns(stated);
  const headline =
    page.headlines.find(
      ({ text }) => text.length >= 8 && statedWords !== '' && statedWords.includes(withoutSigns(text)),
    ) ?? (page.headlines.length === 1 && statedWords === '' ? page.headlines[0] : undefined);
  if (headline !== undefined) return { title: headline.text.replace(/\s+/gu, ' '), headline };
  if (stated === '') return {};
  // A title that no line of the page repeats is one of the site (`보도자료 < 군청 소식`); the text's own is better.
  const title = withoutOutlet(stated, outlet);
  const words = withoutSigns(title);
  const shown = page.text.split('\n', 2000).some((line) => line.length <= 400 && withoutSigns(line).includes(words));
  return words !== '' && shown ? { title } : {};
}
