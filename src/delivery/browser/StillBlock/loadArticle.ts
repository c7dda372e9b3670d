import siteConfig from '@generated/docusaurus.config';
import {trustedHtml} from '../trustedTypes';

/** The HTML of every still part that has been seen, by chapter and number. */
const known = new Map<string, string>();

const keyOf = (chapter: string, part: number) => `${chapter}#${part}`;

/** Takes the still parts of a chapter from a page, if it has exactly those that the chapter's script names. */
function takeParts(page: Document, chapter: string, parts: readonly number[]): boolean {
  const found = [...page.querySelectorAll<HTMLElement>('[data-chapter]')].filter(
    ({dataset}) => dataset.chapter === chapter,
  );
  if (found.map(({dataset}) => dataset.part).join() !== parts.join()) return false;
  for (const {dataset, innerHTML} of found) {
    known.set(keyOf(chapter, Number(dataset.part)), innerHTML);
  }
  return true;
}

/** Whether a page asks for the same scripts as the open one, and is of the release that it names: text belongs to a release as a whole. */
function isOfThisRelease(html: string): boolean {
  const runtime = document.querySelector('script[src*="/runtime~main."]')?.getAttribute('src');
  const {release} = document.documentElement.dataset;
  return html.includes(runtime ?? '') && html.includes(release ?? '');
}

async function fetchPage(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.text();
}

/**
 * Makes the still parts of a chapter ready: from the page that is open, when it is this chapter's, else
 * from the chapter's page. The script of a chapter waits for it, so that a chapter is never shown without
 * its text.
 *
 * @param chapter - The chapter's page, from the root of its language: `dns/`.
 * @param parts - The numbers of its still parts.
 * @throws when the page cannot be fetched, is not the chapter or is of another release; the router then loads it as a whole.
 */
export async function loadArticle(chapter: string, parts: readonly number[]): Promise<void> {
  if (parts.length === 0 || takeParts(document, chapter, parts)) return;
  const address = siteConfig.baseUrl + chapter;
  const html = await fetchPage(address);
  if (!isOfThisRelease(html)) throw new Error(`${address} is of another release`);
  const page = new DOMParser().parseFromString(trustedHtml(html), 'text/html');
  if (!takeParts(page, chapter, parts)) throw new Error(`${address} is not the chapter`);
}

/**
 * The HTML of a still part.
 *
 * @throws when the chapter has not been loaded.
 */
export function stillHtml(chapter: string, part: number): string {
  const html = known.get(keyOf(chapter, part));
  if (html === undefined) throw new Error(`${chapter} has not been loaded`);
  return html;
}
