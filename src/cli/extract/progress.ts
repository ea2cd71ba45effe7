// The line that a terminal shows while work goes on: how far, which file, how fast, how long still.
//   412 of 2,000 files · 55 articles a second · 29 s left · news/2024-03-01.hwp
import { asIs, inEach, type Texts } from '../../messages/language.js';
import { TERMINAL } from '../../messages/terminal.js';

export interface Progress {
  /** Of what is done with one article or file. @param file the file it came from, or its id */
  step(file: string, isArticle: boolean): void;
  /** @param now milliseconds of a clock that only goes forward */
  line(now: number): Texts;
}

/** Milliseconds before which a rate is only a guess. */
const SETTLED = 2000;

function timeLeft(seconds: number): Texts {
  const whole = Math.max(1, Math.round(seconds));
  if (whole < 90) return TERMINAL.secondsLeft(String(whole));
  const minutes = Math.round(whole / 60);
  return minutes < 90 ? TERMINAL.minutesLeft(String(minutes)) : TERMINAL.hoursLeft((minutes / 60).toFixed(1));
}

/**
 * @param totalOf files to come, as soon as it is known
 * @param started milliseconds of the same clock as in `line`
 */
export function createProgress(started: number, totalOf: () => number | undefined): Progress {
  let articles = 0;
  let files = 0;
  let last = '';
  return {
    step(file, isArticle) {
      if (isArticle) articles += 1;
      if (file !== last) files += 1;
      last = file;
    },
    line(now) {
      const total = totalOf();
      const seconds = (now - started) / 1000;
      const isSettled = now - started >= SETTLED && articles > 0;
      const rate = articles / seconds;
      // The file named last is still being worked on, or just done: either way it is no more than one.
      const left = total === undefined || files === 0 ? undefined : (seconds / files) * (total - files);
      const parts = [
        total === undefined ? TERMINAL.articles(articles) : TERMINAL.filesOf(Math.min(files, total), total),
        ...(isSettled ? [TERMINAL.rate(rate < 10 ? rate.toFixed(1) : String(Math.round(rate)))] : []),
        ...(isSettled && left !== undefined && left >= 1 ? [timeLeft(left)] : []),
        ...(last === '' ? [] : [asIs(last)]),
      ];
      return inEach((language) => parts.map((part) => part[language]).join(' · '));
    },
  };
}
