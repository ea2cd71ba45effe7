// What the elements of a page are by their names, roles and classes: `<nav>`, `role="banner"`, `class="gnb"` →
// furniture; `<td>` → a cell.
import type { LayoutSpan } from '../../core/types.js';

/** Their content is no text of the page. */
export const DROPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
  'svg',
  'math',
  'canvas',
  'audio',
  'video',
  'map',
  'datalist',
  'amp-ad',
  'amp-sidebar',
  'head',
  'title',
]);
export const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
]);
export const BLOCKS = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'button',
  'caption',
  'center',
  'dd',
  'details',
  'dialog',
  'dir',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'frameset',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hgroup',
  'html',
  'legend',
  'li',
  'main',
  'menu',
  'nav',
  'ol',
  'optgroup',
  'option',
  'p',
  'pre',
  'search',
  'section',
  'select',
  'summary',
  'table',
  'tbody',
  'textarea',
  'tfoot',
  'thead',
  'tr',
  'ul',
]);
export const CELLS = new Set(['td', 'th']);
export const FURNITURE = new Set([
  'nav',
  'aside',
  'footer',
  'header',
  'menu',
  'button',
  'select',
  'textarea',
  'dialog',
  'search',
]);
export const FURNITURE_ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'complementary',
  'menu',
  'menubar',
  'search',
  'dialog',
]);
export const HEADINGS = new Set(['h2', 'h3', 'h4', 'h5', 'h6']);
/** Closing these is left out so often that the next one of the kind closes them. */
export const CLOSED_BY_SIBLING: Readonly<Record<string, readonly string[]>> = {
  li: ['li'],
  tr: ['tr', 'td', 'th'],
  td: ['td', 'th'],
  th: ['td', 'th'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd'],
  option: ['option'],
};
/** An open sibling is looked for inside these only. */
export const SIBLING_BOUNDARIES = new Set(['table', 'ul', 'ol', 'dl', 'select', 'menu', 'dir']);
/**
 * Words of class names and ids with which pages name what stands around an article. A class alone convinces only
 * where the element holds no headline and hardly any sentences: `layout-with-sidebar` wraps the whole page.
 */
export const FURNITURE_CLASSES = new Set([
  'gnb',
  'lnb',
  'snb',
  'nav',
  'navi',
  'navigation',
  'breadcrumb',
  'breadcrumbs',
  'sidebar',
  'ranking',
  'rank',
  'related',
  'relation',
  'recommend',
  'recommended',
  'comment',
  'comments',
  'reply',
  'share',
  'sns',
  'banner',
  'advertisement',
  'ads',
  'footer',
  'copyright',
  'weather',
  'menu',
  'pagination',
  'paging',
  'popular',
  'skip',
  'skipnav',
  'login',
]);

export const TABLE_PARTS = new Set(['table', 'tr', 'tbody', 'thead', 'tfoot']);

const HIDDEN_STYLE_PATTERN =
  /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}(?:hidden|collapse)|text-indent\s{0,3}:\s{0,3}-\d{3}|(?:left|top)\s{0,3}:\s{0,3}-\d{4}|clip\s{0,3}:\s{0,3}rect\(\s{0,3}[01](?:px)?[\s,]|(?:^|;)\s{0,9}opacity\s{0,3}:\s{0,3}0(?:\.0{1,9})?(?![.\d])|(?:^|;)\s{0,9}(?:max-)?height\s{0,3}:\s{0,3}0(?![.\d])|clip-path\s{0,3}:\s{0,3}inset\((?:50|100)%|scale\(0\)/iu;
/** Without letters of any size nothing is seen; around other elements it only takes the gaps between them away. */
const NO_LETTERS_PATTERN = /font-size\s{0,3}:\s{0,3}0(?![.\d])/iu;
/** Classes by which pages keep words for those who hear them read. */
const HIDDEN_CLASSES = new Set([
  'sr-only',
  'sr_only',
  'sronly',
  'visually-hidden',
  'visuallyhidden',
  'screen-reader-text',
  'screen-reader-only',
  'a11y-hidden',
  'screen_out',
  'screen-out',
  'blind',
  'hidden',
  'd-none',
  'display-none',
]);

export type Attributes = ReadonlyMap<string, string>;

function classWords(value: string): string[] {
  return value
    .replace(/(?<=[a-z])(?=[A-Z])/gu, '-')
    .toLowerCase()
    .split(/[^a-z]+/u);
}

/** How a page sets an element apart, and whether only its name says so. */
export function layoutOf(
  name: string,
  attributes: ReadonlyMap<string, string>,
): { readonly layout: LayoutSpan['kind'] | undefined; readonly tentative: boolean } {
  if (name === 'h1') return { layout: 'headline', tentative: false };
  if (HEADINGS.has(name)) return { layout: 'heading', tentative: false };
  if (name === 'figcaption') return { layout: 'caption', tentative: false };
  if (name === 'table') return { layout: 'table', tentative: false };
  const role = attributes.get('role')?.toLowerCase();
  if (FURNITURE.has(name) || (role !== undefined && FURNITURE_ROLES.has(role))) {
    return { layout: 'furniture', tentative: true };
  }
  if (name === 'html' || name === 'body' || name === 'main' || name === 'article')
    return { layout: undefined, tentative: false };
  const named = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`.slice(0, 500);
  if (BLOCKS.has(name) && classWords(named).some((word) => FURNITURE_CLASSES.has(word))) {
    return { layout: 'furniture', tentative: true };
  }
  return { layout: undefined, tentative: false };
}

/** Whether an element is never seen: `hidden`, `style="display:none"`, `class="sr-only"`. */
export function isHidden(name: string, attributes: Attributes): boolean {
  if (attributes.has('hidden') || attributes.get('aria-hidden')?.toLowerCase() === 'true') return true;
  const style = (attributes.get('style') ?? '').slice(0, 500);
  if (HIDDEN_STYLE_PATTERN.test(style) || (!BLOCKS.has(name) && NO_LETTERS_PATTERN.test(style))) return true;
  const classes = (attributes.get('class') ?? '').slice(0, 500).toLowerCase();
  return classes !== '' && classes.split(/\s+/u).some((word) => HIDDEN_CLASSES.has(word));
}
