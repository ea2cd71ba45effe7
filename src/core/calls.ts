// Calls of the library that no compiler has seen: extract('글') ends in one clear line, not in a property of undefined.
import { LIBRARY_ERRORS } from '../messages/errors/library.js';
import { UserError } from './errors.js';

/** What somebody gave, shortly: `a text`, `undefined`, `a list`. */
function kindOf(value: unknown): string {
  if (typeof value === 'string') return 'a text';
  if (Array.isArray(value)) return 'a list';
  return value === null || value === undefined ? String(value) : typeof value === 'object' ? 'an object' : typeof value;
}

function has(value: unknown, ...names: readonly string[]): value is object {
  return typeof value === 'object' && value !== null && names.every((name) => name in value);
}

/** @throws UserError where it is none. */
export function checkArticle(value: unknown): void {
  const isArticle = has(value, 'id', 'text') && 'text' in value && 'id' in value;
  if (isArticle && typeof value.text === 'string' && typeof value.id === 'string') return;
  throw new UserError(LIBRARY_ERRORS.noArticle(isArticle ? 'one whose id or text is no text' : kindOf(value)));
}

/** @throws UserError where it is none. */
export function checkEngine(value: unknown): void {
  if (!has(value, 'kinds', 'segment')) throw new UserError(LIBRARY_ERRORS.noEngine(kindOf(value)));
}

/** @throws UserError for a text in the place of a list, whose letters would be taken one by one. */
export function checkList(what: string, value: unknown): void {
  if (value !== undefined && !Array.isArray(value)) throw new UserError(LIBRARY_ERRORS.noList(what, kindOf(value)));
}

/** @throws UserError for anything but an object. */
export function checkOptions(what: string, value: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UserError(LIBRARY_ERRORS.noOptions(what, kindOf(value)));
}

/** @throws UserError for a type that is not among the known ones. */
export function checkTypes(types: readonly string[] | undefined, known: readonly string[]): void {
  checkList('types', types);
  const unknown = types?.find((type) => !known.includes(type));
  if (unknown !== undefined) throw new UserError(LIBRARY_ERRORS.unknownType(unknown, known.join(', ')));
}
