/** What runs inside the browser: Mermaid draws, and the drawing is taken apart into what is visible. */

/** One visible shape, in the coordinates of the whole diagram. */
export interface Shape {
  readonly kind: 'shape';
  readonly tag: string;
  /** Its geometry: `d`, `points`, `x`, `width`, … */
  readonly geometry: Readonly<Record<string, string>>;
  /** From the shape's own coordinates to the diagram's, as SVG writes a matrix. */
  readonly matrix: readonly number[];
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly isDashed: boolean;
  /** What it covers, in the coordinates of the whole diagram. */
  readonly box?: Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>>;
  /** Arrowheads, by the id of their marker. */
  readonly markerStart?: string;
  readonly markerEnd?: string;
}

/** One line of text: the middle of its baseline. */
export interface TextLine {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Whether it names a group of nodes. */
  readonly isHeading: boolean;
  readonly fill?: string;
}

/** An arrowhead that edges refer to. */
export interface Marker {
  readonly id: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly shapes: readonly Shape[];
}

/** A drawing in parts, in the order in which they are painted. */
export interface Drawing {
  readonly title: string;
  readonly description: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly parts: readonly (Shape | TextLine)[];
  readonly markers: readonly Marker[];
}

/** How Mermaid is asked to draw; `colours` replace those of its theme. */
export interface DrawRequest {
  readonly source: string;
  readonly fontFamily: string;
  readonly fontSize: number;
  /** Quoted labels break into lines that are no wider, in pixels, unless a single word is. */
  readonly labelWidth: number;
  readonly colours: Readonly<Record<string, string>>;
  readonly flowchart: Readonly<Record<string, unknown>>;
}

interface Mermaid {
  initialize(options: unknown): void;
  render(id: string, source: string): Promise<{svg: string}>;
}

/**
 * Draws one diagram with Mermaid and takes it apart. It is sent to the browser as text, so it uses
 * nothing from outside itself.
 *
 * @throws Mermaid's own error when the source is not a diagram.
 */
