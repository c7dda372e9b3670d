import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from '@playwright/test';
import {embedNames} from '../embeds';
import {pathIds} from '../src/data/types';
import {withCheckedDay} from '../src/delivery/markdown/frontMatter';
import {byDefault} from './support/costPage';
import {addressOf, builtFile, locales, sitePages} from './support/site';
import {titleOf} from './support/ways';

// Nothing here needs a browser: it reads what the build has written.

const textOf = (address: string) => readFileSync(builtFile(address), 'utf8');

/** The value of an attribute of a tag that the HTML has, quoted or not. */
const attribute = (tag: string, name: string) =>
  new RegExp(`\\b${name}=(?:"([^"]*)"|([^\\s>]+))`).exec(tag)?.slice(1).find(Boolean) ?? '';

const tagsOf = (html: string, tag: string) => html.match(new RegExp(`<${tag}\\b[^>]*>`, 'g')) ?? [];

test('every page has its Markdown beside it, and says so', () => {
  for (const {address, locale} of sitePages()) {
    const html = textOf(`${address}index.html`);
    const links = tagsOf(html, 'link').filter((tag) => tag.includes('text/markdown'));
    expect(links, address).toHaveLength(1);
    const markdown = new URL(attribute(links[0] ?? '', 'href')).pathname;
    expect(markdown).toBe(`${address}page.md`);
    const twin = textOf(markdown);
    expect(twin).toContain(`language: "${locale}"`);
    expect(twin, address).toMatch(/^# \S/m);
    expect(twin, `${address} has no HTML`).not.toMatch(/^<[a-z]/m);
  }
});

test('every page has a share picture of its own, where it says', () => {
  const seen = new Set<string>();
  for (const {address} of sitePages()) {
    const metas = tagsOf(textOf(`${address}index.html`), 'meta');
    const contentOf = (property: string) =>
      metas
        .filter((tag) => attribute(tag, 'property') === property)
        .map((tag) => attribute(tag, 'content'));
    const [url = '', ...others] = contentOf('og:image');
    expect(others).toEqual([]);
    expect(new URL(url).pathname).toBe(`${address}share.png`);
    expect(contentOf('og:image:alt')[0]).toBe(contentOf('og:title')[0]);
    expect(metas.map((tag) => attribute(tag, 'content'))).toContain('summary_large_image');
    const png = readFileSync(builtFile(`${address}share.png`));
    const size = [png.readUInt32BE(16), png.readUInt32BE(20)].map(String);
    expect(size).toEqual([...contentOf('og:image:width'), ...contentOf('og:image:height')]);
    seen.add(png.toString('base64'));
  }
  expect(seen.size).toBe(sitePages().length);
});

test('every page names its canonical address, its languages, and what it is', () => {
  for (const {address, locale} of sitePages()) {
    const html = textOf(`${address}index.html`);
    const links = tagsOf(html, 'link');
    const pathOf = (tag: string) => new URL(attribute(tag, 'href')).pathname;
    const canonical = links.filter((tag) => attribute(tag, 'rel') === 'canonical');
    expect(canonical.map(pathOf)).toEqual([address]);
    const languages = links.map((tag) => attribute(tag, 'hreflang')).filter(Boolean);
    expect(languages.toSorted()).toEqual([...locales, 'x-default'].toSorted());
    const scripts = [...html.matchAll(/<script[^>]*application\/ld\+json[^>]*>(.*?)<\/script>/gs)];
    const descriptions = scripts.map(([, json = '']) => JSON.parse(json) as {'@type': string});
    const isHome = locales.some((each) => addressOf(each, '') === address);
    expect(descriptions).toContainEqual(
      expect.objectContaining({
        '@type': isHome ? 'WebSite' : 'TechArticle',
        inLanguage: locale,
        url: attribute(canonical[0] ?? '', 'href'),
      }),
    );
  }
});

test('sitemap, Markdown and chapter say on which day a page was changed', () => {
  const days = new Set<string>();
  for (const {address, locale} of sitePages()) {
    const sitemap = textOf(addressOf(locale, 'sitemap.xml'));
    const [, entry = ''] = new RegExp(`<loc>[^<]*${address}</loc>(.*?)</url>`).exec(sitemap) ?? [];
    const [, changed = ''] = /<lastmod>(.*?)<\/lastmod>/.exec(entry) ?? [];
    const [, modified = ''] = /^modified: "(.*)"$/m.exec(textOf(`${address}page.md`)) ?? [];
    expect(changed, address).toMatch(/^(?:20\d\d-\d\d-\d\d)?$/);
    days.add(changed);
    expect(modified, address).toBe(changed);
    if (address === addressOf(locale, '') || changed === '') continue;
    const {checked_day: words} = withCheckedDay({checked: changed}, locale);
    const said = locale === 'en' ? `Changed on ${String(words)}.` : `最近更新于 ${String(words)}。`;
    expect(textOf(`${address}index.html`), address).toContain(said);
  }
  // Of a new file no day is known, and without the history of none.
  const git = ['rev-parse', '--is-shallow-repository'];
  const isWhole = existsSync('.git') && execFileSync('git', git, {encoding: 'utf8'}) === 'false\n';
  if (isWhole) expect([...days].some((day) => day !== '')).toBe(true);
});

test('every chapter says how long it takes, and leads to the chapters beside it', () => {
  const chapters = sitePages().filter(({address, locale}) => address !== addressOf(locale, ''));
  for (const {address, locale} of chapters) {
    const html = textOf(`${address}index.html`);
    const tools = tagsOf(html, 'a').filter((tag) => tag.includes('data-page-tool'));
    const source = `${locale === 'en' ? 'docs' : `i18n/${locale}/docusaurus-plugin-content-docs/current`}/${address.split('/').at(-2)}.mdx`;
    const repository = process.env.REPOSITORY_URL?.replace(/\/$/, '');
    expect(tools.map((tag) => attribute(tag, 'href'))).toEqual([
      ...(repository === undefined ? [] : [`${repository}/edit/main/${source}`]),
      addressOf(locale, 'print/'),
    ]);
    expect(html, address).toMatch(/<p[^>]*data-against=[^>]*>.*\d+ ?(?:min to read\.|分钟。)/);
    const beside = [...html.matchAll(/<a[^>]*pagination-nav__link--(\w+)[^>]*>/g)].map(
      ([tag, way = '']) => [way, attribute(tag, 'href')] as const,
    );
    const ways = beside.map(([way]) => way).toSorted();
    if (address === addressOf(locale, 'overview/')) expect(ways).toEqual(['next']);
    else if (address === addressOf(locale, 'references/')) expect(ways).toEqual(['prev']);
    else expect(ways, address).toEqual(['next', 'prev']);
    for (const [, target] of beside)
      expect(existsSync(builtFile(`${target}index.html`))).toBe(true);
  }
});

for (const locale of locales) {
  test(`the Markdown has the figures that components print, ${locale}`, () => {
    const twin = textOf(addressOf(locale, 'cost-and-latency/page.md'));
    for (const figure of [byDefault.clusterip, byDefault.albIp]) expect(twin).toContain(figure);
    const rows = twin.split('\n').filter((line) => line.startsWith('| '));
    expect(rows.length).toBeGreaterThan(pathIds.length);
    expect(textOf(addressOf(locale, 'zone-local-routing/page.md'))).toContain('```yaml\n');
  });

  test(`llms.txt names every chapter once, and llms-full.txt has them in that order, ${locale}`, () => {
    const list = textOf(addressOf(locale, 'llms.txt'));
    const named = [...list.matchAll(/\((\S+page\.md)\)/g)].map(
      ([, url = '']) => new URL(url).pathname,
    );
    const chapters = sitePages().filter(
      (page) => page.locale === locale && page.address !== addressOf(locale, ''),
    );
    expect(named.toSorted()).toEqual(chapters.map(({address}) => `${address}page.md`).toSorted());
    const whole = textOf(addressOf(locale, 'llms-full.txt'));
    const inOrder = [...whole.matchAll(/^url: "(.*)"$/gm)].map(
      ([, url = '']) => new URL(url).pathname,
    );
    expect(inOrder).toEqual([
      addressOf(locale, ''),
      ...named.map((markdown) => markdown.replace(/page\.md$/, '')),
    ]);
    const others = [...list.matchAll(/\]\((\S+)\)/g)].map(([, url = '']) => new URL(url).pathname);
    expect(others.filter((address) => !existsSync(builtFile(address)))).toEqual([]);
  });
}

