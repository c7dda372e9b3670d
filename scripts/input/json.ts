import {InputError} from './inputError';

/** Characters that nobody sees, end a line, or turn the direction of what follows. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

const escaped = (character: string) =>
  `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;

/** A value as the caller would recognise it, cut so that the message stays one readable line. */
export function shown(value: unknown): string {
  if (value === undefined) return 'got nothing';
  // JSON has no Infinity: 1e999 would be shown as null.
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  const cut = text.length > 80 ? `${text.slice(0, 77)}...` : text;
  return `got ${cut.replace(unseen, escaped)}`;
}

/** Whether a value is what JSON calls an object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Parses the JSON object that a command takes.
 *
 * @param expected what to call it in the message, and what is allowed.
 * @throws InputError when it is no JSON or no object.
 * @example parseObject('{"azCount": 2}', {field: 'scenario', allowed: 'a JSON object'}) // {azCount: 2}
 */
export function parseObject(
  json: string,
  {field, allowed}: {readonly field: string; readonly allowed: string},
): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new InputError({field, got: `broken JSON, ${shown(json)}`, allowed});
  }
  if (!isObject(value)) throw new InputError({field, got: shown(value), allowed});
  return value;
}
