// Sides with a dash between: `가온나래-새벽정공 협약`. Not: `새벽부-누리원, 한빛센터 운영 협약` (the third is what it is about).
import type { PartyRow } from '../rows.js';

/** 중기부-농식품부와: both sides of one agreement. */
const DASHED_PATTERN = /[가-힣A-Za-z)]\s?[-–—×]\s?[가-힣A-Za-z㈜]/u;

/** 가온나래-새벽정공: sides of one agreement. */
export function isDashed(text: string, { members, start, end }: PartyRow): boolean {
  return members.length > 1 && DASHED_PATTERN.test(text.slice(start, end));
}

/** `새벽부-누리원, 한빛센터 운영 협약`: what it is about stands behind the comma. */
export function beforeComma(text: string, row: PartyRow): PartyRow {
  const joint = (index: number): string => text.slice(row.members[index - 1]?.end, row.members[index]?.start);
  const cut = row.members.findIndex((_, index) => index > 1 && joint(index).startsWith(',') && /[-–—]/u.test(joint(1)));
  return cut < 0 ? row : { ...row, members: row.members.slice(0, cut) };
}
