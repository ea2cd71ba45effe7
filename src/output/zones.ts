// The zones that mentions stand in, for the schema and the command line. `boilerplate` is none: names are not looked
// for there, and with --keep-boilerplate that text counts as body.
import type { Zone } from '../core/types.js';

export const ZONES = [
  'headline',
  'subtitle',
  'body',
  'caption',
  'quotation',
  'bullet',
  'table',
  'contact',
  'attachment',
] as const satisfies readonly Exclude<Zone, 'boilerplate'>[];
