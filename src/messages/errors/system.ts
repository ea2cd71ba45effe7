// What an operating system says of files, in plain words, by its codes.
import type { Catalogue, Texts } from '../language.js';

const NO_PERMISSION: Texts = {
  ko: '읽을 권한이 없습니다. 파일 주인에게 묻거나 다른 파일을 지정하세요',
  en: 'no permission to read it; ask its owner, or choose another file',
};
const NO_PERMISSION_TO_WRITE: Texts = {
  ko: '그곳에 쓸 권한이 없습니다. 다른 곳을 지정하세요',
  en: 'no permission to write there; choose another place',
};
const LOOP: Texts = {
  ko: '자기를 가리키는 링크입니다. 링크를 고치세요',
  en: 'a symbolic link that leads back to itself; mend the link',
};
const BUSY: Texts = {
  ko: '다른 프로그램이 쓰고 있습니다. 그 프로그램을 닫으세요',
  en: 'another program keeps it locked; close that program',
};
const TOO_MANY_OPEN: Texts = {
  ko: '열린 파일이 너무 많습니다. 다른 프로그램을 닫으세요',
  en: 'too many files are open; close other programs',
};

/** Of files that cannot be read. */
export const UNREADABLE: Readonly<Partial<Record<string, Texts>>> = {
  EACCES: NO_PERMISSION,
  EPERM: NO_PERMISSION,
  EISDIR: { ko: '파일이 아니라 폴더입니다. 파일을 지정하세요', en: 'a folder, not a file; name a file' },
  ELOOP: LOOP,
  ENAMETOOLONG: {
    ko: '이 컴퓨터에서 쓰기에는 이름이 너무 깁니다. 철자를 확인하세요',
    en: 'the name is too long for this computer; check the spelling',
  },
};

/** Of files that were found, and what else may happen to them. */
export const FAILED: Readonly<Partial<Record<string, Texts>>> = {
  ENOENT: {
    ko: '파일이 없습니다. 철자를 확인하거나 어디로 옮겨졌는지 찾으세요',
    en: 'it is not there; check the spelling, or where it went',
  },
  ENOTDIR: {
    ko: '경로의 일부가 폴더가 아니라 파일입니다. 철자를 확인하세요',
    en: 'a part of its path is a file, not a folder; check the spelling',
  },
  EIO: {
    ko: '디스크나 네트워크에서 읽지 못합니다. 다른 곳에 복사해 쓰세요',
    en: 'the disk or the network cannot read it; copy it to another place',
  },
  EBUSY: BUSY,
  EMFILE: TOO_MANY_OPEN,
  ENFILE: TOO_MANY_OPEN,
  ESTALE: {
    ko: '읽는 동안 파일이 바뀌었습니다. 명령을 다시 실행하세요',
    en: 'it was replaced while it was read; run the command again',
  },
  ENXIO: {
    ko: '읽을 수 있는 파일이 아닙니다. 다른 파일을 지정하세요',
    en: 'not a file that can be read; name another',
  },
};

export const UNWRITABLE: Readonly<Partial<Record<string, Texts>>> = {
  ENOENT: { ko: '폴더가 없습니다. 먼저 만드세요', en: 'no such folder; create it first' },
  ENOTDIR: { ko: '경로의 일부가 폴더가 아니라 파일입니다', en: 'a part of the path is a file, not a folder' },
  EACCES: NO_PERMISSION_TO_WRITE,
  EPERM: NO_PERMISSION_TO_WRITE,
  EROFS: { ko: '읽기 전용입니다. 다른 곳을 지정하세요', en: 'the file system is read-only; choose another place' },
  ENOSPC: { ko: '디스크에 남은 자리가 없습니다', en: 'no space left on the device' },
  EDQUOT: { ko: '디스크 할당량을 다 썼습니다', en: 'the disk quota is used up' },
  ENAMETOOLONG: { ko: '이름이 너무 깁니다', en: 'the name is too long' },
  EISDIR: { ko: '폴더입니다. 그 안의 파일 이름을 쓰세요', en: 'is a folder; name a file in it' },
  EEXIST: { ko: '같은 이름의 파일이 있습니다. 다른 이름을 쓰세요', en: 'a file is there already; name another place' },
  ELOOP: LOOP,
  EBUSY: BUSY,
};

export const SYSTEM = {
  unreadable: (code: string): Texts => ({
    ko: `읽을 수 없습니다(시스템 코드 ${code})`,
    en: `it cannot be read (the system says ${code})`,
  }),
  unwritable: (code: string): Texts => ({ ko: `시스템 코드 ${code}`, en: `the system says ${code}` }),
  column: (name: string): Texts => ({ ko: `, ${name} 열`, en: `, column ${name}` }),
  remedy: (what: Texts): Texts => ({ ko: `. ${what.ko}`, en: `; ${what.en}` }),
} as const satisfies Catalogue;
