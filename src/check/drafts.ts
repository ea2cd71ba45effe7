// New fixtures from articles: the article as it is, and what the program finds in it now, to be corrected by hand.
import { join } from 'node:path';
import { documentName, createNaming } from '../output/document-name.js';
import { attributeOrder } from '../output/attributes.js';
import { extract, type Engine } from '../pipeline.js';
import type { Article } from '../core/types.js';
import { readFixtureInput } from './case.js';
import { expectationOf, formatExpected, type ExpectedContent } from './expected.js';
import { asJsonLine, fixtureAt, originalInput, writeExpected, writeInput } from './fixture-files.js';
import type { FixtureFolder } from './fixtures.js';
import { linesOfJson } from './source-lines.js';

/** An article and the folder that its fixture will have. */
export interface Draft {
  readonly article: Article;
  readonly folder: FixtureFolder;
}

export interface WrittenDraft {
  readonly folder: FixtureFolder;
  readonly content: ExpectedContent;
  /** The line of `expected.json` that names each record. */
  readonly lines: readonly number[];
}

/** Gives each article a folder of its own below `into`. The date stays in the name, where a file says it by its path. */
export async function planDrafts(
  articles: readonly Article[],
  into: string,
  engine: Engine,
): Promise<readonly Draft[]> {
  const nameOf = createNaming();
  const drafts: Draft[] = [];
  for (const article of articles) {
    const name = documentName(article.id);
    const { date } = engine.segment(article, { keepBoilerplate: false });
    const isDated = date === undefined || article.date === date || engineDate(article, name, into, engine) === date;
    drafts.push({ article, folder: await fixtureAt(join(into, nameOf(isDated ? name : `${date}-${name}`))) });
  }
  return drafts;
}

function engineDate(article: Article, name: string, into: string, engine: Engine): string | undefined {
  return engine.segment({ ...article, id: join(into, name, 'input.txt') }, { keepBoilerplate: false }).date;
}

export async function writeDraft({ article, folder }: Draft, engine: Engine): Promise<WrittenDraft> {
  const written = await writeInput(folder, (await originalInput(article)) ?? asJsonLine(article));
  // From the fixture as it will be read, so that the draft is what a check finds.
  const own = await readFixtureInput(written);
  const content = expectationOf(extract(own, engine), attributeOrder(engine.kinds));
  const text = formatExpected({ ...content, isDraft: true });
  await writeExpected(written, text);
  const lines = linesOfJson(text);
  return {
    folder: written,
    content,
    lines: content.records.map((_, i) => lines.get(`records.${String(i)}.name`) ?? 1),
  };
}
