import type {Browser} from '@playwright/test';
import {launch} from './browser/launch';
import {serveFolder, withoutScripts, type StaticServer} from './browser/serve';
import {measureBuilds} from './builds/measure';
import {measureLighthouse, type LighthouseFigures} from './lighthouse';
import {measureLoad} from './load';
import {measureMainThread} from './mainThread/measure';
import {measureModel} from './model/measure';
import {measureQuery} from './query/measure';
import type {Options} from './options';
import {folderOf, sitePages, type BenchPage} from './pages';
import type {BenchFigures, PageFigures} from './report/figures';
import {measureSlider} from './slider/measure';
import {median} from './statistics';
import {builtStockSite} from './stock/build';
import {stockRoute} from './stock/files';
import {writeStockSite} from './stock/site';

type Progress = (line: string) => void;

/** A page to be measured, and the servers it is on. */
interface Subject {
  readonly page: BenchPage;
  readonly servers: {readonly live: StaticServer; readonly native: StaticServer};
  /** How often Lighthouse visits it in each round; once where nothing is said. */
  readonly visits?: number;
}

/** Its blocking time has two modes, some 10 ms and some 100, and every other page is held against it. */
const STOCK_VISITS = 5;

const middle = (figures: readonly LighthouseFigures[], key: keyof LighthouseFigures) =>
  median(figures.map((one) => one[key])) ?? NaN;

/** Each round visits every page: what changes on the machine meanwhile meets them all. */
async function lighthouseOf(
  subjects: readonly Subject[],
  runs: number,
  progress: Progress,
): Promise<ReadonlyMap<Subject, LighthouseFigures>> {
  const found = new Map(subjects.map((subject) => [subject, [] as LighthouseFigures[]]));
  for (let run = 1; run <= runs; run += 1) {
    for (const [{page, servers, visits = 1}, figures] of found) {
      progress(`Lighthouse ${run} of ${runs}: ${page.address}`);
      for (let visit = 0; visit < visits; visit += 1) {
        figures.push(await measureLighthouse(servers.live.origin + page.address));
      }
    }
  }
  const medians = [...found].map(([subject, figures]): [Subject, LighthouseFigures] => [
    subject,
    {
      score: middle(figures, 'score'),
      lcpMs: middle(figures, 'lcpMs'),
      tbtMs: middle(figures, 'tbtMs'),
    },
  ]);
  return new Map(medians);
}

async function inBrowser<Result>(act: (browser: Browser) => Promise<Result>): Promise<Result> {
  const browser = await launch();
  try {
    return await act(browser);
  } finally {
    await browser.close();
  }
}

async function pageFigures(
  {page, servers}: Subject,
  {parts}: Options,
  progress: Progress,
): Promise<PageFigures> {
  const {address, locale, route} = page;
  const load = parts.includes('load')
    ? await inBrowser((browser) => {
        progress(`load: ${address}`);
        return measureLoad(browser, servers.live, address);
      })
    : undefined;
  const slider = parts.includes('slider')
    ? await inBrowser((browser) => {
        progress(`slider: ${address}`);
        return measureSlider(browser, servers, address);
      })
    : undefined;
  return {name: route, locale, ...(load && {load}), ...(slider && {slider})};
}

/** Pages and stock pages in turn, in one browser: the least that another program on the machine can favour one of them. */
async function withThread(
  subjects: readonly Subject[],
  figures: readonly PageFigures[],
  progress: Progress,
): Promise<readonly PageFigures[]> {
  const urls = subjects.map(({page, servers}) => servers.live.origin + page.address);
  const works = await inBrowser((browser) => measureMainThread(browser, urls, progress));
  return figures.map((page, index) => {
    const thread = works[index];
    return thread === undefined ? page : {...page, thread};
  });
}

async function allFigures(
  subjects: readonly Subject[],
  options: Options,
  progress: Progress,
): Promise<readonly PageFigures[]> {
  let figures: readonly PageFigures[] = [];
  for (const subject of subjects) {
    figures = [...figures, await pageFigures(subject, options, progress)];
  }
  if (options.parts.includes('thread')) figures = await withThread(subjects, figures, progress);
  if (!options.parts.includes('lighthouse')) return figures;
  const lighthouse = await lighthouseOf(subjects, options.runs, progress);
  return figures.map((page, index) => {
    const subject = subjects[index];
    const found = subject && lighthouse.get(subject);
    return found === undefined ? page : {...page, lighthouse: found};
  });
}

const pageParts = ['load', 'thread', 'lighthouse', 'slider'] as const;

async function measurePages(
  options: Options,
  stockSite: string,
  progress: Progress,
): Promise<Pick<BenchFigures, 'stock' | 'pages'>> {
  const pages = sitePages(options.build, options);
  const stockBuild = await builtStockSite(stockSite, progress);
  const servers = {
    live: await serveFolder(options.build),
    native: await serveFolder(options.build, withoutScripts),
  };
  const stock = await serveFolder(stockBuild);
  try {
    const beside = [...new Set(pages.map(({locale}) => locale))].map((locale): Subject => {
      const address = folderOf(locale) + stockRoute;
      const page = {locale, address, route: address};
      return {page, servers: {live: stock, native: stock}, visits: STOCK_VISITS};
    });
    const own = pages.map((page): Subject => ({page, servers}));
    const figures = await allFigures([...beside, ...own], options, progress);
    return {stock: figures.slice(0, beside.length), pages: figures.slice(beside.length)};
  } finally {
    await Promise.all([servers.live, servers.native, stock].map((server) => server.close()));
  }
}

/** Measures what the options ask for. */
export async function measure(options: Options, progress: Progress): Promise<BenchFigures> {
  const {parts, runs} = options;
  const stockSite = writeStockSite();
  const ofPages = pageParts.some((part) => parts.includes(part))
    ? await measurePages(options, stockSite, progress)
    : {stock: [], pages: []};
  if (parts.includes('model')) progress('model');
  const model = parts.includes('model') ? measureModel() : undefined;
  const build = parts.includes('build')
    ? await measureBuilds(stockSite, runs, progress)
    : undefined;
  if (parts.includes('query')) progress(`query over ${options.millions} million rows`);
  const query = parts.includes('query') ? await measureQuery(options.millions) : undefined;
  return {...ofPages, ...(model && {model}), ...(build && {build}), ...(query && {query})};
}
