// What joins a sum to the one before it so that both are of one kind: a list, a bracket, a comparison, a change.
import type { AmountWords } from './words.js';

const LONGEST_JOINT = 24;
/** `→ (’24) `, ` (약 `, ` · `, `보다 `, `에서 ’25년까지 `. */
const SIGN_PATTERN =
  /^(?:\s?(?:→|⟶|➔|➡|⇒|->)\s?(?:\([^()]{1,8}\)\s?)?|\s?\((?:약|한화|미화|총|\s)*|\s?[,·/]\s?|\)?보다\s|\s?(?:규모)?에서\s?(?:[‘’'′]?\d{2,4}년(?:까지|에|에는)?\s)?)$/u;
/** `으로 전년 동기 대비 약 `. */
const COMPARED_PATTERN = /^(?:으로|로|이며|,)?\s?(?<compared>[가-힣]{2,4}(?:\s[가-힣]{2})?)\s?(?:대비|보다)\s?약?\s?$/u;
/** ` (5%) 증가한 `. */
const CHANGED_PATTERN = /^\s?(?:\([^()]{1,10}\)\s?)?(?<changed>[가-힣]{2})한\s$/u;

/** Whether what stands between two sums says that the second is what the first is: `수출액 3억불(4천억원)`. */
export function joinsToPrevious(text: string, from: number, to: number, words: AmountWords): boolean {
  if (to - from > LONGEST_JOINT) return false;
  const joint = text.slice(from, to);
  if (SIGN_PATTERN.test(joint)) return true;
  const compared = COMPARED_PATTERN.exec(joint)?.groups?.['compared']?.replace(/\s/u, '');
  if (compared !== undefined) return words('compared').at(compared, 0)?.word === compared;
  const changed = CHANGED_PATTERN.exec(joint)?.groups?.['changed'];
  return changed !== undefined && words('changed').at(changed, 0) !== undefined;
}
