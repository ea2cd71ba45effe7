// What parts two bodies of a row; a bracket with a short form or a head may stand behind the first.
import { MIDDLE_DOTS } from '../../text/characters.js';

const SEPARATOR = `(?:,\\s?|\\s?[${MIDDLE_DOTS}]\\s?|\\s및\\s|[와과]\\s)`;
/** What stands between a body and the next of the row, from the end of its name. */
export const BEHIND_PATTERN = new RegExp(`^(?:\\([^()\\n]{1,24}\\))?${SEPARATOR}`, 'u');
/** What stands before a body behind another of the row. */
export const BEFORE_PATTERN = new RegExp(`${SEPARATOR}$`, 'u');
/** UTF-16 code units of what is looked at behind a name, and before it. */
export const LONGEST_GAP = 28;
export const LONGEST_SEPARATOR = 4;
