import path from 'node:path';
import type {Block} from '../shared/blocks';
import type {Finding} from '../shared/finding';

const uses =
  /(?:(?:-f|--filename|--values|--config-file)[ =]|file:\/\/)(?!https?:)([\w./-]+\.(?:ya?ml|json))/g;
const makes = /(?:>\s*|-o\s+|-\w*o\s+|--output\s+|tee\s+|cat\s*>\s*)([\w./-]+\.(?:ya?ml|json))/g;

// `curl -O` names the file after the end of the address.
const downloads = /curl\s[^\n]*-\w*O\b[^\n]*?(https?:[^\s"']+)/g;

/**
 * Checks that every local file that a command reads is one the reader can have: a block of the guide
 * with that title, or what an earlier command of the chapter makes.
 *
 * @param blocks - All blocks of a chapter, in order.
 * @param titles - The titles of all blocks of the guide.
 * @returns A finding for each file that comes from nowhere.
 */
export function fileFindings(
  blocks: readonly Block[],
  titles: ReadonlySet<string>,
): readonly Finding[] {
  const known = new Set(titles);
  return blocks
    .filter(({language}) => language === 'bash')
    .flatMap((block) => {
      for (const [, made = ''] of block.code.matchAll(makes)) known.add(made);
      for (const [, url = ''] of block.code.matchAll(downloads))
        known.add(path.posix.basename(url));
      return [...block.code.matchAll(uses)]
        .filter(([, file = '']) => !known.has(file))
        .map(({index, 1: file = ''}) => ({
          file: block.file,
          line: block.line + block.code.slice(0, index).split('\n').length - 1,
          message: `no block has the title ${file}, and no earlier command makes that file`,
        }));
    });
}

/**
 * The file names that blocks carry.
 *
 * @example
 * titlesOf(blocks) // ['shop.yaml']
 */
export function titlesOf(blocks: readonly Block[]): readonly string[] {
  return blocks.map(({meta}) => meta.title).filter((title) => title !== undefined);
}
