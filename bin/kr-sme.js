#!/usr/bin/env node
// The launcher: runs the built command line and passes its exit status on.
import { existsSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';

// V8 compiles a function to machine code once it has run for so long. Compiling goes on beside the one thread that works,
// so that a little earlier than V8's own choice is faster; where threads share the processors, src/workers/pool.ts asks for
// later.
setFlagsFromString('--interrupt-budget=66000');

const main = new URL('../dist/cli/main.js', import.meta.url);

if (existsSync(main)) {
  const { main: run } = await import(main.href);
  process.exitCode = await run(process.argv.slice(2));
} else {
  console.error('error: kr-sme is not built yet (dist/ is missing); run: npm ci');
  process.exitCode = 2;
}
