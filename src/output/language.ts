// The languages of what is written for people; formats for programs (CSV, JSON) keep their English names.
export { LANGUAGES, type Language, type Texts } from '../messages/language.js';
