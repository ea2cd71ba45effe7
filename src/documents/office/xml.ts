// Reads XML as a row of events, for documents that are zipped XML (HWPX, DOCX, XLSX) and for feeds. Names come without
// their prefix: `<hp:t>중기부</hp:t>` → open t, text 중기부, close t. No entity but the five of XML is known, so nothing
// can be made to expand.
import { UserError } from '../../core/errors.js';
import { DOCUMENT_ERRORS } from '../../messages/errors/documents.js';
import type { Effort } from '../effort.js';
import { decode } from '../encoding.js';

export interface XmlHandler {
  readonly open: (name: string, attributes: ReadonlyMap<string, string>, fullName: string) => void;
  readonly close: (name: string) => void;
  readonly text: (data: string) => void;
}

/** What no tag is called, not even the broken `<hp:>`, whose name without its prefix is empty: stands for what holds all others. */
export const NO_TAG = '/';

const DEEPEST = 4000;
const DECLARED_ENCODING_PATTERN = /^\s{0,9}<\?xml\s[^>]{0,200}?encoding\s{0,3}=\s{0,3}["'](?<name>[\w.:-]{1,40})["']/iu;

/** The encoding that an XML declaration states. */
export function declaredXmlEncoding(bytes: Uint8Array): string | undefined {
  return DECLARED_ENCODING_PATTERN.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 400)))?.groups?.['name'];
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/**
 * Tells a handler of every tag and text.
 * @throws UserError when tags do not match, the XML ends in the middle, or it is more than is read of one document.
 */
export async function readXml(xml: string, handler: XmlHandler, effort: Effort): Promise<void> {
  const { Tokenizer } = await import('htmlparser2');
  const open: string[] = [];
  let name = '';
  let attribute = '';
  let value = '';
  let attributes = new Map<string, string>();
  let roots = 0;
  const broken = (what: string): UserError => new UserError(DOCUMENT_ERRORS.xmlBroken(what));
  const openTag = (): void => {
    effort.count('tags');
    if (open.length === 0 && roots > 0) throw broken('more than one root');
    if (open.length >= DEEPEST) throw broken('nested too deep');
    if (open.length === 0) roots += 1;
    open.push(name);
    handler.open(localName(name), attributes, name);
  };
  const closeTag = (closed: string): void => {
    if (open.pop() !== closed) throw broken(`</${closed.slice(0, 40)}> closes nothing`);
    handler.close(localName(closed));
  };
  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: true },
    {
      onattribdata(start, end) {
        value += xml.slice(start, end);
      },
      onattribentity(codePoint) {
        value += String.fromCodePoint(codePoint);
      },
      onattribend() {
        if (attributes.size < 256) attributes.set(localName(attribute), value);
        value = '';
      },
      onattribname(start, end) {
        attribute = xml.slice(start, end);
        value = '';
      },
      oncdata(start, end, endOffset) {
        handler.text(xml.slice(start, end - endOffset));
      },
      onclosetag(start, end) {
        closeTag(xml.slice(start, end));
      },
      oncomment: () => undefined,
      ondeclaration(start, end) {
        if (xml.slice(start, end).includes('[')) throw new UserError(DOCUMENT_ERRORS.xmlDoctype);
      },
      onend: () => undefined,
      onopentagend: openTag,
      onopentagname(start, end) {
        name = xml.slice(start, end);
        attributes = new Map();
      },
      onprocessinginstruction: () => undefined,
      onselfclosingtag() {
        openTag();
        closeTag(name);
      },
      ontext(start, end) {
        if (open.length > 0) handler.text(xml.slice(start, end));
      },
      ontextentity(codePoint) {
        if (open.length > 0) handler.text(String.fromCodePoint(codePoint));
      },
    },
  );
  tokenizer.write(xml);
  tokenizer.end();
  if (roots === 0) throw broken('there is none');
  if (open.length > 0) throw broken(`it ends inside <${(open.at(-1) ?? '').slice(0, 40)}>`);
}

/** Decodes the part of a document and reads it. @throws UserError as `readXml` and `decode` do. */
export async function readXmlBytes(bytes: Uint8Array, handler: XmlHandler, effort: Effort): Promise<void> {
  await readXml(await decode(bytes, { declared: declaredXmlEncoding(bytes) }), handler, effort);
}
