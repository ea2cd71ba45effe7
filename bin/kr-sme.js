#!/usr/bin/env node
// The launcher: runs the built command line and passes its exit status on.
import { existsSync } from 'node:fs';

const main = new URL('../dist/cli/main.js', import.meta.url);

if (existsSync(main)) {
  const { main: run } = await import(main.href);
  process.exitCode = await run(process.argv.slice(2));
} else {
  console.error('error: kr-sme is not built yet (dist/ is missing); run: npm ci');
  process.exitCode = 2;
}
