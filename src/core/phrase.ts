// What sentences say before anybody asks of which type it is. Entity kinds and relations take their pieces from here.
import type { Span } from './types.js';

export type AppointmentForm = 'name-title' | 'name-body-title' | 'title-name' | 'surname-title' | 'name-list-title';

/** Who holds which office of which body: 이영 장관 · 강석진 중진공 이사장 · 중기부 장관 이영 · 에타(대표 이재순). */
export interface Appointment {
  readonly form: AppointmentForm;
  /** The person's name, or surname with title for `surname-title`. */
  readonly name: Span;
  readonly foreign: boolean;
  /** The name in Latin letters in brackets behind it (`타니 알 제요우디(Thani Al Zeyoudi)`). */
  readonly latin?: Span;
  /** The title as written: `장관`, `소상공인정책관`. */
  readonly title: string;
  readonly titleSpan: Span;
  readonly scope: 'public' | 'private' | 'any';
  /** What stands where the body's name stands; it may be a name, a unit, a country, or nothing of use. */
  readonly body?: Span;
  /** Whether a heading or a column says that `body` is one, so that it counts as written. */
  readonly bodyStated?: boolean;
}
