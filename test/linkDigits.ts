/** Below this, a packed link knows only zero. */
const SMALLEST = 1e-37;
const DIGITS = 9;

/** What a link brings back of a value: every number in it with nine digits, or with fewer. */
export function asLinkKeeps<Value>(value: Value, digits = DIGITS): Value {
  const kept = (part: number) => (part < SMALLEST ? 0 : Number(part.toPrecision(digits)));
  const text = JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'number' ? kept(part) : part,
  );
  return JSON.parse(text) as Value;
}
