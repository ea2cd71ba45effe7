// How explanations are said.
import type { Language } from '../../messages/language.js';
import type { Style } from '../../text/printable.js';

export interface Wording {
  readonly style: Style;
  readonly language: Language;
}
