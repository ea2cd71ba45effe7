// The guess of what was meant belongs to dictionaries as well.
export { editDistance, nearestWord } from '../text/spelling.js';
