import useIsBrowser from '@docusaurus/useIsBrowser';
import {useId as usePreactId} from 'preact/compat';

/**
 * An id for one component. React's ids in the page differ from Preact's, and elements that are taken over
 * keep theirs until they change; so this one changes once, and all that refer to each other agree.
 */
export function useId(): string {
  const id = usePreactId();
  return useIsBrowser() ? id : `${id}-server`;
}