for (const locale of locales) {
  test(`the whole guide stands on one page, and every link within it leads somewhere, ${locale}`, () => {
    const html = textOf(addressOf(locale, 'print/index.html'));
    const pages = sitePages().filter((page) => page.locale === locale);
    const titles = pages
      .filter(({address}) => address !== addressOf(locale, ''))
      .map(({address}) => titleOf(address));
    const [, ...chapters] = [...html.matchAll(/<h1[^>]*>(.*?)<\/h1>/gs)].map(([, title]) => title);
    expect(chapters.toSorted()).toEqual(titles.toSorted());
    const valuesOf = (name: string) =>
      [...html.matchAll(new RegExp(`<[a-z][^>]*\\s${name}="([^"]*)"`, 'g'))].map(
        ([, value = '']) => value,
      );
    const ids = valuesOf('id');
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const inside = valuesOf('href').filter((href) => href.startsWith('#'));
    expect(inside.length).toBeGreaterThan(titles.length);
    expect(inside.filter((href) => !ids.includes(decodeURIComponent(href.slice(1))))).toEqual([]);
    expect(tagsOf(html, 'script')).toEqual([]);
    expect(html).toContain('content="noindex"');
    expect(pages.map(({address}) => address)).not.toContain(addressOf(locale, 'print/'));
  });
}

