import type {Finding} from '../shared/finding';
import {glossaryFaults, type Term} from '../shared/glossary';
import {styleFaults} from '../shared/style';
import {renderedBlocks} from './blocks';

/** A built page and where it stands. */
export interface Page {
  readonly file: string;
  readonly html: string;
}

const han = /\p{Script=Han}/u;

/** What only shows when strings, numbers and dates have been put together. */
const rules: readonly {pattern: RegExp; message: string}[] = [
  {
    pattern: /\d\s?(?:s|sec|min|h|hrs?|hours?|days?|months?)(?![\w/])/,
    message: '单位写成中文：30 秒、5 分钟、24 小时',
  },
  {pattern: /\d, \d|\p{Script=Han}, |, \p{Script=Han}/u, message: '列举用“、”，停顿用“，”'},
  {pattern: /日 (?=\p{Script=Han})/u, message: '日期后面不空格'},
  {pattern: /\d{4}年|\d{1,2}月\d/u, message: '日期写成“2026 年 11 月 21 日”'},
  {pattern: /\b(?:third party|undated|stored copy|unknown|not offered)\b/i, message: '还有英文'},
  {pattern: /\*\*/, message: '加粗没有生效：标点移到“**”之外'},
  {pattern: /(?:\b(?:NaN|undefined|null)\b|\{\w+\})/, message: '占位符没有填上'},
];

function faultsIn(text: string, terms: readonly Term[]): readonly string[] {
  if (!han.test(text)) return [];
  const own = rules
    .map(({pattern, message}) => ({message, found: pattern.exec(text)}))
    .flatMap(({message, found}) =>
      found === null
        ? []
        : [`${message}（${text.slice(Math.max(0, found.index - 10), found.index + 14)}）`],
    );
  return [
    ...glossaryFaults(text, terms).map(({message}) => message),
    ...styleFaults(text).map(({message}) => message),
    ...own,
  ];
}

/**
 * Checks built Chinese pages for what their sources cannot show: terms, spaces, units and lists in text that
 * components put together.
 *
 * @returns One finding for each text at fault, on the first page that shows it.
 * @example checkPages([{file: 'build/zh-Hans/index.html', html: '<p>每 30 s</p>'}], terms).length // 1
 */
export function checkPages(pages: readonly Page[], terms: readonly Term[]): readonly Finding[] {
  const seen = new Set<string>();
  return pages.flatMap(({file, html}) =>
    renderedBlocks(html)
      .filter((text) => !seen.has(text) && seen.add(text))
      .flatMap((text) => faultsIn(text, terms).map((message) => ({file, message}))),
  );
}
