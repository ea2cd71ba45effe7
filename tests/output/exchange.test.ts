// The formats of annotation tools: offsets in the unit of each tool, and the way back.
import fc from 'fast-check';
import { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { parseBrat } from '../../src/check/from-brat.js';
import { parseDoccanoLine } from '../../src/check/from-doccano.js';
import { UserError } from '../../src/core/errors.js';
import { FIXTURE_ERRORS } from '../../src/messages/errors/fixtures.js';
import { inNfc } from '../../src/check/annotated.js';
import { createBratRenderer } from '../../src/output/brat.js';
import { codePointOffsets } from '../../src/output/code-points.js';
import { createConllRenderer } from '../../src/output/conll.js';
import { createDoccanoRenderer } from '../../src/output/doccano.js';
import { createNaming, documentName } from '../../src/output/document-name.js';
import { createSpacyRenderer } from '../../src/output/spacy.js';
import type { ExtractionResult } from '../../src/core/result.js';
import { OPTIONS, result } from './results.js';

const TEXT = '😀 에타(대표 이재순)는 👩‍🚀 5천억원을 투자했다. 에타는\n2.5배 컸다.';

function mention(surface: string, nth = 0): { surface: string; start: number; end: number; rule: string } {
  let start = TEXT.indexOf(surface);
  for (let i = 0; i < nth; i += 1) start = TEXT.indexOf(surface, start + 1);
  return { surface, start, end: start + surface.length, rule: 'x/y' };
}

const ARTICLE: ExtractionResult = result(
  'in/a.txt',
  [
    { type: 'company', name: '에타', id: 'krx:1', attributes: {}, mentions: [mention('에타'), mention('에타', 1)] },
    { type: 'official', name: '이재순', attributes: {}, mentions: [mention('이재순')] },
    { type: 'amount', name: '5천억원', attributes: { value: 5e11, currency: 'KRW' }, mentions: [mention('5천억원')] },
  ],
  { text: TEXT, title: '에타 😀 투자', date: '2023-04-26' },
);

const FILES = z.object({ files: z.object({ '.txt': z.string(), '.ann': z.string() }) });
const SPANS = z.array(z.tuple([z.number(), z.number(), z.string()]));
const DOCCANO_LINE = z.looseObject({ text: z.string(), label: SPANS });
const SPACY_LINE = z.object({ text: z.string(), entities: SPANS, meta: z.unknown() });

/** As Python slices: by code points. */
function slice(text: string, start: number, end: number): string {
  return Array.from(text).slice(start, end).join('');
}

function bratFiles(article: ExtractionResult): { readonly txt: string; readonly ann: string } {
  const { files } = FILES.parse(JSON.parse(createBratRenderer(OPTIONS).article(article)));
  return { txt: files['.txt'], ann: files['.ann'] };
}

describe('code points', () => {
  it('and UTF-16 offsets are turned into each other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-composite' }), (text) => {
        const { fromUtf16, toUtf16 } = codePointOffsets(text);
        const points = Array.from(text);
        let at = 0;
        for (const [i, point] of points.entries()) {
          expect(fromUtf16(at)).toBe(i);
          expect(toUtf16(i)).toBe(at);
          at += point.length;
        }
        expect(toUtf16(points.length)).toBe(text.length);
        expect(toUtf16(points.length + 1)).toBeUndefined();
      }),
    );
  });
});

