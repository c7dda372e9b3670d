import {readFileSync} from 'node:fs';
import path from 'node:path';
import siteConfig from '../../docusaurus.config';
import {sitePages, type Locale} from './site';

/** A link of a chapter's text to another page of the same language. */
export interface Way {
  /** Path of the page that it leads to. */
  readonly address: string;
  /** Id of the section that it names; empty where it names none. */
  readonly section: string;
  /** As it stands in the page. */
  readonly href: string;
}

const pages = new Map<string, string>();

/** A page as the server has written it. */
function builtPage(address: string): string {
  const file = path.join('build', address.slice(siteConfig.baseUrl.length), 'index.html');
  const html = pages.get(file) ?? readFileSync(file, 'utf8');
  pages.set(file, html);
  return html;
}

const withoutTags = (html: string) => html.replace(/<[^>]*>/g, '').replaceAll('&amp;', '&');

/** The title on a page, by which a test sees that it is shown. */
export function titleOf(address: string): string {
  const [, title] = /<h1[^>]*>(.*?)<\/h1>/s.exec(builtPage(address)) ?? [];
  if (title === undefined) throw new Error(`${address} has no title.`);
  return withoutTags(title);
}

/** The links of an article as they stand in it. The minifier leaves quotes out where it can. */
function linksIn(address: string): readonly string[] {
  const [article = ''] = /<article\b.*<\/article>/s.exec(builtPage(address)) ?? [];
  return [...article.matchAll(/<a\b([^>]*)>/g)].flatMap(([, attributes = '']) => {
    const [, quoted, bare] = /\bhref=(?:"([^"]*)"|([^\s>]+))/.exec(attributes) ?? [];
    const href = quoted ?? bare;
    return href === undefined || /\bhreflang=/i.test(attributes) ? [] : [href];
  });
}

/** The links in the text of a page to other pages of the guide, each address once. */
export function waysFrom(address: string, locale: Locale): readonly Way[] {
  const known = new Set(
    sitePages()
      .filter((page) => page.locale === locale)
      .map((page) => page.address),
  );
  const ways = linksIn(address).flatMap((href): Way[] => {
    const {origin, pathname, search, hash} = new URL(href, `http://site${address}`);
    const leadsAway = origin === 'http://site' && pathname !== address && known.has(pathname);
    return leadsAway && search === ''
      ? [{address: pathname, section: decodeURIComponent(hash.slice(1)), href}]
      : [];
  });
  return [...new Map(ways.map((way) => [way.href, way])).values()];
}

/** Chapters by the number of sections of other pages that they link to, most first. */
export function chaptersWithMostWays(locale: Locale): readonly string[] {
  const count = (address: string) =>
    waysFrom(address, locale).filter(({section}) => section !== '').length;
  return sitePages()
    .filter((page) => page.locale === locale)
    .map(({address}) => address)
    .sort((a, b) => count(b) - count(a));
}
