// Which outputs are assembled from all articles, and what renders an article for them.
import type { Assembly, OutputFormatName, Renderer, RenderOptions } from './format.js';
import { OUTPUT_FORMATS } from './index.js';

/** What makes the text of one article. */
export async function loadRenderer(
  format: OutputFormatName,
  { rows }: Pick<RenderOptions, 'rows'>,
): Promise<(options: RenderOptions) => Renderer> {
  if (rows === 'workbook') return (await import('./workbook/rows.js')).createWorkbookRenderer;
  if (rows === 'report') return (await import('./report/index.js')).createReportRenderer;
  if (rows === 'entities') return (await import('./entities/index.js')).createDigestRenderer;
  return await OUTPUT_FORMATS[format].load();
}

/** Where those texts are gathered; undefined where they are the output themselves, one after the other. */
export async function createAssembly(format: OutputFormatName, options: RenderOptions): Promise<Assembly | undefined> {
  if (options.rows === 'workbook') return (await import('./workbook/assembly.js')).createWorkbookAssembly(options);
  if (options.rows === 'report') return (await import('./report/index.js')).createReportAssembly(options);
  if (format === 'xlsx') return (await import('./xlsx.js')).createXlsxAssembly(options);
  if (options.rows === 'entities') return (await import('./entities/index.js')).createEntityAssembly(format, options);
  return undefined;
}
