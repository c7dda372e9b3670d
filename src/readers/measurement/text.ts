/** Spaces that look like spaces: they are pasted from web pages and spreadsheets. */
const SPACES = /[\u00A0\u2007\u2009\u202F\u3000]/g;
const INVISIBLE = /[\uFEFF\u200B\u200E\u200F\u2060]/g;
const FENCE = /^\s*(?:```|~~~)\S*\s*$/;
/** A prompt of a shell before a command, and what the AWS CLI's pager leaves. */
const PROMPT =
  /^\s*(?:\S*[$#%>❯➜]\s+)(?:aws|kubectl|curl|promtool|psql|duckdb|athena|cat|npm|hubble|jq|echo)\b/;
const PAGER = /^\s*\(?END\)?\s*$/;

/** Text that was read as UTF-8 though it was UTF-16: a zero stands behind each letter. */
function withoutZeros(text: string): string {
  return text.includes('\u0000') ? text.replaceAll('\u0000', '') : text;
}

/**
 * A pasted text without marks of encodings, code fences, prompts and odd spaces.
 *
 * @example cleanText('\uFEFF```\n18 000 GB\n```') // '18 000 GB'
 */
export function cleanText(text: string): string {
  const plain = withoutZeros(text)
    .replaceAll(INVISIBLE, '')
    .replaceAll(SPACES, ' ')
    .replaceAll(/\r\n?/g, '\n');
  if (!/^\s*(?:```|~~~)|^\s*\S*[$#%>❯➜]\s|END/m.test(plain)) return plain.trim();
  return plain
    .split('\n')
    .filter((line) => !FENCE.test(line) && !PROMPT.test(line) && !PAGER.test(line))
    .join('\n')
    .trim();
}
