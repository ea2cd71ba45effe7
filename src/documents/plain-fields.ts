// Front matter as nearly every release has it, a field a line, read without a YAML parser:
// `title: "중기부, 수출 지원"` / `date: 2024-03-14` → { title, date }. What is written in any other way is left to the parser.

/** A word that YAML reads as a text, whatever stands in it: no sign at its beginning that means something there. */
const FIELD_PATTERN =
  /^(?<name>[a-z][a-z_]{0,40}): (?:"(?<quoted>[^"\\\p{Cc}]*)"|(?<plain>[\p{L}\d][\p{L}\d/.:_+-]{0,200}(?<!:)))$/u;

/** The fields by name, blanks around their values taken off; undefined where a line is not plainly one field. */
export function readPlainFields(yaml: string): Readonly<Record<string, string>> | undefined {
  const fields: Record<string, string> = {};
  for (const line of yaml.split('\n')) {
    if (line === '') continue;
    const { name, quoted, plain } = FIELD_PATTERN.exec(line)?.groups ?? {};
    const value = quoted ?? plain;
    // Of a name that comes twice the parser says which one counts.
    if (name === undefined || value === undefined || Object.hasOwn(fields, name)) return undefined;
    fields[name] = value.trim();
  }
  return fields;
}
