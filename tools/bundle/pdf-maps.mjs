// Step of `npm run build`: dist/pdf, what PDF.js needs beside its code to tell the letters of fonts that a file does not
// hold. The package that they come from weighs thirty times as much, and its code stands in the bundle already.
import { cpSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const target = fileURLToPath(new URL('../../dist/pdf/', import.meta.url));
try {
  rmSync(target, { recursive: true, force: true });
  cpSync(join(source, 'cmaps'), join(target, 'cmaps'), { recursive: true });
  cpSync(join(source, 'LICENSE'), join(target, 'LICENSE'));
} catch (error) {
  console.error(`kr-sme: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
