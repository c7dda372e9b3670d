import {isFence, isNoise, isPrompt, unquoted, withPlainSpaces} from '../noise';

const INVISIBLE = /[\uFEFF\u200B\u200E\u200F\u2060]/g;

/** Text that was read as UTF-8 though it was UTF-16: a zero stands behind each letter. */
function withoutZeros(text: string): string {
  return text.includes('\u0000') ? text.replaceAll('\u0000', '') : text;
}

/** Words that people put around a block of code are theirs, not the block's. */
function insideFences(lines: readonly string[]): readonly string[] {
  const fences = lines.flatMap((line, at) => (isFence(line) ? [at] : []));
  const [first = 0, second] = fences;
  // An odd one, or several blocks: nobody says which of them is meant.
  return fences.length === 2 ? lines.slice(first + 1, second) : lines;
}

/** Lines without prompts and notices; a command goes on behind a backslash. */
function answerLines(lines: readonly string[]): readonly string[] {
  let inCommand = false;
  return lines.filter((line) => {
    const isCommand = inCommand || isPrompt(line);
    inCommand = isCommand && /\\\s*$/.test(line);
    return !isCommand && !isNoise(line);
  });
}

/**
 * A pasted text without marks of encodings and quotations, code fences, prompts, notices and odd spaces.
 *
 * @example cleanText('\uFEFF```\n18 000 GB\n```') // '18 000 GB'
 */
export function cleanText(text: string): string {
  const plain = withPlainSpaces(withoutZeros(text))
    .replaceAll(INVISIBLE, '')
    .replaceAll(/\r\n?/g, '\n');
  const lines = unquoted(plain).split('\n');
  const answer = (of: readonly string[]) => answerLines(of).join('\n').trim();
  // In a block that holds the command only, the answer stands outside of it.
  const said = answer(insideFences(lines)) || answer(lines);
  // A sentence may begin like a notice: `Warning: 500 GB crossed`.
  return (
    said ||
    lines
      .filter((line) => !isPrompt(line) && !isFence(line))
      .join('\n')
      .trim()
  );
}
