import {useEffect, useRef, type RefObject} from 'react';
import {labStore} from '@site/src/scenario/lab';

/**
 * Brings the lab back into view when a link further down the page has changed it.
 *
 * @returns a reference for the lab's element.
 */
export function useBackInView(): RefObject<HTMLElement | null> {
  const lab = useRef<HTMLElement>(null);
  useEffect(
    () =>
      labStore.subscribe((origin) => {
        const isAbove = (lab.current?.getBoundingClientRect().bottom ?? 0) < 0;
        if (origin === 'address' && isAbove) lab.current?.scrollIntoView();
      }),
    [],
  );
  return lab;
}
