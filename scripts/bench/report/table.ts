import {columns, siteLines, threadLine} from './columns';
import type {BenchFigures, PageFigures, Shown} from './figures';

const MISSED = '✗';

const marked = (shown: Shown | undefined) =>
  shown === undefined ? '–' : shown.held ? shown.text : `${shown.text} ${MISSED}`;

interface Row {
  readonly page: PageFigures;
  readonly cells: readonly (Shown | undefined)[];
}

/** The stock page has no budget: it is what the others are held against. */
function stockRow(page: PageFigures): Row {
  const cells = columns.map(({cell}) => {
    const shown = cell(page, undefined);
    return shown && {...shown, held: true};
  });
  return {page: {...page, name: `stock Docusaurus: ${page.name}`}, cells};
}

const stockBeside = ({stock}: BenchFigures, page: PageFigures) =>
  stock.find(({locale}) => locale === page.locale);

function rowsOf(figures: BenchFigures): readonly Row[] {
  const {stock, pages} = figures;
  const own = pages.map((page) => {
    const beside = stockBeside(figures, page);
    return {page, cells: columns.map(({cell}) => cell(page, beside))};
  });
  return [...stock.map(stockRow), ...own];
}

function widthOf(text: string): number {
  return [...text].length;
}

function aligned(lines: readonly (readonly string[])[]): readonly string[] {
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => widthOf(line[column] ?? ''))),
  );
  const pad = (text: string, column: number) => {
    const space = ' '.repeat((widths[column] ?? 0) - widthOf(text));
    return column < 2 ? text + space : space + text;
  };
  return lines.map((line) => line.map(pad).join('  ').trimEnd());
}

function markdownLines(lines: readonly (readonly string[])[]): readonly string[] {
  const [head = [], ...rest] = lines;
  const rule = head.map((_, column) => (column < 2 ? '---' : '---:'));
  return [head, rule, ...rest].map((cells) => `| ${cells.join(' | ')} |`);
}

/**
 * The table of a run and what stands under it.
 *
 * @param markdown as a table of Markdown instead of aligned text.
 */
export function tableOf(figures: BenchFigures, markdown: boolean): string {
  const rows = rowsOf(figures);
  // A column that nobody asked for is left out.
  const shown = columns.map((_, index) => rows.some(({cells}) => cells[index] !== undefined));
  const kept = <Item>(items: readonly Item[]) => items.filter((_, index) => shown[index]);
  const lines = [
    ['page', 'language', ...kept(columns).map(({head}) => head)],
    ['must be', '', ...kept(columns).map(({must}) => must ?? '')],
    ...rows.map(({page, cells}) => [page.name, page.locale, ...kept(cells).map(marked)]),
  ];
  const table = rows.length === 0 ? [] : markdown ? markdownLines(lines) : aligned(lines);
  const threads = figures.pages.flatMap(
    (page) => threadLine(page, stockBeside(figures, page)) ?? [],
  );
  const under = [...threads, ...siteLines(figures).map(marked)].map(
    (line) => (markdown ? '- ' : '') + line,
  );
  return [...table, '', ...under].join('\n').trim();
}

/** What must hold and does not, a line each. */
export function missedIn(figures: BenchFigures): readonly string[] {
  const onPages = rowsOf(figures).flatMap(({page, cells}) =>
    cells.flatMap((cell, index) => {
      const column = columns[index];
      return cell === undefined || cell.held || column === undefined
        ? []
        : [`${page.locale} ${page.name}: ${column.head} ${cell.text}, must be ${column.must}`];
    }),
  );
  const ofSite = siteLines(figures).filter(({held}) => !held);
  return [...onPages, ...ofSite.map(({text}) => text)];
}
