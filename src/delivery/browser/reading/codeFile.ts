import {translate} from '@docusaurus/Translate';

interface Kind {
  readonly extension: string;
  /** What begins a comment; JSON has none. */
  readonly comment?: string;
}

/** Languages of fences that make files. */
const kinds: Readonly<Record<string, Kind>> = {
  bash: {extension: 'sh', comment: '#'},
  json: {extension: 'json'},
  promql: {extension: 'promql', comment: '#'},
  sql: {extension: 'sql', comment: '--'},
  yaml: {extension: 'yaml', comment: '#'},
};

/** The id of the heading under which an element stands; empty above the first. */
function sectionOf(element: Element): string {
  const headings = [...document.querySelectorAll('article :is(h2, h3, h4)[id]')];
  const before = headings.filter(
    (heading) => heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return before.at(-1)?.id ?? '';
}

/** The last folder of the address: the name of the chapter. */
const chapterName = (): string => location.pathname.split('/').filter(Boolean).at(-1) ?? 'guide';

/** The line of the last check, as the chapter has it; a chapter without one says nothing. */
function checkedLine(): string | undefined {
  const line = document.querySelector<HTMLElement>('article p[data-against]');
  const date = line?.querySelector('time')?.textContent;
  const versions = line?.dataset.against;
  if (date === undefined || versions === undefined) return undefined;
  return translate(
    {id: 'docItem.checked', message: 'Checked on {date} against {versions}.'},
    {date, versions},
  );
}

/**
 * Code of a chapter as a file, with the place it is from, and the versions against which it was checked, as comments.
 *
 * @param code - The `pre`; its `code` names the language, its neighbour above the file.
 * @returns nothing for what is no file: output, formulas.
 */
export function codeFile(
  code: HTMLElement,
): {readonly name: string; readonly text: string} | undefined {
  const language = /\blanguage-(\w+)/.exec(code.querySelector('code')?.className ?? '')?.[1] ?? '';
  const kind = kinds[language];
  if (kind === undefined) return undefined;
  const {extension, comment} = kind;
  const section = sectionOf(code);
  const title = code.previousElementSibling?.textContent;
  const name = title ?? `${[chapterName(), section].filter(Boolean).join('-')}.${extension}`;
  const address = new URL(location.pathname, location.origin);
  address.hash = section;
  const origin = [document.title, address.href, checkedLine()].filter((line) => line !== undefined);
  const head =
    comment === undefined ? '' : `${origin.map((line) => `${comment} ${line}\n`).join('')}\n`;
  return {name, text: `${head}${code.textContent.trimEnd()}\n`};
}
