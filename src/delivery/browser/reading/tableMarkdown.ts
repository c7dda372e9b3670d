/** Marks of Markdown around what some elements hold. */
const marks: Readonly<Record<string, string>> = {CODE: '`', STRONG: '**', B: '**', EM: '*', I: '*'};

/** Elements that stand in lines of their own, where a cell has one line. */
const lines = new Set(['BR', 'DIV', 'LI', 'P']);

const isLeftOut = (element: Element): boolean =>
  element.matches('[hidden], [aria-hidden="true"], button, svg, .hash-link');

function wordsOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (!(node instanceof Element) || isLeftOut(node)) return '';
  const words = [...node.childNodes].map(wordsOf).join('');
  const said = words.trim();
  if (node instanceof HTMLAnchorElement && said !== '') return `[${said}](${node.href})`;
  const mark = marks[node.tagName];
  if (mark !== undefined && said !== '') return mark + said + mark;
  return lines.has(node.tagName) ? ` ${words} ` : words;
}

const cellText = (cell: Element): string =>
  [...cell.childNodes].map(wordsOf).join('').replace(/\s+/g, ' ').trim().replaceAll('|', '\\|');

/** The texts of a table by row and column; a cell that spans several has its text in the first. */
function gridOf(table: HTMLTableElement): readonly (readonly string[])[] {
  const grid: string[][] = [...table.rows].map(() => []);
  for (const [rowIndex, row] of [...table.rows].entries()) {
    let column = 0;
    for (const cell of row.cells) {
      while (grid[rowIndex]?.[column] !== undefined) column += 1;
      for (let down = 0; down < cell.rowSpan; down += 1) {
        for (let across = 0; across < cell.colSpan; across += 1) {
          const target = grid[rowIndex + down];
          if (target === undefined) continue;
          target[column + across] = down + across === 0 ? cellText(cell) : '';
        }
      }
    }
  }
  return grid;
}

/**
 * A table of the page as GitHub Flavored Markdown, with links that work from anywhere.
 *
 * @example tableMarkdown(table) // '| Path | Cost |\n| --- | --- |\n| `alb-ip` | $98.35 |\n'
 */
export function tableMarkdown(table: HTMLTableElement): string {
  const grid = gridOf(table);
  const columns = Math.max(...grid.map(({length}) => length));
  const line = (cells: readonly string[]) =>
    `| ${Array.from({length: columns}, (_, index) => cells[index] ?? '').join(' | ')} |\n`;
  const [head = [], ...body] = grid;
  const rule = line(Array.from({length: columns}, () => '---'));
  return line(head) + rule + body.map(line).join('');
}
