// What opens the lines of an outline: `□ 지원 대상`, `- 융자`, `1. 개요`, `<참고>`; not `1.5배 늘었다`.

import { isHangul } from '../../text/characters.js';

const BULLET_PATTERN =
  /^(?:[□■◇◆○●◎◦❍⚬▷▶►▲△▴▵▪▫◾◽•·․‧・･ㆍ‣⁃∙∘※*★☆✓✔☑➡→⇒◈▣☞♦❖➊-➓①-⑳❶-❿㉠-㉻➀-➉⑴-⒇ⅰ-ⅹⅠ-Ⅻ]|[ㅇ-]\s|[oO]\s|\d{1,2}[.)]\s|[가나다라마바사아자차카타파하][.)]\s|\[\s?[^\]]{1,30}\]$|<[^>]{1,60}>$)/u;

export function isBullet(words: string): boolean {
  const first = words.charCodeAt(0);
  // A word or a number is a bullet only with a stop or a bracket behind its first sign or two.
  if (isHangul(first) && words[1] !== '.' && words[1] !== ')') return false;
  return BULLET_PATTERN.test(words);
}
