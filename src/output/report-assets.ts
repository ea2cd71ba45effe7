// Style and script of the report page, written into it. Both are constant, so that the page can name their checksums and
// forbid everything else; neither may hold a closing tag.

export const REPORT_STYLE = String.raw`
:root { color-scheme: light dark; --paper: #fff; --ink: #1c1c1e; --faint: #6b6b70; --line: #d9d9de; --panel: #f6f6f8; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #1b1c1f; --ink: #e9e9ec; --faint: #a0a0a8; --line: #3a3b40; --panel: #25262a; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 16px/1.7 system-ui, 'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans KR', 'Noto Sans CJK KR', sans-serif; word-break: keep-all; overflow-wrap: anywhere; }
header { position: sticky; top: 0; z-index: 2; padding: .7rem 1.2rem; background: var(--panel); border-bottom: 1px solid var(--line); }
h1 { margin: 0 0 .4rem; font-size: 1.05rem; }
h1 small, .faint { color: var(--faint); font-weight: normal; font-size: .85rem; }
h2 { margin: 1.6rem 0 .4rem; font-size: 1.05rem; }
.bar { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; font-size: .9rem; }
.bar input[type=search] { font: inherit; padding: .25rem .6rem; width: 16rem; max-width: 100%; border: 1px solid var(--line); border-radius: .4rem; background: var(--paper); color: inherit; }
.bar button { font: inherit; padding: .2rem .8rem; border: 1px solid var(--line); border-radius: .4rem; background: var(--paper); color: inherit; cursor: pointer; }
.bar button[aria-pressed=true] { background: var(--ink); color: var(--paper); }
.bar label { display: inline-flex; gap: .3rem; align-items: center; padding: 0 .4rem; border-radius: .3rem; cursor: pointer; }
main { max-width: 76rem; margin: 0 auto; padding: 1rem 1.2rem 6rem; }
details.article { border-bottom: 1px solid var(--line); scroll-margin-top: 7rem; content-visibility: auto; contain-intrinsic-size: auto 3rem; }
details.article[open] { content-visibility: visible; }
summary { padding: .5rem 0; cursor: pointer; }
summary b { margin-right: .6rem; }
.text { white-space: pre-wrap; max-width: 50rem; padding: .2rem 0 1.4rem 1.1rem; }
mark { position: relative; padding: .05em .15em; border-radius: .25em; color: inherit; background: var(--c); cursor: help; }
.k0 { --c: #ffe08a; } .k1 { --c: #b9d7ff; } .k2 { --c: #c6efc4; } .k3 { --c: #f6c6e8; } .k4 { --c: #ffcbb0; } .k5 { --c: #d8ccff; }
.k0, .k1, .k2, .k3, .k4, .k5 { background: var(--c); }
@media (prefers-color-scheme: dark) {
  .k0 { --c: #6d5300; } .k1 { --c: #1e4a85; } .k2 { --c: #1f5c2a; } .k3 { --c: #6f2a5c; } .k4 { --c: #7a3413; } .k5 { --c: #47358a; }
}
mark:hover::after, mark:focus::after { content: attr(data-tip); position: absolute; left: 0; top: 100%; z-index: 3; width: max-content; max-width: 24rem;
  padding: .4rem .7rem; border-radius: .4rem; background: var(--ink); color: var(--paper); font-size: .82rem; line-height: 1.5; white-space: pre-wrap; pointer-events: none; }
body.off0 mark.k0, body.off1 mark.k1, body.off2 mark.k2, body.off3 mark.k3, body.off4 mark.k4, body.off5 mark.k5 { background: none; padding: 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .88rem; line-height: 1.45; }
td { overflow-wrap: break-word; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid var(--line); }
th { color: var(--faint); font-weight: normal; white-space: nowrap; }
td.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td:first-child { font-weight: 600; min-width: 9rem; }
td a { color: inherit; }
[hidden] { display: none !important; }
`;

export const REPORT_SCRIPT = String.raw`
'use strict';
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const query = document.getElementById('query');
const views = all('.view');
const articles = all('details.article').map((node) => ({ node, words: undefined }));
const sections = all('section.type').map((node) => ({ node, rows: all('tbody tr', node).map((row) => ({ row, words: undefined })) }));
const wordsOf = (item, node) => (item.words ??= (node.textContent + ' ' + (node.dataset.words ?? '')).toLowerCase());
function show(name) {
  for (const view of views) view.hidden = view.id !== name;
  for (const button of all('button[data-view]')) button.setAttribute('aria-pressed', String(button.dataset.view === name));
}
function filter() {
  const wanted = query.value.trim().normalize('NFC').toLowerCase();
  let shown = 0;
  for (const item of articles) {
    item.node.hidden = wanted !== '' && !wordsOf(item, item.node).includes(wanted);
    if (!item.node.hidden) shown += 1;
  }
  let rows = 0;
  for (const { node, rows: own } of sections) {
    const isOff = document.body.classList.contains('off' + node.dataset.kind);
    let left = 0;
    for (const item of own) {
      item.row.hidden = wanted !== '' && !wordsOf(item, item.row).includes(wanted);
      if (!item.row.hidden) left += 1;
    }
    node.hidden = isOff || left === 0;
    if (!isOff) rows += left;
  }
  document.getElementById('count').textContent = wanted === '' ? '' : shown + rows === 0 ? 'nothing found · 찾은 것이 없습니다' : shown + ' articles, ' + rows + ' records';
}
let pending = 0;
query.addEventListener('input', () => { cancelAnimationFrame(pending); pending = requestAnimationFrame(filter); });
for (const button of all('button[data-view]')) button.addEventListener('click', () => show(button.dataset.view));
for (const box of all('input[data-kind]')) {
  box.addEventListener('change', () => { document.body.classList.toggle('off' + box.dataset.kind, !box.checked); filter(); });
}
function open() {
  if (location.hash === '#records') {
    show('records');
    scrollTo(0, 0);
  }
  const target = /^#a\d+$/.test(location.hash) ? document.getElementById(location.hash.slice(1)) : null;
  if (target === null) return;
  show('articles');
  target.hidden = false;
  target.open = true;
  target.scrollIntoView();
}
addEventListener('hashchange', open);
show('articles');
filter();
open();
`;