export async function drawInPage(request: DrawRequest): Promise<Drawing> {
  const {mermaid} = window as unknown as {mermaid: Mermaid};
  const geometryOf: Readonly<Record<string, readonly string[]>> = {
    rect: ['x', 'y', 'width', 'height', 'rx', 'ry'],
    circle: ['cx', 'cy', 'r'],
    ellipse: ['cx', 'cy', 'rx', 'ry'],
    line: ['x1', 'y1', 'x2', 'y2'],
    polygon: ['points'],
    polyline: ['points'],
    path: ['d'],
  };

  const attributesOf = (element: Element, names: readonly string[]) =>
    Object.fromEntries(
      names.flatMap((name) => {
        const value = element.getAttribute(name);
        return value === null ? [] : [[name, value]];
      }),
    ) as Record<string, string>;

  const markerId = (element: Element, name: string) =>
    /#([^)"]+)/.exec(element.getAttribute(name) ?? '')?.[1];

  const boxOf = (element: SVGGraphicsElement, toRoot: DOMMatrix) => {
    const {x, y, width, height} = element.getBBox();
    const corners = [new DOMPoint(x, y), new DOMPoint(x + width, y + height)].map((point) =>
      point.matrixTransform(toRoot),
    );
    const xs = corners.map((point) => point.x);
    const ys = corners.map((point) => point.y);
    return {
      left: Math.min(...xs),
      top: Math.min(...ys),
      right: Math.max(...xs),
      bottom: Math.max(...ys),
    };
  };

  const readShape = (element: SVGGraphicsElement, toRoot: DOMMatrix): Shape => {
    const style = getComputedStyle(element);
    const {a, b, c, d, e, f} = toRoot;
    const start = markerId(element, 'marker-start');
    const end = markerId(element, 'marker-end');
    return {
      kind: 'shape',
      tag: element.tagName,
      geometry: attributesOf(element, geometryOf[element.tagName] ?? []),
      matrix: [a, b, c, d, e, f],
      fill: style.fill,
      stroke: style.stroke,
      strokeWidth: Number.parseFloat(style.strokeWidth),
      isDashed: !['none', '0px', '1px, 0px'].includes(style.strokeDasharray),
      box: boxOf(element, toRoot),
      ...(start !== undefined && {markerStart: start}),
      ...(end !== undefined && {markerEnd: end}),
    };
  };

  // Mermaid sets one element per word and one per line; a line is what stands on one baseline.
  const readText = (element: SVGTextElement, toRoot: DOMMatrix): TextLine[] => {
    const isHeading = element.closest('.cluster-label') !== null;
    const rows = [...element.querySelectorAll<SVGTSpanElement>(':scope > tspan')];
    return (rows.length > 0 ? rows : [element]).flatMap((row): TextLine[] => {
      const text = row.textContent.trim().replace(/\s+/g, ' ');
      if (text === '') return [];
      const start = row.getStartPositionOfChar(0);
      const end = row.getEndPositionOfChar(row.getNumberOfChars() - 1);
      const middle = new DOMPoint((start.x + end.x) / 2, start.y).matrixTransform(toRoot);
      const {fill} = getComputedStyle(row);
      return [{kind: 'text', text, x: middle.x, y: middle.y, isHeading, fill}];
    });
  };

  const isSeen = (element: SVGGraphicsElement) => {
    const box = element.getBBox();
    const style = getComputedStyle(element);
    const isPainted = style.fill !== 'none' || style.stroke !== 'none';
    const isInvisible = style.visibility !== 'visible' || style.strokeWidth === '0px';
    return isPainted && !isInvisible && (box.width > 0 || box.height > 0);
  };

  // Mermaid breaks inside words and before Chinese punctuation; the browser knows the rules of both.
  const ruler = document.createElement('div');
  Object.assign(ruler.style, {
    position: 'absolute',
    width: 'max-content',
    maxWidth: `${request.labelWidth}px`,
    font: `${request.fontSize}px ${request.fontFamily}`,
    textWrap: 'balance',
    lineBreak: 'strict',
  });
  const isHan = (text: string) => /\p{Script=Han}/u.test(text);
  const endsWide = (text: string) => /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]$/u.test(text);
  const words = (label: string): readonly string[] => {
    const found: string[] = [];
    for (const {segment} of new Intl.Segmenter('zh', {granularity: 'word'}).segment(label)) {
      const before = found.at(-1) ?? '';
      const isWhole = isHan(segment) || endsWide(before) || /\s/.test(segment + before);
      if (isWhole || before === '') found.push(segment);
      else found[found.length - 1] = before + segment;
    }
    return found;
  };
  const brokenIntoLines = (label: string): string => {
    const spans = words(label).map((word) => {
      const span = document.createElement('span');
      span.textContent = word;
      if (word.trim() !== '') span.style.whiteSpace = 'nowrap';
      return span;
    });
    ruler.replaceChildren(...spans);
    const texts = spans.map((span, index) => {
      const text = span.textContent;
      const above = spans[index - 1];
      const lineBegins = above !== undefined && span.offsetTop > above.offsetTop;
      return lineBegins ? `<br/>${text}` : text;
    });
    return texts.join('').replace(/\s*<br\/>\s*/g, '<br/>');
  };
  const withBrokenLabels = (line: string): string =>
    /^\s*(?:acc(?:Title|Descr)|subgraph)\b/.test(line)
      ? line
      : line.replace(/"([^"]*)"/g, (_all, label: string) => `"${brokenIntoLines(label)}"`);

  document.body.replaceChildren(ruler);
  const source = request.source.split('\n').map(withBrokenLabels).join('\n');

  mermaid.initialize({
    startOnLoad: false,
    theme: 'base',
    htmlLabels: false,
    fontFamily: request.fontFamily,
    fontSize: request.fontSize,
    themeVariables: {...request.colours, fontSize: `${request.fontSize}px`},
    flowchart: {htmlLabels: false, inheritDir: true, wrappingWidth: 10_000, ...request.flowchart},
  });
  const {svg} = await mermaid.render('drawing', source);
  document.body.innerHTML = svg;
  const root = document.querySelector<SVGSVGElement>('svg');
  if (root === null) throw new Error('Mermaid drew nothing.');
  const {x, y, width, height} = root.viewBox.baseVal;
  root.setAttribute('width', String(width));
  root.setAttribute('height', String(height));
  root.style.maxWidth = 'none';

  const fromScreen = root.getScreenCTM()?.inverse();
  const toRootOf = (element: SVGGraphicsElement) =>
    DOMMatrix.fromMatrix(fromScreen).multiply(DOMMatrix.fromMatrix(element.getScreenCTM() ?? {}));

  const visible = [
    ...root.querySelectorAll<SVGGraphicsElement>([...Object.keys(geometryOf), 'text'].join(',')),
  ].filter((element) => element.closest('marker, defs') === null);
  const parts = visible.flatMap((element): (Shape | TextLine)[] => {
    if (element instanceof SVGTextElement) return readText(element, toRootOf(element));
    return isSeen(element) ? [readShape(element, toRootOf(element))] : [];
  });

  const markers = [...root.querySelectorAll('marker')].map((marker): Marker => ({
    id: marker.id,
    attributes: attributesOf(marker, [
      'viewBox',
      'refX',
      'refY',
      'markerUnits',
      'markerWidth',
      'markerHeight',
      'orient',
    ]),
    shapes: [...marker.children].map((shape) =>
      readShape(shape as SVGGraphicsElement, new DOMMatrix()),
    ),
  }));

  return {
    title: root.querySelector('title')?.textContent ?? '',
    description: root.querySelector('desc')?.textContent ?? '',
    x,
    y,
    width,
    height,
    parts,
    markers,
  };
}
