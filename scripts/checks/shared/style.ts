import {run} from 'zhlint';
import type {Block, Chapter} from './chapter';
import {lineAt, textOf} from './chapter';
import type {Finding} from './finding';

const han = /\p{Script=Han}/u;

/** zhlint's own rules, with full-width brackets and no exception for 年月日. */
const rules = {
  preset: 'default',
  halfwidthPunctuation: '[]{}',
  fullwidthPunctuation: '，。：；？！（）“”‘’',
  adjustedFullwidthPunctuation: '',
  skipZhUnits: '',
};

/** What zhlint does not know: numbers are counted in thousands, in half-width digits. */
const ownRules: readonly {pattern: RegExp; message: string}[] = [
  {
    pattern: /[\d一二三四五六七八九十百千几数]\s?[万亿]/u,
    message: '不用“万”“亿”计数：写成 10,000 这样的数字',
  },
  {pattern: /[０-９Ａ-Ｚａ-ｚ％]/u, message: '数字和字母用半角'},
  {pattern: /\p{Script=Han}\s*\.{3}|。{2,}/u, message: '省略号写成“……”'},
];

/**
 * What a component prints, for zhlint. Directly before Chinese words it must print something that
 * ends in Chinese, such as a date; whether it does, `check:rendered` sees on the built page.
 */
function printed(next: string | undefined): string {
  return han.test(next?.[0] ?? '') ? '9 日' : '`x`';
}

/**
 * A block as zhlint reads it. Code stands as inline code, which keeps its spaces. After
 * `**终点。** 下一句` the space must stay, or Markdown would not close the bold: it is not a fault.
 */
function segments({parts}: Pick<Block, 'parts'>): readonly {shown: string; skipped: number}[] {
  return parts.map(({kind, text}, place) => {
    if (kind === 'code') return {shown: '`x`', skipped: 0};
    if (kind === 'component') return {shown: printed(parts[place + 1]?.text), skipped: 0};
    const afterBold =
      /[，。：；？！、）”]$/.test(parts[place - 1]?.text ?? '') && text.startsWith(' ');
    return afterBold ? {shown: text.slice(1), skipped: 1} : {shown: text, skipped: 0};
  });
}

function excerpt(text: string, place: number): string {
  return text.slice(Math.max(0, place - 8), place + 12).replace(/\s+/g, ' ');
}

interface Fault {
  readonly index: number;
  readonly message: string;
}

/**
 * Faults of spacing and punctuation in a Chinese text.
 *
 * @param text - Plain text; inline code in backticks.
 * @returns One fault at most from zhlint, with the first stretch to change, and one for each own rule.
 * @example styleFaults('在EKS中') // [{index: 1, message: '写成“在 EKS 中”…'}]
 */
export function styleFaults(text: string): readonly Fault[] {
  if (!han.test(text)) return [];
  const own = ownRules.flatMap(({pattern, message}) => {
    const index = text.search(pattern);
    return index === -1 ? [] : [{index, message: `${message}（${excerpt(text, index)}）`}];
  });
  const {result} = run(text, {rules});
  if (result.trim() === text.trim()) return own;
  const index = [...result].findIndex((_, place) => result[place] !== text[place]);
  const place = index === -1 ? result.length : index;
  const message = `间距或标点：“${excerpt(text, place)}” → “${excerpt(result, place)}”`;
  return [{index: place, message}, ...own];
}

/** Maps a place in the segments to the place in `textOf`, where code is one character. */
function placeIn(block: Block, index: number): number {
  let before = 0;
  let place = 0;
  for (const [number, {shown, skipped}] of segments(block).entries()) {
    const isText = block.parts[number]?.kind === 'text';
    if (index < before + shown.length) return place + skipped + (isText ? index - before : 0);
    before += shown.length;
    place += isText ? shown.length + skipped : 1;
  }
  return Math.max(0, textOf(block).length - 1);
}

/**
 * Checks the prose of a Chinese chapter: spaces between scripts, full-width punctuation, digits.
 */
export function checkStyle(chapter: Chapter): readonly Finding[] {
  return chapter.blocks.flatMap((block) =>
    styleFaults(
      segments(block)
        .map(({shown}) => shown)
        .join(''),
    ).map(({index, message}) => ({
      file: chapter.file,
      line: lineAt(block, placeIn(block, index)),
      message,
    })),
  );
}
