#!/usr/bin/env node
// The launcher: runs the built command line and passes its exit status on.
import { existsSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';

// V8 compiles a function to machine code once it has run for so long; here four times as long as it would by itself. Rules
// are many and most of them run seldom, so that the compiler beside the one thread that reads would take half as long as
// that thread does. Where several threads read, src/workers/pool.ts asks for later still.
// Only the V8 of Node 20 has that flag; later ones would complain of it.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=300000');

const main = new URL('../dist/cli/main.js', import.meta.url);

if (existsSync(main)) {
  const { main: run } = await import(main.href);
  process.exitCode = await run(process.argv.slice(2));
} else {
  console.error('error: kr-sme is not built yet (dist/ is missing); run: npm ci');
  process.exitCode = 2;
}
