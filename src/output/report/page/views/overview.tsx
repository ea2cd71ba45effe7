// The first view: answers.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { M } from '../messages/general.js';
import { usePage, useSay } from '../parts/context.js';
import { Agreements } from '../overview/agreements.js';
import { FewArticles } from '../overview/few-articles.js';
import { Maps } from '../overview/maps.js';
import { Money } from '../overview/money.js';
import { WhatWasRead } from '../overview/read.js';
import { Timeline } from '../overview/timeline.js';
import { TopNames } from '../overview/top-names.js';

const BELOW: readonly (() => JSX.Element | null)[] = [Agreements, Money, Maps];

export function Overview(): JSX.Element {
  const say = useSay();
  const { isPrinting } = usePage();
  // what stands below the first screen comes part by part: between them, clicks are answered
  const [drawn, setDrawn] = useState(0);
  useEffect(() => {
    if (drawn >= BELOW.length) return undefined;
    const waiting = setTimeout(() => {
      setDrawn(drawn + 1);
    });
    return () => {
      clearTimeout(waiting);
    };
  }, [drawn]);
  return (
    <>
      <WhatWasRead />
      <Timeline />
      <FewArticles />
      <TopNames />
      {BELOW.slice(0, isPrinting ? BELOW.length : drawn).map((Part, at) => (
        <Part key={at} />
      ))}
      <footer class="faint">
        <p>{say(M.made)}</p>
        <p>{say(M.credits)}</p>
      </footer>
    </>
  );
}
