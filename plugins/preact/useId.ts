import {useEffect, useId as usePreactId, useState} from 'preact/compat';

/** Whether React, on the server, has written the elements that are now taken over; Docusaurus notes the end. */
const isTakingOver = () => document.documentElement.dataset.hasHydrated !== 'true';

/**
 * An id for one component. React's ids in the page differ from Preact's, and elements that are taken over
 * keep theirs until they change; so this one changes once, and all that refer to each other agree.
 *
 * @example const id = useId();
 */
export function useId(): string {
  const id = usePreactId();
  const [isTakenOver, setTakenOver] = useState(() => !isTakingOver());
  useEffect(() => setTakenOver(true), []);
  return isTakenOver ? id : `${id}-server`;
}
