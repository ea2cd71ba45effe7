#!/usr/bin/env node
// The launcher: runs the built command line and passes its exit status on.
import { existsSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';

// By default V8 compiles a function to machine code so early that compiling takes about half as long as all other work on
// a thousand releases, and every worker thread does it again. With a larger budget it compiles only what runs often: the
// work itself takes as long as before, and compiling a quarter of the time.
setFlagsFromString('--interrupt-budget=800000');

const main = new URL('../dist/cli/main.js', import.meta.url);

if (existsSync(main)) {
  const { main: run } = await import(main.href);
  process.exitCode = await run(process.argv.slice(2));
} else {
  console.error('error: kr-sme is not built yet (dist/ is missing); run: npm ci');
  process.exitCode = 2;
}
