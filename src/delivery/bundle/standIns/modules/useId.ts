import useIsBrowser from '@docusaurus/useIsBrowser';
import {useId as usePreactId} from 'preact/compat';

/**
 * Replaces React's `useId`. React's ids in the server's HTML differ from Preact's, and hydration leaves attributes as they are; this id
 * changes once after hydration, so that elements which refer to each other agree.
 */
export function useId(): string {
  const id = usePreactId();
  return useIsBrowser() ? id : `${id}-server`;
}
