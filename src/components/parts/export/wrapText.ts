/** Chinese characters and full-width punctuation are twice as wide as Latin ones. */
const WIDE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60]/;

/** How wide a text is, in widths of a Latin character. */
export function textUnits(text: string): number {
  return [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);
}

/** What no line of Chinese ends with, and what none begins with. */
const OPENING = '[（《「『]';
const CLOSING = '[，。；：、！？）》」』”’]';

/** Pieces that stay together: a word or one wide character, with the punctuation around it and the blank after it. */
function pieces(text: string): readonly string[] {
  const wide = WIDE.source;
  const word = `(?:${wide}|(?:(?!${wide})\\S)+)`;
  return text.match(new RegExp(`${OPENING}*${word}${CLOSING}*\\s*|\\s+`, 'g')) ?? [];
}

/** A piece that is longer than a line, an address for example, is cut. */
function cut(piece: string, units: number): readonly string[] {
  if (textUnits(piece.trimEnd()) <= units) return [piece];
  const length = Math.max(1, units);
  return Array.from({length: Math.ceil(piece.length / length)}, (_, index) =>
    piece.slice(index * length, (index + 1) * length),
  );
}

/**
 * A text in lines of a given width, for pictures, which do not break lines by themselves.
 *
 * @param units widths of a Latin character.
 * @example wrapText('Region: Ireland', 8) // ['Region:', 'Ireland']
 */
export function wrapText(text: string, units: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text).flatMap((one) => cut(one, units))) {
    if (line !== '' && textUnits((line + piece).trimEnd()) > units) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}
