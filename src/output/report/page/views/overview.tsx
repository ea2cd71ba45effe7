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

export function Overview(): JSX.Element {
  const say = useSay();
  const { isPrinting } = usePage();
  // what stands below the first screen is drawn when that can be seen
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const waiting = setTimeout(() => {
      setSeen(true);
    });
    return () => {
      clearTimeout(waiting);
    };
  }, []);
  return (
    <>
      <WhatWasRead />
      <Timeline />
      <FewArticles />
      <TopNames />
      {(isSeen || isPrinting) && (
        <>
          <Agreements />
          <Money />
          <Maps />
        </>
      )}
      <footer class="faint">
        <p>{say(M.made)}</p>
        <p>{say(M.credits)}</p>
      </footer>
    </>
  );
}
