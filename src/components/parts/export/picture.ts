import type {Palette} from './framedSvg';

/** How much finer than the screen a PNG is, so that it can be printed. */
const SCALE = 2;

/** What shows through a transparent page. */
const PAPER = '#ffffff';

/** Value of a custom property of the page's style sheet, in the theme the reader sees. */
export function themeValue(property: string): string {
  const value = getComputedStyle(document.documentElement).getPropertyValue(property).trim();
  return value === 'transparent' ? PAPER : value;
}

/**
 * A text in which each `var(--…)` is replaced by its value: a file has no style sheet.
 *
 * @param valueOf gives a property's value; it may hold further variables.
 * @example resolveVariables('fill="var(--ink)"', () => '#111') // 'fill="#111"'
 */
export function resolveVariables(text: string, valueOf: (property: string) => string): string {
  const resolved = text.replaceAll(/var\((--[\w-]+)\)/g, (_, property: string) =>
    valueOf(property),
  );
  return resolved === text ? text : resolveVariables(resolved, valueOf);
}

/** The theme as a picture needs it. */
export function currentPalette(): Palette {
  const color = (property: string) => resolveVariables(`var(${property})`, themeValue);
  return {
    background: color('--ifm-background-color') || PAPER,
    text: color('--ifm-font-color-base') || '#1c1e21',
    muted: color('--guide-muted') || '#55606b',
    fontFamily: getComputedStyle(document.body).fontFamily || 'sans-serif',
  };
}

/** Only for the page: what takes focus or has a meaning for assistive technology there. */
const pageAttributes = ['tabindex', 'role', 'class', 'style', 'aria-hidden', 'aria-label'];

/**
 * A drawn chart as SVG elements, free of what only means something on the page.
 *
 * @returns the elements and the size of their box in pixels.
 */
export function chartContent(chart: SVGSVGElement): {
  readonly content: string;
  readonly width: number;
  readonly height: number;
} {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    for (const attribute of pageAttributes) element.removeAttribute(attribute);
  }
  copy.setAttribute('overflow', 'visible');
  copy.setAttribute('font-size', getComputedStyle(chart).fontSize || '13px');
  const width = Number(chart.getAttribute('width'));
  const height = Number(chart.getAttribute('height'));
  return {content: new XMLSerializer().serializeToString(copy), width, height};
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
}

/**
 * An SVG file as PNG, in twice its size.
 *
 * @throws Error when the browser cannot draw it.
 */
export async function pngOf({
  svg,
  width,
  height,
}: {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The browser gives no canvas to draw on.');
  context.drawImage(await imageOf(svg), 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('The canvas gave no PNG.')) : resolve(blob)),
      'image/png',
    );
  });
}
