// What to do where a record is wrong: rows to write into a dictionary of one's own, or how to leave such records out.
import { basename } from 'node:path';
import type { EntityRecord } from '../../core/types.js';
import { EXPLAIN } from '../../messages/explain.js';
import type { Texts } from '../../messages/language.js';
import type { Verdict } from './verdicts.js';

export interface Advice {
  readonly what: Texts;
  /** Lines of a CSV file. */
  readonly lines: readonly string[];
}

/** `dictionaries/companies.csv:12` → companies.csv */
function fileOf(entry: string): string {
  return basename(entry.replace(/:\d+$/u, ''));
}

function leaveOut({ confidence = 0 }: EntityRecord): readonly Advice[] {
  // What is nearly certain would take too much else with it.
  return confidence >= 0.9 ? [] : [{ what: EXPLAIN.leaveOut((confidence + 0.01).toFixed(2)), lines: [] }];
}

/** @param verdict of the mention that speaks for the record */
export function adviceOn(record: EntityRecord, { entry, evidence, surface }: Verdict): readonly Advice[] {
  const { type, id, name } = record;
  if (entry !== undefined && id !== undefined) {
    return [{ what: EXPLAIN.removeRow(fileOf(entry)), lines: ['id,status', `${id},removed`] }];
  }
  if (type === 'company' && evidence === 'context') {
    return [
      { what: EXPLAIN.addWord('lexicons/no-firms.csv'), lines: ['word', name] },
      { what: EXPLAIN.otherType('organizations.csv'), lines: [] },
    ];
  }
  if (type === 'official' && /^[가-힣]{3}$/u.test(surface)) {
    return [{ what: EXPLAIN.notPerson('lexicons/not-person-names.csv'), lines: ['word', surface] }];
  }
  return leaveOut(record);
}
