// Days in dictionary columns: `2023-06-11`, or nothing where the day is not known.
import { z } from 'zod';

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

export const DICTIONARY_DATE = z
  .string()
  .refine((cell) => cell === '' || isDay(cell), 'a date is a day of the calendar written YYYY-MM-DD, or left empty');
