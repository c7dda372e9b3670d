import {useState} from 'react';

/**
 * A value that keeps its identity for as long as it says the same, for what is drawn anew only when its input changes.
 *
 * @param same tells whether two values say the same; must not change between renders.
 */
export function useStable<Value>(value: Value, same: (a: Value, b: Value) => boolean): Value {
  const [kept, setKept] = useState(value);
  if (kept === value || same(kept, value)) return kept;
  setKept(value);
  return value;
}
