// `kr-sme report`: one page to look at, made of what all articles gave. Their words wait packed on disk until the index,
// which stands in front of them, is complete.
import { closeSync, createReadStream, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import type { Assembly, Duplicate, RenderOptions } from '../format.js';
import { makeScratchFolder, scratching } from '../scratch.js';
import { loadPageAssets } from './assets.js';
import { blockElement, CLOSING, openingOf } from './frame.js';
import { createGatherer } from './gather.js';
import { RENDERED_ARTICLE } from './rendered.js';
import { BLOCK_SIZE } from './shape.js';

export { createReportRenderer } from './rendered.js';

const deflated = promisify(deflateRaw);

async function packed(text: string): Promise<string> {
  return (await deflated(Buffer.from(text, 'utf8'))).toString('base64');
}

/** @throws an Error where the page's script was not built. */
export function createReportAssembly({ kinds, language }: RenderOptions): Assembly {
  const assets = loadPageAssets();
  const gatherer = createGatherer(kinds);
  const folder = makeScratchFolder();
  const path = join(folder, 'blocks.html');
  let handle: number | undefined = scratching(() => openSync(path, 'wx'));
  let held: string[] = [];
  let blocks = 0;

  const flush = async (): Promise<void> => {
    if (held.length === 0 || handle === undefined) return;
    const content = held;
    held = [];
    const own = handle;
    const block = blockElement(blocks, await packed(`[${content.join(',')}]`));
    scratching(() => writeSync(own, block));
    blocks += 1;
  };
  const close = (): void => {
    if (handle !== undefined) closeSync(handle);
    handle = undefined;
  };
  const discard = (): void => {
    close();
    rmSync(folder, { recursive: true, force: true });
  };
  return {
    async take(rendered) {
      const duplicates: Duplicate[] = [];
      for (const line of rendered.split('\n')) {
        if (line === '') continue;
        const article = RENDERED_ARTICLE.parse(JSON.parse(line));
        const duplicate = gatherer.add(article);
        if (duplicate !== undefined) duplicates.push(duplicate);
        held.push(article.block);
        if (held.length === BLOCK_SIZE) await flush();
      }
      return duplicates;
    },
    miss(id, message) {
      gatherer.miss({ id, message });
    },
    async *parts() {
      await flush();
      close();
      const asked = language ?? '';
      yield openingOf(assets, await packed(JSON.stringify(gatherer.index(asked))), asked);
      for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) {
        if (chunk instanceof Uint8Array) yield chunk;
      }
      yield CLOSING;
      discard();
    },
    discard,
  };
}
