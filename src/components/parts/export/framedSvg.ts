import {textUnits, wrapText} from './wrapText';

/** What a picture takes from the theme: values, since a file has no style sheet. */
export interface Palette {
  readonly background: string;
  readonly text: string;
  readonly muted: string;
  readonly fontFamily: string;
}

export interface Framed {
  readonly title: string;
  /** Stands under the picture, and once more in its description. */
  readonly notes: readonly string[];
  /** The picture itself: SVG elements in a box of the given size. */
  readonly content: string;
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
}

const PADDING = 16;
const TITLE_SIZE = 16;
const NOTE_SIZE = 11;
const LINE_HEIGHT = 1.5;
/** Width of a Latin character as a share of its font's height, rather too wide than too narrow; bold ones are wider. */
const CHARACTER = 0.56;
const BOLD_CHARACTER = 0.63;
/** Narrower than this, the notes of a picture from a phone would be a long tail. */
const NARROWEST = 480;

/** Text for SVG: the five characters that mean something there, as references. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** About how many pixels a text takes, bold or not. */
export function textWidth(text: string, size: number): number {
  return textUnits(text) * size * BOLD_CHARACTER;
}

interface Block {
  readonly lines: readonly string[];
  readonly size: number;
  readonly attributes: string;
}

interface Style {
  readonly size: number;
  /** Width of a character as a share of the size. */
  readonly character: number;
  readonly attributes: string;
}

/** Lines of text under each other; the first one's top is at `y`. */
function textLines({lines, size, attributes}: Block, y: number): string {
  return lines
    .map((line, index) => {
      const baseline = y + size + index * size * LINE_HEIGHT;
      return `<text x="${PADDING}" y="${baseline}" font-size="${size}" ${attributes}>${escapeXml(line)}</text>`;
    })
    .join('');
}

function heightOf({lines, size}: Block): number {
  return lines.length * size * LINE_HEIGHT;
}

function block(texts: readonly string[], width: number, style: Style): Block {
  const units = Math.floor((width - 2 * PADDING) / (style.size * style.character));
  return {...style, lines: texts.flatMap((text) => wrapText(text, units))};
}

/**
 * A picture that stands for itself: on the theme's background, with its title above it and what is needed to check it
 * below.
 *
 * @returns the SVG file and its size in pixels.
 */
export function framedSvg({title, notes, content, width, height, palette}: Framed): {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
} {
  const full = Math.max(width + 2 * PADDING, NARROWEST);
  const head = block([title], full, {
    size: TITLE_SIZE,
    character: BOLD_CHARACTER,
    attributes: `fill="${palette.text}" font-weight="700"`,
  });
  const foot = block(notes, full, {
    size: NOTE_SIZE,
    character: CHARACTER,
    attributes: `fill="${palette.muted}"`,
  });
  const top = PADDING + heightOf(head);
  const footTop = top + height + PADDING;
  const total = Math.ceil(footTop + heightOf(foot) + PADDING);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${full}" height="${total}" viewBox="0 0 ${full} ${total}"`,
    ` font-family="${escapeXml(palette.fontFamily)}" role="img">`,
    `<title>${escapeXml(title)}</title><desc>${escapeXml(notes.join('\n'))}</desc>`,
    `<rect width="100%" height="100%" fill="${palette.background}"/>`,
    textLines(head, PADDING),
    `<g transform="translate(${PADDING} ${top})">${content}</g>`,
    textLines(foot, footTop),
    '</svg>',
  ].join('');
  return {svg, width: full, height: total};
}
