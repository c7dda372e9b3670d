/** What a table of contents needs to know of a PDF. */
export interface PdfPlaces {
  readonly pages: number;
  /** On which page, from 1, a link of the page leads, by the id that it names. */
  readonly pageOf: ReadonlyMap<string, number>;
  /** Bookmarks. */
  readonly titles: readonly string[];
}

/** The objects of a PDF that are no streams, by number. */
function objectsOf(text: string): ReadonlyMap<string, string> {
  const all = text.matchAll(/(?<=^|[\r\n])(\d+) 0 obj\s+(.*?)\s*endobj/gs);
  return new Map([...all].map(([, number = '', body = '']) => [number, body]));
}

const reference = /(\d+) 0 R/g;

/** The objects of the pages below a node of their tree, in order. */
function pagesBelow(node: string, objects: ReadonlyMap<string, string>): readonly string[] {
  const body = objects.get(node) ?? '';
  if (!/\/Type \/Pages\b/.test(body)) return [node];
  const [, kids = ''] = /\/Kids\s*\[([^\]]*)\]/.exec(body) ?? [];
  return [...kids.matchAll(reference)].flatMap(([, kid = '']) => pagesBelow(kid, objects));
}

/** A name as it was before characters that names lack were written by their numbers. */
const plainName = (name: string) =>
  Buffer.from(
    name.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');

function titleOf(written: string): string {
  if (!written.startsWith('<')) return written.slice(1, -1).replace(/\\([()\\])/g, '$1');
  return Buffer.from(written.slice('<FEFF'.length, -1), 'hex').swap16().toString('utf16le');
}

/**
 * Reads where the links of a PDF lead that Chromium has written: it leaves everything but the content of pages as plain text.
 *
 * @throws when there are no pages in it, or no links: then Chromium writes otherwise by now.
 */
export function readPlaces(pdf: Buffer): PdfPlaces {
  const objects = objectsOf(pdf.toString('latin1'));
  const bodies = [...objects.values()];
  const [, root = ''] = bodies.flatMap((body) => /\/Pages (\d+) 0 R/.exec(body) ?? []);
  const pages = pagesBelow(root, objects);
  const [, names = ''] = bodies.flatMap((body) => /\/Dests (\d+) 0 R/.exec(body) ?? []);
  const places = (objects.get(names) ?? '').matchAll(/\/([^\s/[]+)\s*\[(\d+) 0 R/g);
  const pageOf = new Map(
    [...places].map(([, name = '', page = '']) => [plainName(name), pages.indexOf(page) + 1]),
  );
  if (pages.length === 0 || root === '' || pageOf.size === 0) {
    throw new Error(
      'The PDF has no pages and links as Chromium wrote them: see scripts/pdf/read.ts.',
    );
  }
  const titles = bodies
    .filter((body) => body.includes('/Dest ['))
    .flatMap((body) => /\/Title (<[^>]*>|\((?:[^\\)]|\\.)*\))/s.exec(body)?.[1] ?? []);
  return {pages: pages.length, pageOf, titles: titles.map(titleOf)};
}
