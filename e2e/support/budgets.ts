import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, type Page} from '@playwright/test';
import {biggest, totalKib, type FetchedFile} from './weight';

/** Limits for every page in both languages; KiB after gzip. `decisions/performance.md` has what they cost. */
const limits = {scripts: 132, bytes: 174, laterScripts: 100, elements: 1500};

/** What a page may be made of before anybody touches it: no index, no worker, nothing fetched by hand. */
const kinds = ['document', 'script', 'stylesheet', 'image'];

/** Words that only the library itself contains. */
export const libraries = {recharts: 'recharts-surface', mermaid: 'mermaidAPI'};

const isScript = ({kind}: FetchedFile) => kind === 'script' || kind === 'worker';

function tooMuch(what: string, files: readonly FetchedFile[], limit: number): string[] {
  const kib = totalKib(files);
  if (kib <= limit) return [];
  return [`${what}: ${kib.toFixed(1)} KiB, limit ${limit}. Biggest: ${biggest(files)}`];
}

function librariesIn(files: readonly FetchedFile[]): string[] {
  return files.filter(isScript).flatMap(({name}) => {
    const code = readFileSync(path.join('build', name), 'utf8');
    const found = Object.entries(libraries).filter(([, word]) => code.includes(word));
    return found.map(([library]) => `${library} on the first load, in ${name}`);
  });
}

async function tooManyElements(page: Page, when: string): Promise<string[]> {
  const {total, areas} = await page.evaluate(() => {
    const count = (root: ParentNode) => root.querySelectorAll('*').length;
    const named = [...document.querySelectorAll('[data-component], nav, table, pre')];
    const sizes = named.map((area): [string, number] => [
      `${area.tagName.toLowerCase()} ${area.getAttribute('data-component') ?? area.className}`,
      count(area),
    ]);
    return {total: count(document), areas: sizes.sort(([, a], [, b]) => b - a).slice(0, 5)};
  });
  if (total <= limits.elements) return [];
  const where = areas.map(([name, elements]) => `${name} ${elements}`).join(', ');
  return [`elements ${when}: ${total}, limit ${limits.elements}. Biggest: ${where}`];
}

/** What is too much on the first load of a page. */
export async function firstLoadFindings(
  page: Page,
  first: readonly FetchedFile[],
): Promise<string[]> {
  return [
    ...tooMuch('scripts', first.filter(isScript), limits.scripts),
    ...tooMuch('all files', first, limits.bytes),
    ...first
      .filter(({kind}) => !kinds.includes(kind))
      .map(({name, kind}) => `a ${kind} on the first load: ${name}`),
    ...librariesIn(first),
    ...(await tooManyElements(page, 'on the first load')),
  ];
}

/** What is too much once the page was read to its end. */
export async function laterFindings(
  page: Page,
  first: readonly FetchedFile[],
  all: readonly FetchedFile[],
): Promise<string[]> {
  const names = new Set(first.map(({name}) => name));
  const later = all.filter((file) => isScript(file) && !names.has(file.name));
  return [
    ...tooMuch('scripts after scrolling', later, limits.laterScripts),
    ...(await tooManyElements(page, 'after scrolling')),
  ];
}

/** Brings every part of the page into view, as a reader who goes through it does. */
export async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const painted = () =>
      new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight * 0.9) {
      scrollTo({top, behavior: 'instant'});
      await painted();
    }
  });
  for (const chart of await page.locator('[data-chart]').all()) {
    await expect(chart.locator('svg').first()).toBeAttached();
  }
}
