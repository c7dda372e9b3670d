/** Below this, a packed link knows only zero. */
const SMALLEST = 1e-37;
const DIGITS = 9;

const kept = (value: number) => (value < SMALLEST ? 0 : Number(value.toPrecision(DIGITS)));

/** What a link brings back of a value: every number in it with nine digits. */
export function asLinkKeeps<Value>(value: Value): Value {
  const text = JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'number' ? kept(part) : part,
  );
  return JSON.parse(text) as Value;
}