describe('brat', () => {
  it('has a line for every mention, in code points, and notes what the surface does not say', () => {
    expect(bratFiles(ARTICLE).ann.split('\n')).toEqual([
      'T1\tcompany 2 4\t에타',
      '#1\tAnnotatorNotes T1\t{"name":"에타","id":"krx:1"}',
      'T2\tofficial 8 11\t이재순',
      'T3\tamount 18 22\t5천억원',
      '#3\tAnnotatorNotes T3\t{"name":"5천억원","value":500000000000,"currency":"KRW"}',
      'T4\tcompany 30 32\t에타',
      '#4\tAnnotatorNotes T4\t{"name":"에타","id":"krx:1"}',
      '',
    ]);
    const { txt, ann } = bratFiles(ARTICLE);
    for (const [, start, end, surface] of ann.matchAll(/^T\d+\t\S+ (\d+) (\d+)\t(.*)$/gmu)) {
      expect(slice(txt, Number(start), Number(end))).toBe(surface);
    }
  });

  it('comes back as it went', () => {
    const { txt, ann } = bratFiles(ARTICLE);
    const document = parseBrat('a.txt', 'a.ann', txt, ann);
    expect(document.annotations.map(({ type, start, end, note }) => [type, start, end, note?.name])).toEqual([
      ['company', 3, 5, '에타'],
      ['official', 9, 12, undefined],
      ['amount', mention('5천억원').start, mention('5천억원').end, '5천억원'],
      ['company', mention('에타', 1).start, mention('에타', 1).end, '에타'],
    ]);
    expect(document.annotations[2]?.note?.fields).toEqual({ value: 5e11, currency: 'KRW' });
  });

  it('in NFD text gives offsets into NFC', () => {
    const text = '😀 에타는 서울에서'.normalize('NFD');
    const at = Array.from(text).join('').indexOf('서울'.normalize('NFD'));
    const start = Array.from(text.slice(0, at)).length;
    const ann = `T1\tcity ${String(start)} ${String(start + 5)}\t${'서울'.normalize('NFD')}\n`;
    const document = parseBrat('a.txt', 'a.ann', text, ann);
    expect(document.annotations.map((own) => document.text.slice(own.start, own.end))).toEqual(['서울']);
    expect(document.text).toBe('😀 에타는 서울에서');
  });

  it.each<[string, string, RegExp]>([
    ['stands elsewhere', 'T1\tcompany 3 5\t에타', /^a\.ann:1: "에타" does not stand at 3 5 of a\.txt/u],
    ['lies beyond the text', 'T1\tcompany 3000 3001\t에', /^a\.ann:1: "에" does not stand/u],
    ['is in pieces', 'T1\tcompany 2 3;8 9\t에 이', /^a\.ann:1: marks a name in pieces/u],
    ['is no annotation', 'T1 company 2 4', /^a\.ann:1: is no annotation/u],
    ['has a broken note', 'T1\tcompany 2 4\t에타\n#1\tAnnotatorNotes T1\t{name', /^a\.ann:2: the note is neither/u],
  ])('that %s is refused with its line', (_what, ann, message) => {
    expect(() => parseBrat('a.txt', 'a.ann', TEXT, ann)).toThrow(message);
  });

  it('takes a span in pieces that only a line break parts, and passes relations over', () => {
    const ann = 'T1\tcompany 0 2;3 5\t에타 바이\nR1\tPart Arg1:T1 Arg2:T1\n*\tEquiv T1 T1\n';
    expect(parseBrat('a.txt', 'a.ann', '에타\n바이오', ann).annotations).toMatchObject([{ start: 0, end: 5 }]);
  });
});

describe('doccano', () => {
  it.each(['utf-16', 'code-points'] as const)('comes back as it went, counted in %s', (offsets) => {
    const line = createDoccanoRenderer({ ...OPTIONS, offsets }).article(ARTICLE);
    const { label, text } = DOCCANO_LINE.parse(JSON.parse(line));
    const cut = (start: number, end: number): string =>
      offsets === 'utf-16' ? text.slice(start, end) : slice(text, start, end);
    expect(label.map(([start, end]) => cut(start, end))).toEqual(['에타', '이재순', '5천억원', '에타']);

    const document = parseDoccanoLine(line, { file: 'd.jsonl', line: 1 });
    expect(document).toMatchObject({ id: 'in/a.txt', title: '에타 😀 투자', date: '2023-04-26' });
    expect(document.annotations.map((own) => [own.type, TEXT.slice(own.start, own.end), own.note?.name])).toEqual([
      ['company', '에타', '에타'],
      ['official', '이재순', '이재순'],
      ['amount', '5천억원', '5천억원'],
      ['company', '에타', '에타'],
    ]);
  });

  it('gives a span that was moved the record of the same words', () => {
    const exported = DOCCANO_LINE.parse(JSON.parse(createDoccanoRenderer(OPTIONS).article(ARTICLE)));
    const moved = JSON.stringify({
      ...exported,
      label: [[mention('에타', 1).start, mention('에타', 1).end, 'company']],
    });
    expect(parseDoccanoLine(moved, { file: 'd', line: 1 }).annotations[0]?.note?.fields).toEqual({ id: 'krx:1' });
  });

  it('reads projects with relations, and lines without metadata', () => {
    const line = JSON.stringify({
      id: 7,
      text: '😀 에타',
      entities: [{ id: 1, label: 'company', start_offset: 2, end_offset: 4 }],
      relations: [],
    });
    expect(parseDoccanoLine(line, { file: 'd', line: 1 }, 'code-points')).toMatchObject({
      id: 'd:1',
      annotations: [{ type: 'company', start: 3, end: 5 }],
    });
  });

  it.each<[string, string, RegExp]>([
    [
      'inside a character',
      JSON.stringify({ text: '😀 에타', label: [[1, 4, 'company']] }),
      /^d:1: a label lies .* see --offsets$/u,
    ],
    ['beyond the text', JSON.stringify({ text: '에타', label: [[0, 3, 'company']] }), /^d:1: a label lies beyond/u],
    ['of no number', JSON.stringify({ text: '에타', label: [['0', 2, 'company']] }), /^d:1: label\.0\.0: /u],
  ])('refuses a label %s', (_what, line, message) => {
    expect(() => parseDoccanoLine(line, { file: 'd', line: 1 })).toThrow(message);
  });
});

