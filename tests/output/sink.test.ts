import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  ClosedPipeError,
  createFileSink,
  createStreamSink,
  isUnfinishedOutput,
  writeWholeFile,
} from '../../src/output/sink.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kr-sme-sink-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('a file', () => {
  it('has its name only when it is complete', async () => {
    const path = join(folder, 'out.csv');
    const sink = await createFileSink(path);
    await sink.write('가'.repeat(100_000));
    const [unfinished = ''] = readdirSync(folder);
    expect(readdirSync(folder)).toHaveLength(1);
    expect(isUnfinishedOutput(join(folder, unfinished))).toBe(true);
    await sink.write('나');
    await sink.commit();
    expect(readdirSync(folder)).toEqual(['out.csv']);
    expect(readFileSync(path, 'utf8')).toBe(`${'가'.repeat(100_000)}나`);
  });

  it('leaves what was there when it is given up', async () => {
    const path = join(folder, 'out.csv');
    writeFileSync(path, 'before');
    const sink = await createFileSink(path);
    await sink.write('after');
    sink.discard();
    expect(readdirSync(folder)).toEqual(['out.csv']);
    expect(readFileSync(path, 'utf8')).toBe('before');
  });

  it('stays when it is given up after it was completed', async () => {
    const path = join(folder, 'out.csv');
    const sink = await createFileSink(path);
    await sink.commit();
    sink.discard();
    expect(readdirSync(folder)).toEqual(['out.csv']);
  });

  it('keeps the permissions of the file that it replaces', async () => {
    const path = join(folder, 'out.csv');
    writeFileSync(path, 'before');
    chmodSync(path, 0o640);
    await writeWholeFile(path, 'after');
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });

  it('is written where a link points, and the link stays', async () => {
    mkdirSync(join(folder, 'there'));
    writeFileSync(join(folder, 'there/real.csv'), 'before');
    symlinkSync(join(folder, 'there/real.csv'), join(folder, 'link.csv'));
    await writeWholeFile(join(folder, 'link.csv'), 'after');
    expect(lstatSync(join(folder, 'link.csv')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'there/real.csv'), 'utf8')).toBe('after');
  });

  it('may have been left unfinished by a killed process of the same number', async () => {
    writeFileSync(join(folder, `.kr-sme-${String(process.pid)}-0.tmp`), 'half');
    await writeWholeFile(join(folder, 'out.csv'), 'whole');
    expect(readFileSync(join(folder, 'out.csv'), 'utf8')).toBe('whole');
  });

  it.each([
    ['missing/out.csv', /missing\/out\.csv: no such folder; create it first/u],
    ['file.txt/out.csv', /a part of the path is a file/u],
    ['.', /is a folder/u],
    [`${'a'.repeat(300)}.csv`, /name is too long/u],
  ])('cannot be %s', async (name, message) => {
    writeFileSync(join(folder, 'file.txt'), '');
    await expect(createFileSink(join(folder, name))).rejects.toThrow(message);
    expect(readdirSync(folder)).toEqual(['file.txt']);
  });

  it('may be a device, which is not replaced', async () => {
    await writeWholeFile('/dev/null', 'nothing');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });
});

describe('standard output', () => {
  const failing = (code: string): Writable =>
    new Writable({
      write: (_chunk, _encoding, done) => {
        done(Object.assign(new Error(code), { code }));
      },
    });

  it('waits until a text was taken', async () => {
    let release: () => void = () => undefined;
    const slow = new Writable({
      write: (_chunk, _encoding, done) => {
        release = done;
      },
    });
    let isWritten = false;
    const written = createStreamSink(slow)
      .write('text')
      .then(() => {
        isWritten = true;
      });
    await new Promise((resolve) => setImmediate(resolve));
    expect(isWritten).toBe(false);
    release();
    await written;
  });

  it.each(['EPIPE', 'ERR_STREAM_DESTROYED'])('that nobody reads any more (%s) is a closed pipe', async (code) => {
    await expect(createStreamSink(failing(code)).write('text')).rejects.toThrow(ClosedPipeError);
  });

  it('that is full is an error in words', async () => {
    await expect(createStreamSink(failing('ENOSPC')).write('text')).rejects.toThrow(
      'cannot write to standard output: no space left on the device',
    );
  });
});
