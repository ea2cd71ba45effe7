// What the reader of JSON and the checker of its shape say, which know only English. Korean has the kind and the place.
import { asIs, type Texts } from '../language.js';

/** `Expected ',' or '}' after property value in JSON at position 12 (line 2 column 3)` → 2번째 줄 3번째 글자 */
export function jsonFault(message: string): Texts {
  const { line, column } = /line (?<line>\d+) column (?<column>\d+)/u.exec(message)?.groups ?? {};
  const { position } = /position (?<position>\d+)/u.exec(message)?.groups ?? {};
  const place =
    line !== undefined
      ? `${line}번째 줄 ${column ?? '1'}번째 글자`
      : position === undefined
        ? undefined
        : `${String(Number(position) + 1)}번째 글자`;
  const isCut = /Unexpected end|Unterminated/u.test(message);
  const what = isCut ? '중간에 끊겼습니다' : place === undefined ? '문법이 틀렸습니다' : '여기서 문법이 틀렸습니다';
  return { ko: place === undefined ? what : `${place}: ${what}`, en: message };
}

const SHAPES: Readonly<Partial<Record<string, string>>> = {
  ...{ string: '글', number: '수', int: '정수', boolean: 'true나 false', array: '목록', object: '{ } 값' },
  ...{ record: '{ } 값', null: 'null', undefined: '없음', NaN: '수가 아닌 값' },
};

/** `Invalid input: expected string, received undefined` → 글이어야 하는데 없음 */
export function shapeFault(message: string): Texts {
  const { expected = '', received = '' } =
    /expected (?<expected>\w+), received (?<received>\w+)/u.exec(message)?.groups ?? {};
  if (received === 'undefined') return { ko: '값이 없습니다', en: message };
  const [wanted, got] = [SHAPES[expected], SHAPES[received]];
  if (wanted !== undefined && got !== undefined) return { ko: `${got}인데 ${wanted}이어야 합니다`, en: message };
  const { keys } = /^Unrecognized keys?: (?<keys>.*)$/u.exec(message)?.groups ?? {};
  if (keys !== undefined) return { ko: `모르는 키: ${keys}`, en: message };
  if (/^(?:Invalid|Too |Unrecognized)/u.test(message)) return { ko: '쓸 수 없는 값입니다', en: message };
  return asIs(message);
}

/** What the reader of CSV says: `Quote Not Closed: the parsing is finished with an opening quote at line 3` */
export function tableFault(message: string): string {
  const { line } = /at line (?<line>\d+)/u.exec(message)?.groups ?? {};
  const what = /quote/iu.test(message) ? '따옴표가 맞지 않습니다' : '표의 칸을 나눌 수 없습니다';
  return line === undefined ? what : `${line}번째 줄: ${what}`;
}
