// What the words are called that options take: unknown format "jsn". English names are the keys.
import type { Texts } from './language.js';

const KOREAN = {
  format: '형식',
  'output format': '출력 형식',
  'input format': '입력 형식',
  'report format': '결과 형식',
  tokenizer: '토크나이저',
  'unit of offsets': '위치의 단위',
  language: '언어',
  'row unit': '줄의 단위',
  zone: '구역',
  'annotation tool': '표시 도구',
  'type with a dictionary': '사전이 있는 종류',
  reporter: '결과 형식',
  type: '종류',
  'type of suggestion': '제안의 종류',
  list: '목록',
} as const satisfies Readonly<Record<string, string>>;

export type ValueKind = keyof typeof KOREAN;

export function valueKind(kind: ValueKind): Texts {
  return { ko: KOREAN[kind], en: kind };
}
