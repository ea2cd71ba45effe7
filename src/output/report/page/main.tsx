// Opens the index and draws the page; again, and at once, when it is laid out for paper.
import { render } from 'preact';
import { App } from './app.js';
import { loadIndex } from './data/load.js';
import { createModel } from './data/model.js';
import { M } from './messages/general.js';
import './style/base.css';
import './style/frame.css';
import './style/lines.css';
import './style/overview.css';
import './style/drawings.css';
import './style/ledger.css';
import './style/table.css';
import './style/article.css';
import './style/name.css';
import './style/print.css';

async function start(root: HTMLElement): Promise<void> {
  const model = createModel(await loadIndex());
  const draw = (isPrinting: boolean): void => {
    render(<App model={model} isPrinting={isPrinting} />, root);
  };
  root.replaceChildren();
  draw(false);
  addEventListener('beforeprint', () => {
    draw(true);
  });
  addEventListener('afterprint', () => {
    draw(false);
  });
}

const root = document.getElementById('app');
if (root !== null) {
  start(root).catch((error: unknown) => {
    const said = [M.failed, M.failedHint].map(({ ko, en }) => {
      const line = document.createElement('p');
      line.textContent = `${ko} · ${en}`;
      return line;
    });
    const detail = document.createElement('p');
    detail.textContent = error instanceof Error ? error.message : String(error);
    root.replaceChildren(...said, detail);
  });
}
