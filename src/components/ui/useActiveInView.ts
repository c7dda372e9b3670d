import {useEffect} from 'react';

/** Keeps the option of a list in view that the arrow keys are at, by its id; the focus stays in the field. */
export function useActiveInView(id: string | undefined): void {
  useEffect(() => {
    if (id === undefined) return;
    // Test environments lay nothing out.
    document.getElementById(id)?.scrollIntoView?.({block: 'nearest'});
  }, [id]);
}
