import { jsonFault, shapeFault, tableFault } from './foreign.js';
import type { Catalogue, Texts } from '../language.js';
import { particle } from '../../korean/particles.js';

export const DOCUMENT_ERRORS = {
  packedTooMuch: (total: string, times: string, packed: string, most: string): Texts => ({
    ko: `압축된 내용이 모두 ${total}${particle(total, '으로')}, 파일(${packed})의 ${times}배입니다. ${most}${particle(most, '이')} 넘으면 풀지 않습니다. 믿을 수 있는 파일이면 먼저 푸세요`,
    en: `what is packed in it adds up to ${total}, ${times} times the ${packed} of the file; more than ${most} are not unpacked: if you trust it, unpack it first`,
  }),
  notOfFormat: (format: string): Texts => ({
    ko: `${format} 문서가 아닙니다. --input-format을 빼면 형식을 알아서 찾습니다`,
    en: `not a ${format} document; leave --input-format out to have it found`,
  }),
  rtf: { ko: 'RTF는 읽지 않습니다. DOCX나 텍스트로 저장하세요', en: 'RTF is not read; save it as DOCX or text' },
  dataFile: (ending: string): Texts => ({
    ko: `${ending} 파일은 읽지 않습니다. --input-format text를 쓰면 글로 읽습니다`,
    en: `${ending} files are not read; --input-format text reads it as plain text all the same`,
  }),
  officeLocked: {
    ko: '암호가 걸린 오피스 문서입니다. 암호를 뺀 사본을 저장하세요',
    en: 'an office document locked with a password; save a copy without it',
  },
  otherOle: {
    ko: '글 문서가 아니라 다른 프로그램의 OLE 파일입니다',
    en: 'not a text document, but an OLE file of another program',
  },
  pptx: { ko: 'PPTX는 읽지 않습니다. PDF로 저장하세요', en: 'PPTX is not read; save it as PDF' },
  odf: {
    ko: 'ODF와 EPUB은 읽지 않습니다. DOCX나 텍스트로 저장하세요',
    en: 'ODF and EPUB are not read; save it as DOCX or text',
  },
  archivesNested: (depth: string): Texts => ({
    ko: `압축 파일이 ${depth}겹 넘게 들어 있습니다. 먼저 푸세요`,
    en: `archives are nested more than ${depth} deep; unpack it first`,
  }),
  archiveEmpty: { ko: '읽을 문서가 없는 압축 파일입니다', en: 'an archive without documents that are read' },
  tablesNested: { ko: '표가 너무 여러 겹으로 들어 있습니다', en: 'its tables are nested too deep' },
  badByte: (encoding: string, offset: string): Texts => ({
    ko: `${encoding}${particle(encoding, '으로')} 읽을 수 없습니다(${offset}번째 바이트가 잘못됨). --encoding으로 인코딩을 정하세요`,
    en: `cannot be read as ${encoding}: bad byte at offset ${offset}; name the encoding with --encoding`,
  }),
  badUtf8: (offset: string): Texts => ({
    ko: `UTF-8로 읽을 수 없습니다(${offset}번째 바이트가 잘못됨). --encoding으로 인코딩을 정하세요`,
    en: `cannot be read as UTF-8: bad byte at offset ${offset}; name the encoding with --encoding`,
  }),
  unknownEncoding: (name: string): Texts => ({
    ko: `모르는 인코딩입니다: ${name}. utf-8, cp949, utf-16le 등을 쓰세요`,
    en: `unknown encoding: ${name}; use for example utf-8, cp949 or utf-16le`,
  }),
  noEncoding: (offset: string): Texts => ({
    ko: `UTF-8도(${offset}번째 바이트가 잘못됨) CP949도 아닙니다. --encoding으로 인코딩을 정하세요`,
    en: `is neither UTF-8 (bad byte at offset ${offset}) nor CP949; name the encoding with --encoding`,
  }),
  feedEmpty: { ko: '항목이 없는 피드입니다', en: 'a feed without items' },
  notRegular: (path: string): Texts => ({
    ko: `보통 파일이 아닙니다: ${path}. 파일이나 폴더를 지정하거나 -로 표준 입력에 넣으세요`,
    en: `not a regular file: ${path}; give a file or folder, or pipe into standard input with -`,
  }),
  noArticles: (path: string, endings: string): Texts => ({
    ko: `폴더에 기사가 없습니다: ${path}. 읽는 확장자: ${endings}`,
    en: `no articles in the folder: ${path}; files ending in ${endings} are read`,
  }),
  stdinOnce: {
    ko: '표준 입력(-)은 한 번만 읽을 수 있습니다. -는 한 번만 쓰세요',
    en: 'standard input (-) can be read only once; give - a single time',
  },
  noText: { ko: '글이 없습니다', en: 'holds no text' },
  outlookOnly: {
    ko: '첨부가 아웃룩에서만 열리는 형식입니다. HTML이나 일반 텍스트 메일로 받으세요',
    en: 'attachments packed so that Outlook alone opens them; have the mail sent as HTML or plain text',
  },
  mailsNested: {
    ko: '메일 안에 메일이 너무 여러 겹입니다. 따로 파일로 저장하세요',
    en: 'nested too deep in mails; save it as a file of its own',
  },
  mailHeaders: { ko: '메일 머리말이 지나치게 깁니다', en: 'a mail with headers beyond reason' },
  mailParts: { ko: '메일 조각이 지나치게 많습니다', en: 'a mail with parts beyond reason' },
  mailBoundary: { ko: '메일의 조각을 나눌 수 없습니다', en: 'a mail whose parts cannot be told apart' },
  mailCut: {
    ko: '메일이 중간에 끊겼습니다. 파일을 다시 받으세요',
    en: 'the mail ends in the middle; get the file again',
  },
  mailPartDamaged: {
    ko: '메일 일부가 깨졌거나 중간에 끊겼습니다. 파일을 다시 받으세요',
    en: 'a part of the mail is damaged or ends in the middle; get the file again',
  },
  uuencode: {
    ko: '메일 일부가 옛 방식(uuencode)이라 읽지 못합니다. 다시 보내 달라고 하세요',
    en: 'a part of the mail is packed in the old way of uuencode, which is not read; send it anew',
  },
  oleDamaged: (what: string): Texts => ({
    ko: `OLE 파일이 깨졌습니다(${what}). 파일을 다시 받으세요`,
    en: `the OLE container is damaged (${what}); get the file again`,
  }),
  docxWithoutBody: {
    ko: '본문이 없는 DOCX 문서입니다. 파일을 다시 받으세요',
    en: 'a DOCX document without a body; get the file again',
  },
  hwpDamaged: (what: string): Texts => ({
    ko: `HWP 문서가 깨졌습니다(${what}). 파일을 다시 받으세요`,
    en: `the HWP document is damaged (${what}); get the file again`,
  }),
  hwpLocked: {
    ko: '암호가 걸린 HWP 문서입니다. 암호를 뺀 사본을 저장하세요',
    en: 'an HWP document locked with a password; save a copy without it',
  },
  hwpDistribution: {
    ko: '배포용 HWP 문서라 암호화되어 있습니다. 편집할 수 있는 문서를 받거나 PDF로 저장하세요',
    en: 'an HWP document for distribution (배포용 문서), which is encrypted; ask for the editable one, or save it as PDF',
  },
  hwpRights: {
    ko: 'DRM이 걸린 HWP 문서입니다. DRM을 뺀 사본을 저장하세요',
    en: 'an HWP document under rights management; save a copy without it',
  },
  unpacksTo: (path: string, most: string): Texts => ({
    ko: `${path}의 내용이 ${most} MB를 넘어 읽지 않습니다`,
    en: `${path} unpacks to more than the ${most} MB that are read`,
  }),
  hwpxLocked: {
    ko: '암호가 걸렸거나 배포용인 HWPX 문서입니다. 잠금을 푼 사본을 저장하세요',
    en: 'a HWPX document locked with a password or for distribution; save a copy without the lock',
  },
  hwpxWithoutBody: {
    ko: '본문이 없는 HWPX 문서입니다. 파일을 다시 받으세요',
    en: 'a HWPX document without a body; get the file again',
  },
  xmlBroken: (what: string): Texts => ({
    ko: `XML이 깨졌습니다(${what}). 파일을 다시 받으세요`,
    en: `its XML is broken (${what}); get the file again`,
  }),
  xmlDoctype: {
    ko: '자체 문서 형식을 정의한 XML은 읽지 않습니다',
    en: 'XML with a document type of its own is not read',
  },
  zipDamaged: (what: string): Texts => ({
    ko: `ZIP 파일이 깨졌습니다(${what}). 파일을 다시 받으세요`,
    en: `the zip container is damaged (${what}); get the file again`,
  }),
  zipOverlap: {
    ko: 'ZIP 파일 안의 항목들이 서로 겹칩니다. 다시 압축하세요',
    en: 'entries of the zip container overlap; pack it anew',
  },
  zipEntries: (count: string): Texts => ({
    ko: `ZIP 파일에 ${count}개가 들어 있습니다. 먼저 푸세요`,
    en: `the zip container holds ${count} entries; unpack it first`,
  }),
  entryLocked: (name: string): Texts => ({
    ko: `${name}에 암호가 걸려 있습니다. 암호 없이 저장하세요`,
    en: `${name} is locked with a password; save it without one`,
  }),
  entryTooLarge: (name: string, size: string, most: string): Texts => ({
    ko: `${name}${particle(name, '을')} 풀면 ${size}입니다. ${most}까지만 읽습니다`,
    en: `${name} would unpack to ${size}, more than the ${most} that are read`,
  }),
  entryPacking: (name: string): Texts => ({
    ko: `${name}의 압축 방식은 읽지 못합니다. 보통 ZIP으로 압축하세요`,
    en: `${name} is packed in a way that is not read; pack it as a plain zip`,
  }),
  tooLarge: (megabytes: string): Texts => ({
    ko: `${megabytes} MB가 넘습니다. 나누거나 JSON Lines로 주세요`,
    en: `larger than ${megabytes} MB; split it, or give it as JSON Lines`,
  }),
  empty: { ko: '빈 파일입니다', en: 'empty' },
  pdfCut: { ko: 'PDF가 중간에 끊겼습니다. 파일을 다시 받으세요', en: 'the PDF ends in the middle; get the file again' },
  pdfDamaged: {
    ko: 'PDF가 깨졌습니다(압축된 부분을 풀 수 없음). 파일을 다시 받으세요',
    en: 'the PDF is damaged (a stream cannot be unpacked); get the file again',
  },
  pdfUnpacks: {
    ko: 'PDF의 한 부분이 200 MB를 넘어 읽지 않습니다',
    en: 'a stream of the PDF unpacks to more than the 200 MB that are read',
  },
  pdfLocked: {
    ko: '암호가 걸린 PDF입니다. 암호를 뺀 사본을 저장하세요',
    en: 'a PDF locked with a password; save a copy without it',
  },
  pdfUnreadable: (reason: string): Texts => ({
    ko: `PDF를 읽을 수 없습니다(${reason})`,
    en: `the PDF cannot be read (${reason})`,
  }),
  pdfWithoutText: {
    ko: '글자가 없는 PDF입니다. 스캔한 것이면 먼저 문자 인식(OCR)을 하세요',
    en: 'a PDF without text, perhaps a scan; run text recognition (OCR) first',
  },
  pdfFonts: {
    ko: '글꼴에 글자 정보가 없는 PDF입니다. 먼저 문자 인식(OCR)을 하세요',
    en: 'a PDF whose fonts do not say which letters they show; run text recognition (OCR) first',
  },
  pdfPages: (pages: string): Texts => ({
    ko: `${pages}쪽짜리 PDF입니다. 나누세요`,
    en: `a PDF of ${pages} pages; split it`,
  }),
  pdfLetters: { ko: '2천만 자가 넘는 PDF입니다. 나누세요', en: 'a PDF with more than 20 million letters; split it' },
  notTable: (reason: string): Texts => ({
    ko: `표로 읽을 수 없습니다(${tableFault(reason)})`,
    en: `not a table that can be read (${reason})`,
  }),
  tableWithoutRows: { ko: '줄이 없는 표입니다', en: 'a table without rows' },
  noColumn: (name: string, columns: string): Texts => ({
    ko: `"${name}" 열이 없습니다. 있는 열: ${columns}`,
    en: `no column "${name}"; the columns are: ${columns}`,
  }),
  noTextColumn: (columns: string): Texts => ({
    ko: `글이 든 열을 찾지 못했습니다. --text-column으로 정하세요. 있는 열: ${columns}`,
    en: `no column of text; name it with --text-column, one of: ${columns}`,
  }),
  sheetWithoutRows: { ko: '줄이 없는 엑셀 파일입니다', en: 'a spreadsheet without rows' },

  onlyOld: (folder: string, file: string, advice: Texts, more: number): Texts => ({
    ko: `폴더에 읽을 수 있는 기사가 없고 옛 형식의 문서만 있습니다: ${folder}. ${file}${more === 0 ? '' : ` 외 ${String(more)}개`}: ${advice.ko}`,
    en: `no article in ${folder} can be read, as it holds old formats only: ${file}${more === 0 ? '' : ` and ${String(more)} more`}: ${advice.en}`,
  }),
  notText: (what: Texts): Texts => ({
    ko: `글 문서가 아니라 ${what.ko}입니다`,
    en: `not a text document, but ${what.en}`,
  }),
  pdf: { ko: 'PDF', en: 'a PDF' },
  zip: { ko: 'ZIP 파일(DOCX, HWPX, XLSX, …)', en: 'a zip archive (DOCX, HWPX, XLSX, …)' },
  ole: { ko: 'OLE 파일(HWP, DOC, XLS, …)', en: 'an OLE file (HWP, DOC, XLS, …)' },
  png: { ko: 'PNG 그림', en: 'a PNG picture' },
  jpeg: { ko: 'JPEG 그림', en: 'a JPEG picture' },
  gif: { ko: 'GIF 그림', en: 'a GIF picture' },
  gzip: { ko: 'gzip 압축 파일', en: 'gzip data' },
  binary: { ko: '바이너리 파일', en: 'binary data' },
  perhapsUtf16: (encoding: string): Texts => ({
    ko: `바이너리 파일(표시 없는 UTF-16이라면 --encoding ${encoding})`,
    en: `binary data; if it is UTF-16 without a mark, say --encoding ${encoding}`,
  }),
  hwp3: {
    ko: 'HWP 5 이전의 문서는 읽지 않습니다. HWP 5나 HWPX로 저장하세요',
    en: 'HWP documents before version 5 are not read; save it as HWP 5 or HWPX',
  },
  hwpml: {
    ko: 'HWPML 문서는 읽지 않습니다. HWP 5나 HWPX로 저장하세요',
    en: 'HWPML documents are not read; save it as HWP 5 or HWPX',
  },
  oldWord: {
    ko: '옛 워드 문서는 읽지 않습니다. DOCX로 저장하세요',
    en: 'documents of old Word are not read; save it as DOCX',
  },
  xls: { ko: 'XLS는 읽지 않습니다. XLSX로 저장하세요', en: 'XLS is not read; save it as XLSX' },
  doc: { ko: 'DOC는 읽지 않습니다. DOCX로 저장하세요', en: 'DOC is not read; save it as DOCX' },
  ppt: { ko: 'PPT는 읽지 않습니다. PDF로 저장하세요', en: 'PPT is not read; save it as PDF' },
  msg: {
    ko: '아웃룩 메일(.msg)은 읽지 않습니다. .eml로 저장하세요',
    en: 'an Outlook message (.msg) is not read; save it as .eml',
  },
  drm: {
    ko: 'DRM이 걸린 문서입니다. DRM을 뺀 사본을 저장하세요',
    en: 'a document under rights management (DRM); save a copy without it',
  },
  noSuchPath: (path: string): Texts => ({
    ko: `파일이나 폴더가 없습니다: ${path}. 철자를 확인하세요`,
    en: `no such file or folder: ${path}; check the spelling`,
  }),
  at: (place: string, fault: Texts): Texts => ({ ko: `${place}: ${fault.ko}`, en: `${place}: ${fault.en}` }),
  linkToNothing: {
    ko: '없는 파일을 가리키는 링크입니다. 고치거나 지우세요',
    en: 'a symbolic link to something that is not there; mend the link or delete it',
  },
  hidden: { ko: '숨은 파일입니다', en: 'hidden' },
  alreadyRead: { ko: '다른 이름으로 이미 읽은 폴더입니다', en: 'a folder that was already read under another name' },
  notRegularFile: { ko: '보통 파일이 아닙니다', en: 'not a regular file' },
  notReadInFolder: { ko: '폴더 안에서 읽는 종류의 파일이 아닙니다', en: 'not a type that is read inside a folder' },
  notReadInArchive: {
    ko: '압축 파일 안에서 읽는 종류의 파일이 아닙니다',
    en: 'not a type that is read inside an archive',
  },
  notReadAttached: { ko: '첨부로 읽는 종류의 파일이 아닙니다', en: 'not a type that is read as an attachment' },
  nameWithoutEncoding: {
    ko: '압축 파일 안의 이름을 어떤 인코딩으로도 읽을 수 없습니다',
    en: 'a name in the archive can be read in no encoding',
  },
  nameLeadsOut: (name: string): Texts => ({
    ko: `압축 파일 밖으로 나가는 이름입니다: ${name}`,
    en: `a name that leads out of the archive: ${name}`,
  }),
  secondEntry: { ko: '같은 이름의 두 번째 항목입니다', en: 'a second entry of the same name' },
  pictureMail: {
    ko: '글이 그림으로 든 메일입니다. 글로 보내 달라고 하거나 먼저 문자 인식(OCR)을 하세요',
    en: 'a mail whose text is a picture; ask for it as text, or run text recognition (OCR) first',
  },
  holdsNoText: { ko: '글이 없습니다', en: 'holds no text' },
  rowWithoutText: { ko: '줄에 글이 없습니다', en: 'the row has no text' },
  itemWithoutText: { ko: '항목에 글이 없습니다', en: 'the item has no text' },
  notJsonLine: (reason: string): Texts => ({
    ko: `한 줄짜리 JSON 값이 아닙니다(${jsonFault(reason).ko})`,
    en: `not a JSON object on one line (${reason})`,
  }),
  badJsonLine: (where: string, fault: string): Texts => ({
    ko: `${where}${shapeFault(fault).ko}. 한 줄은 {"id", "text", "title"?, "date"?, "url"?, "outlet"?} 형식입니다`,
    en: `${where}${fault}; a line is {"id", "text", "title"?, "date"?, "url"?, "outlet"?}`,
  }),
  longLine: (megabytes: string): Texts => ({
    ko: `한 줄이 ${megabytes} MB를 넘습니다`,
    en: `the line is longer than ${megabytes} MB`,
  }),
} as const satisfies Catalogue;
