/** A Map, or a WeakMap where what is remembered may go with its key. */
interface Memory<Key, Value> {
  readonly get: (key: Key) => Value | undefined;
  readonly set: (key: Key, value: Value) => unknown;
}

/**
 * A function that works out each answer once.
 *
 * @param memory where the answers are kept.
 */
export function memoize<Key, Value>(
  answer: (key: Key) => Value,
  memory: Memory<Key, Value>,
): (key: Key) => Value {
  return (key) => {
    const before = memory.get(key);
    if (before !== undefined) return before;
    const value = answer(key);
    memory.set(key, value);
    return value;
  };
}
