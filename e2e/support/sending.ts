import {statSync} from 'node:fs';
import {builtFile} from './site';
import type {Page, Request} from './test';

const isBuilt = (pathname: string) =>
  statSync(builtFile(decodeURIComponent(pathname)), {throwIfNoEntry: false})?.isFile() === true;

/** A file of the site as it stands, asked for by its name alone: the question says nothing of who asks. */
function isPlainFile(request: Request, origin: string): boolean {
  const url = new URL(request.url());
  const isPlain = request.method() === 'GET' && request.postDataBuffer() === null;
  return isPlain && url.origin === origin && url.search === '' && isBuilt(url.pathname);
}

/**
 * Notes every request from now on that could carry away what a reader has given to the page: all but those for files of the site. A late one
 * for the icon of the page, say, is none.
 */
export function sendingRequests(page: Page): readonly string[] {
  const {origin} = new URL(page.url());
  const noted: string[] = [];
  page.on('request', (request) => {
    if (isPlainFile(request, origin)) return;
    noted.push(`${request.resourceType()}: ${request.method()} ${request.url()}`);
  });
  return noted;
}
