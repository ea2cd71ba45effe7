// What became of the inputs: counted for the summary, and said one by one.
import type { ReadOutcome } from '../../documents/index.js';
import { inEach, type Texts } from '../../messages/language.js';
import { TERMINAL } from '../../messages/terminal.js';
import { valueLabel } from '../../output/workbook/labels.js';
import type { Counts } from '../../output/part-sink.js';
import type { TaskResult } from '../../workers/task.js';
import type { Messages } from '../messages.js';
import type { PassedOverNotes } from '../passed-over.js';

/** What became of one input. */
export type Reported = TaskResult | Exclude<ReadOutcome, { readonly kind: 'article' }>;

export class Tally {
  articles = 0;
  failures = 0;
  passedOver = 0;
  /** Articles whose words an earlier one had; known where they are counted once. */
  duplicates = 0;
  /** Tables that have not the column which was asked for. */
  withoutColumn = 0;
  readonly records = new Map<string, number>();
  /** Left out where nobody asked for them. */
  relations: number | undefined;
  /** Articles that a cache knew. */
  unchanged = 0;

  /** What an interrupted run had counted already. */
  goOn({ articles, failures, records }: Counts): void {
    this.articles = articles;
    this.failures = failures;
    for (const [type, count] of Object.entries(records)) this.records.set(type, count);
  }

  counts(): Counts {
    return { articles: this.articles, failures: this.failures, records: Object.fromEntries(this.records) };
  }

  add(reported: Reported): void {
    if (reported.kind === 'done') {
      this.articles += 1;
      if (reported.relations !== undefined) this.relations = (this.relations ?? 0) + reported.relations;
      if (reported.isUnchanged === true) this.unchanged += 1;
      for (const [type, count] of Object.entries(reported.records)) {
        this.records.set(type, (this.records.get(type) ?? 0) + count);
      }
      return;
    }
    if (reported.kind === 'failure') this.failures += 1;
    else this.passedOver += 1;
    if ('cause' in reported && reported.cause === 'no-such-column') this.withoutColumn += 1;
  }

  /**
   * @param entities over all articles, where the output has a row for each
   * @param hasRelations whether the output has them
   */
  summary(types: readonly string[], entities: number | undefined, hasRelations: boolean): Texts {
    const total = [...this.records.values()].reduce((sum, count) => sum + count, 0);
    const counts = [
      TERMINAL.articles(this.articles),
      TERMINAL.records(total),
      ...(entities === undefined ? [] : [TERMINAL.entities(entities)]),
      ...(!hasRelations || this.relations === undefined ? [] : [TERMINAL.relations(this.relations)]),
      ...(this.duplicates === 0 ? [] : [TERMINAL.countedOnce(this.duplicates)]),
      ...(this.unchanged === 0 ? [] : [TERMINAL.unchanged(this.unchanged)]),
      ...(this.failures === 0 ? [] : [TERMINAL.failed(this.failures)]),
      ...(this.passedOver === 0 ? [] : [TERMINAL.passedOver(this.passedOver)]),
    ];
    return inEach((language) => {
      const byType = types.flatMap((type) => {
        const count = this.records.get(type);
        return count === undefined ? [] : [`${valueLabel('type', type, language)} ${String(count)}`];
      });
      const detail = byType.length === 0 ? '' : ` (${byType.join(', ')})`;
      return counts.map((count, at) => `${count[language]}${at === 1 ? detail : ''}`).join(', ');
    });
  }
}

export function report(reported: Reported, passedOver: PassedOverNotes, messages: Messages): void {
  if (reported.kind === 'done') {
    const count = Object.values(reported.records).reduce((sum, own) => sum + own, 0);
    messages.detail(TERMINAL.at(reported.id, TERMINAL.records(count)));
  } else if (reported.kind === 'failure') messages.failure(reported.id, reported.message);
  else passedOver.add(reported);
}
