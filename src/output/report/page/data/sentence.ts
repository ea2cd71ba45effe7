// The sentence around a place of a text, in three parts, so that the name in it can be marked.
export { markedSentence, type MarkedSentence } from '../../../context.js';
