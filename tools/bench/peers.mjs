// Peers on their own ground: `npm run build && node tools/bench/peers.mjs --peers FOLDER [--articles 500] [--runs 3]`. A
// thousand made-up names are looked for in made articles by @monyone/aho-corasick, @nlpjs/ner, one regular expression, and
// by the search that kr-sme has inside; lindera-wasm cuts the same text into tokens beside kr-sme's own tokenizer. FOLDER is
// where the peers are installed (the program prints how); what is missing is said and left out. Prints time to build,
// time to search, and what was found; medians over the runs. Exit status 0 whatever the figures are.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { buildAutomaton } from '../../dist/dictionary/automaton.js';
import { createTokenizer } from '../../dist/tokenizer/index.js';
import { seededBelow } from './fixture-text.mjs';
import { madeArticles } from './made-articles.mjs';

const PEERS = ['@monyone/aho-corasick@1.1.11', '@nlpjs/ner@4.27.0', 'lindera-wasm@1.1.0'];
const { values } = parseArgs({
  options: {
    peers: { type: 'string' },
    articles: { type: 'string', default: '500' },
    names: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '3' },
  },
});

const median = (times) => times.toSorted((one, other) => one - other)[times.length >> 1];

async function peer(name) {
  if (values.peers === undefined) return undefined;
  try {
    const path = createRequire(pathToFileURL(join(resolve(values.peers), 'none.js'))).resolve(name);
    const { href: url } = pathToFileURL(path);
    return { ...(await import(url)), url };
  } catch {
    return undefined;
  }
}

/** Names that stand in the texts: words of three letters and more, as they come; the rest is made up. */
function namesIn(texts, count) {
  const below = seededBelow(20260701);
  const words = [...new Set(texts.flatMap((text) => text.match(/[가-힣]{3,6}/gu) ?? []))];
  const chosen = new Set();
  while (chosen.size < Math.min(count, words.length)) chosen.add(words[below(words.length)]);
  for (let at = 0; chosen.size < count; at += 1) chosen.add(`가온${String(at)}나래`);
  return [...chosen];
}

const escaped = (name) => name.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');

/** Each gives a function that counts what it finds in a text. */
const SEARCHES = {
  'kr-sme, its search of names': (names) => {
    const entries = names.map((name) => ({ type: 'company', id: name, name, surface: name, weak: false }));
    const automaton = buildAutomaton(entries);
    return (text) => automaton.find(text, 0, text.length).length;
  },
  'one regular expression': (names) => {
    const pattern = new RegExp(
      names
        .toSorted((a, b) => b.length - a.length)
        .map(escaped)
        .join('|'),
      'gu',
    );
    return (text) => text.match(pattern)?.length ?? 0;
  },
  '@monyone/aho-corasick': async (names) => {
    const module = await peer('@monyone/aho-corasick');
    if (module === undefined) return undefined;
    const search = new module.AhoCorasick(names);
    return (text) => search.matchInText(text).length;
  },
  '@nlpjs/ner': async (names) => {
    const module = await peer('@nlpjs/ner');
    if (module === undefined) return undefined;
    const ner = new (module.Ner ?? module.default.Ner)({ threshold: 1 });
    for (const name of names) ner.addRuleOptionTexts('ko', 'firm', name, [name]);
    return async (text) => (await ner.process({ locale: 'ko', text }))?.entities?.length ?? 0;
  },
};

const TOKENIZERS = {
  'kr-sme, its tokenizer': () => {
    const tokenizer = createTokenizer('embedded');
    return (text) => tokenizer.tokenize(text).length;
  },
  'lindera-wasm': async () => {
    const module = await peer('lindera-wasm');
    if (module === undefined) return undefined;
    const { default: start, TokenizerBuilder } = module;
    await start({ module_or_path: readFileSync(fileURLToPath(new URL('lindera_wasm_bg.wasm', module.url))) });
    const builder = new TokenizerBuilder();
    builder.setDictionary('embedded://ko-dic');
    const tokenizer = builder.build();
    return (text) => tokenizer.tokenize(text).length;
  },
};

async function measure(title, programs, texts, names) {
  const letters = texts.reduce((sum, text) => sum + text.length, 0);
  console.log(`\n${title}`);
  console.log(
    `${''.padEnd(30)}${'build'.padStart(12)}${'search'.padStart(12)}${'letters/s'.padStart(14)}${'found'.padStart(10)}`,
  );
  for (const [name, make] of Object.entries(programs)) {
    const began = performance.now();
    const run = await make(names);
    if (run === undefined) {
      console.log(`${name.padEnd(30)}  missing`);
      continue;
    }
    let found = await run(texts[0] ?? '');
    const build = performance.now() - began;
    const times = [];
    for (let round = 0; round < Number(values.runs); round += 1) {
      const started = performance.now();
      found = 0;
      for (const text of texts) found += await run(text);
      times.push(performance.now() - started);
    }
    const time = median(times);
    const rate = Math.round(letters / (time / 1000)).toLocaleString('en-US');
    console.log(
      `${name.padEnd(30)}${`${build.toFixed(0)} ms`.padStart(12)}${`${time.toFixed(0)} ms`.padStart(12)}${rate.padStart(14)}${String(found).padStart(10)}`,
    );
  }
}

const texts = [...madeArticles(Number(values.articles))].map(({ text }) => text);
const names = namesIn(texts, Number(values.names));
if (values.peers === undefined)
  console.log(`peers are left out; npm install --prefix FOLDER ${PEERS.join(' ')}, then --peers FOLDER`);
await measure(`${names.length} names in ${texts.length} articles`, SEARCHES, texts, names);
await measure(`tokens of ${texts.length} articles`, TOKENIZERS, texts, names);