test('the data, the changelog and its feed stand where they are announced', () => {
  interface Listed {
    readonly path: string;
  }
  const {files, schemas} = JSON.parse(textOf(addressOf('en', 'data/v1/index.json'))) as {
    readonly files: readonly Listed[];
    readonly schemas: readonly Listed[];
  };
  expect(schemas.map(({path: file}) => path.basename(file))).toEqual(
    readdirSync('static/schema').toSorted(),
  );
  for (const {path: file} of schemas) {
    const name = path.basename(file);
    expect(JSON.parse(textOf(addressOf('en', file)))).toEqual(
      JSON.parse(readFileSync(path.join('static/schema', name), 'utf8')),
    );
  }
  expect(files.map(({path: file}) => path.basename(file))).toEqual(
    expect.arrayContaining(['prices.json', 'latency.json', 'facts.json']),
  );
  for (const {path: file} of files) {
    expect(JSON.parse(textOf(addressOf('en', file)))).toMatchObject({version: 1});
  }
  for (const locale of locales) {
    const links = tagsOf(textOf(addressOf(locale, 'dns/index.html')), 'link');
    const feed = links.find((tag) => tag.includes('application/atom+xml')) ?? '';
    expect(textOf(attribute(feed, 'href'))).toContain('<entry>');
  }
  expect(textOf(addressOf('en', 'changelog.md'))).toBe(readFileSync('CHANGELOG.md', 'utf8'));
});

test('?embed=1 behind a page with a component leads to the page of the first', () => {
  for (const {address, locale} of sitePages()) {
    const html = textOf(`${address}index.html`);
    const shown = [...html.matchAll(/data-component="?(\w+)/g)].map(([, component = '']) =>
      component.replace(/(?!^)[A-Z]/g, '-$&').toLowerCase(),
    );
    const first = shown.find((name) => embedNames.some((each) => each === name));
    const led = tagsOf(html, 'script').map((tag) => attribute(tag, 'data-embed'));
    expect(led.filter(Boolean), address).toEqual(
      first === undefined ? [] : [addressOf(locale, `embed/${first}/`)],
    );
  }
});

test('each component has a page of its own for frames, which no search finds', () => {
  const names = embedNames;
  const found = sitePages().map(({address}) => address);
  for (const locale of locales) {
    for (const name of names) {
      const address = addressOf(locale, `embed/${name}/`);
      const html = textOf(`${address}index.html`);
      const component = name.replace(/(?:^|-)([a-z])/g, (_, letter: string) =>
        letter.toUpperCase(),
      );
      expect(html, address).toMatch(new RegExp(`data-component="?${component}\\b`));
      expect(tagsOf(html, 'meta').filter((tag) => tag.includes('noindex'))).toHaveLength(1);
      expect(tagsOf(html, 'nav')).toEqual([]);
      expect(found).not.toContain(address);
      expect(readFileSync('README.md', 'utf8')).toContain(name);
    }
  }
});