describe('NFC', () => {
  it('moves offsets with the characters', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('서울', '😀', 'é', 'a', '각'), { maxLength: 8 }), (words) => {
        const nfd = words.map((word) => word.normalize('NFD'));
        const starts = words.map((_, i) => nfd.slice(0, i).join('').length);
        const marked = starts.map((start) => ({ type: 'city', line: 1, start, end: start }));
        const { text, annotations } = inNfc(nfd.join(''), marked, new UserError(FIXTURE_ERRORS.labelInside));
        expect(annotations.map(({ start }, i) => text.startsWith((words[i] ?? '').normalize('NFC'), start))).toEqual(
          words.map(() => true),
        );
      }),
    );
  });
});

describe('spaCy', () => {
  it('has text and entities as Example.from_dict takes them', () => {
    const { text, entities, meta } = SPACY_LINE.parse(JSON.parse(createSpacyRenderer().article(ARTICLE)));
    expect(entities.map(([start, end, type]) => [slice(text, start, end), type])).toEqual([
      ['에타', 'company'],
      ['이재순', 'official'],
      ['5천억원', 'amount'],
      ['에타', 'company'],
    ]);
    expect(meta).toEqual({ article: 'in/a.txt', title: '에타 😀 투자', date: '2023-04-26' });
  });
});

describe('CoNLL', () => {
  const rows = createConllRenderer().article(ARTICLE).split('\n');

  it('tags tokens in BIO, particles apart, a blank line behind each sentence', () => {
    const tags = rows
      .map((row) => row.split(' '))
      .map(([token, , , tag]) => (token === '' ? '' : `${token ?? ''}/${tag ?? ''}`));
    expect(tags).toEqual([
      '-DOCSTART-/O',
      '',
      ...['😀/O', '에타/B-company', '(/O', '대표/O', '이재순/B-official', ')/O', '는/O', '👩‍/O', '🚀/O'],
      ...['5/B-amount', '천억원/I-amount', '을/O', '투자했다/O', './O', ''],
      ...['에타/B-company', '는/O', ''],
      ...['2/O', './O', '5/O', '배/O', '컸다/O', './O', '', ''],
    ]);
  });

  it('says where each token stands, in code points', () => {
    for (const [token = '', start, end] of rows
      .map((row) => row.split(' '))
      .filter((row) => row.length === 4)
      .slice(1)) {
      expect(slice(TEXT, Number(start), Number(end))).toBe(token);
    }
  });

  it('loses no mention, whatever the text is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('에타', ' ', '\n', '😀', '.', '는', '\u0001', 'a1'), { maxLength: 12 }),
        (parts) => {
          const text = parts.join('');
          const mentions = parts.flatMap((part, i) => {
            const start = parts.slice(0, i).join('').length;
            return part === '에타' ? [{ surface: part, start, end: start + 2, rule: 'x' }] : [];
          });
          const article = result('a', [{ type: 'company', name: '에타', attributes: {}, mentions }], { text });
          const begun =
            createConllRenderer()
              .article(article)
              .match(/ B-company$/gmu) ?? [];
          expect(begun).toHaveLength(mentions.length);
        },
      ),
    );
  });
});

describe('the name of a document', () => {
  it.each([
    ['articles/2023-04-26 시애틀.html', '2023-04-26-시애틀'],
    ['fixtures/articles/one/input.txt', 'one'],
    ['input.txt', 'input'],
    ['a/../../etc/passwd', 'passwd'],
    ['..', 'article'],
    ['releases.jsonl:3', 'releases.jsonl-3'],
    ['C:\\news\\con.txt', 'article-con'],
    ['', 'article'],
  ])('of %j is %j', (id, name) => {
    expect(documentName(id)).toBe(name);
  });

  it('is given once, also where upper and lower case are one', () => {
    const nameOf = createNaming();
    expect(['a', 'A', 'a', 'a-2', 'b'].map(nameOf)).toEqual(['a', 'A-2', 'a-3', 'a-2-2', 'b']);
  });
});
