// What is known of an entity in a few words: 장관 · 중소벤처기업부, 대표 이재순, US; on the English page its English name first.
import { attributeOf } from '../data/attributes.js';
import type { Model } from '../data/model.js';
import { text, type Language } from '../messages/language.js';

const HEAD = text('대표', 'headed by');

/** More would not be read in a line. */
const MOST_VALUES = 2;

function countryName(code: string, language: Language): string {
  try {
    return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

export function aboutEntity(model: Model, entity: number, language: Language): string {
  const few = (name: string): string => attributeOf(model, name, entity).slice(0, MOST_VALUES).join(', ');
  const head = few('representative');
  const [english = ''] = attributeOf(model, 'nameEn', entity);
  const parts = [
    language === 'en' ? english : '',
    few('title'),
    few('organization'),
    head === '' ? '' : `${HEAD[language]} ${head}`,
    attributeOf(model, 'country', entity)
      .map((code) => countryName(code, language))
      .join(', '),
  ].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(' · ') : english;
}
