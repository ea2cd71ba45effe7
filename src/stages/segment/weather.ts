// The weather that newspapers put around their articles: `새벽 27.9℃` / `노을 흐림 26.1℃` / … → furniture; a single
// `-20℃` in a release is not.
import { setAside, type Reading } from './reading.js';

const TEMPERATURE_PATTERN = /^[•·*\-\s]*[가-힣/ ]{2,16}\s?-?\d{0,2}(?:\.\d)?\s?(?:℃|°C)$/u;

/** Whether a line has the shape of a place, or a sky, and its temperature. */
export function isTemperature(words: string): boolean {
  return (words.endsWith('℃') || words.endsWith('C')) && TEMPERATURE_PATTERN.test(words);
}

/** `새벽 27.9℃` is weather in a row of such lines; alone it may be the temperature at which a product is kept. */
export function markWeather(readings: readonly Reading[]): void {
  const tells = (reading: Reading | undefined): boolean =>
    reading !== undefined &&
    (reading.pieces[0]?.rule === 'segment/weather' ||
      (reading.kind === 'text' && reading.line.words.length <= 40 && isTemperature(reading.line.words)));
  for (let at = 0; at < readings.length; at += 1) {
    let end = at;
    while (tells(readings[end])) end += 1;
    if (end - at >= 3) {
      for (const reading of readings.slice(at, end)) {
        reading.kind = 'furniture';
        setAside(reading, 'segment/weather');
      }
    }
    at = Math.max(at, end);
  }
}
