import {readFileSync} from 'node:fs';
import path from 'node:path';
import {layoutShifts, recordLayoutShift} from './support/layoutShift';
import {open} from './support/page';
import {addressOf, sitePages} from './support/site';
import {expect, test, type Page} from './support/test';
import {biggest, totalKib, weigh, type FetchedFile} from './support/weight';

/** Limits for every page in both languages; KiB after gzip. `decisions/performance.md` has what they cost. */
const limits = {scripts: 132, bytes: 174, laterScripts: 100, elements: 1500};

/** What a page may be made of before anybody touches it: no index, no worker, nothing fetched by hand. */
const kinds = ['document', 'script', 'stylesheet', 'image'];

/** Words that only the library itself contains. */
const libraries = {recharts: 'recharts-surface', mermaid: 'mermaidAPI'};

/** On a phone the most of a page is out of sight, and lines break most. */
test.use({viewport: {width: 360, height: 740}});

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

/** Brings every part of the page into view, as a reader who goes through it does. */
async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const painted = () =>
      new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 2) {
      scrollTo({top, behavior: 'instant'});
      await painted();
    }
  });
  for (const chart of await page.locator('[data-chart]').all()) {
    await expect(chart.locator('svg').first()).toBeAttached();
  }
}

for (const {address} of sitePages()) {
  test(`${address} keeps its budgets`, async ({page}) => {
    const files = weigh(page);
    await recordLayoutShift(page);
    await open(page, address);
    await page.waitForLoadState('networkidle');
    const first = files();
    const findings = [
      ...tooMuch('scripts', first.filter(isScript), limits.scripts),
      ...tooMuch('all files', first, limits.bytes),
      ...first
        .filter(({kind}) => !kinds.includes(kind))
        .map(({name, kind}) => `a ${kind} on the first load: ${name}`),
      ...librariesIn(first),
      ...(await tooManyElements(page, 'on the first load')),
    ];

    await scrollThrough(page);
    const names = new Set(first.map(({name}) => name));
    const later = files().filter((file) => isScript(file) && !names.has(file.name));
    findings.push(
      ...tooMuch('scripts after scrolling', later, limits.laterScripts),
      ...(await tooManyElements(page, 'after scrolling')),
    );
    findings.push(...(await layoutShifts(page)).map((shift) => `layout shift ${shift}`));
    expect(findings, address).toEqual([]);
  });
}

test('the words that give a library away are in it', () => {
  const bundle = readFileSync('node_modules/mermaid/dist/mermaid.min.js', 'utf8');
  expect(bundle).toContain(libraries.mermaid);
});

test('no script is asked for before the reader sees the page', async ({page}) => {
  await open(page, addressOf('en', 'cost-and-latency/'));
  const {painted, asked} = await page.evaluate(() => ({
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    asked: performance
      .getEntriesByType('resource')
      .filter(({name}) => name.endsWith('.js'))
      .map(({startTime}) => startTime),
  }));
  expect(asked.length).toBeGreaterThan(0);
  expect(Math.min(...asked)).toBeGreaterThanOrEqual(painted);
});
