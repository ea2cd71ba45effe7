// The page around its data: a policy that lets its own script and style run and nothing else, and the data as text that
// no browser takes for markup. Whatever articles say is in the data alone.
import { createHash } from 'node:crypto';
import { GENERATOR } from '../../documents/own-output.js';
import { blockId, INDEX_ID } from './shape.js';

export interface PageAssets {
  readonly script: string;
  readonly style: string;
}

function checksum(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

/** Trusted types: what would make markup out of a text fails, even where a library tried. */
function policyOf({ script, style }: PageAssets): string {
  return [
    "default-src 'none'",
    `script-src ${checksum(script)}`,
    `style-src ${checksum(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/** @param content in base64, so that it cannot end its element */
function dataElement(id: string, content: string): string {
  return `<script type="application/octet-stream" id="${id}">${content}</script>\n`;
}

/** Everything up to the blocks, which follow it, so that the page can be looked at before they are read. */
export function openingOf(assets: PageAssets, index: string, language: string): string {
  const { script, style } = assets;
  if (/<\/(?:script|style)|<!--/iu.test(script + style)) throw new Error('the page would end its own script');
  return [
    `<!doctype html>\n<html lang="${language === 'en' ? 'en' : 'ko'}">\n<head>\n<meta charset="utf-8">\n`,
    `<meta http-equiv="Content-Security-Policy" content="${policyOf(assets)}">\n`,
    `${GENERATOR}\n<meta name="viewport" content="width=device-width, initial-scale=1">\n`,
    '<meta name="referrer" content="no-referrer">\n<meta name="color-scheme" content="light dark">\n',
    `<title>kr-sme</title>\n<style>${style}</style>\n</head>\n<body>\n`,
    '<div id="app"><p class="boot">보고서를 여는 중입니다 · Opening the report…</p>',
    '<noscript><p class="boot">이 보고서는 브라우저의 자바스크립트로 열립니다. 네트워크는 쓰지 않습니다 · ',
    'This report needs JavaScript; it uses no network.</p></noscript></div>\n',
    dataElement(INDEX_ID, index),
    `<script>${script}</script>\n`,
  ].join('');
}

export function blockElement(block: number, content: string): string {
  return dataElement(blockId(block), content);
}

export const CLOSING = '</body>\n</html>\n';
