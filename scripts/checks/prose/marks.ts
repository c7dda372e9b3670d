import type {Finding} from '../shared/finding';

/** Markup that the Chinese pages write one way; see "Style of the Chinese" in CONTRIBUTING.md. */
const rules: readonly {pattern: RegExp; message: string}[] = [
  {
    pattern: /^\s*(?:[-*] +|\d+\. +)?\*\*(?:(?!\*\*).)+?(?:[。：]\*\*\s*\S|\*\*。\s*\S)/u,
    message: '段首小标题写成“**标题**：后文”',
  },
  {
    pattern: /\*\*(?:(?!\*\*).)*[？！，、；]\*\* +\S/u,
    message: '加粗末尾的标点移到加粗之外：“**真的吗**？后文”，否则多出一个空格',
  },
  {
    pattern: /(?<![*A-Za-z0-9])\*(?![*\s])[^*`]*\p{Script=Han}[^*`]*(?<!\s)\*(?!\*)/u,
    message: '中文不用斜体：改用加粗或引号',
  },
  {pattern: /\[这里\]\(/u, message: '链接文字要写明去哪里，不写“这里”'},
];

/**
 * Checks the markup of a Chinese chapter: run-in headings, italics, the words of links.
 *
 * @param file - Where the text stands.
 * @param source - The chapter as written; code is passed over.
 * @example checkMarks('a.mdx', '**要点。** 后文') // one finding, on line 1
 */
export function checkMarks(file: string, source: string): readonly Finding[] {
  const words = source.replace(/^( *)```[\s\S]*?^\1```$/gm, (code) => code.replace(/[^\n]/g, ''));
  return words.split('\n').flatMap((written, index) => {
    const line = written.replace(/`[^`]*`/g, 'x').replace(/\]\((?!\)).*?\)/g, '](x)');
    return rules
      .filter(({pattern}) => pattern.test(line))
      .map(({message}) => ({file, line: index + 1, message}));
  });
}
