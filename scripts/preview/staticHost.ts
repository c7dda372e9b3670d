import {createReadStream, existsSync, lstatSync, type lstat, type PathLike} from 'node:fs';
import {createServer, type Server} from 'node:http';
import path from 'node:path';
import serveFile from 'serve-handler';
import type {EmbedOn} from '../../src/delivery/bundle/embedTag';
import {embedRedirects} from '../../src/delivery/headers/embedRedirects';
import {builtHeaders} from './headers';

export interface StaticSite {
  /** The folder of the build. */
  readonly folder: string;
  /** Where the site begins, with a slash at both ends. */
  readonly baseUrl: string;
  /** Languages that have a folder, and a page for unknown addresses, of their own. */
  readonly locales: readonly string[];
  /** Components that have a page for frames, by the page on which each stands. */
  readonly embedOn?: EmbedOn;
}

/**
 * Serves a build as a static host does that keeps a page for unknown addresses in each language's folder. Without
 * such folders it does what `docusaurus serve` does, with the same library.
 */
export function staticHost({folder, baseUrl, locales, embedOn = {}}: StaticSite): Server {
  const root = path.resolve(folder);
  const notFound = path.join(root, '404.html');
  const headers = builtHeaders(root, baseUrl);
  const embeds = new Map(embedRedirects({baseUrl, languages: locales, embedOn}));

  /** The page that says in the reader's language that there is none. */
  const notFoundFor = (pathname: string) => {
    const locale = locales.find((name) => pathname.startsWith(`/${name}/`));
    const own = path.join(root, locale ?? '', '404.html');
    return existsSync(own) ? own : notFound;
  };

  /** Where `?embed=1` leads, as nginx has it. */
  const embedOf = (address: string) => {
    const [page = '', query = ''] = address.split('?', 2);
    const embed = new URLSearchParams(query).get('embed') === '1' ? embeds.get(page) : undefined;
    return embed === undefined ? undefined : `${embed}?${query}`;
  };

  return createServer((request, response) => {
    const address = request.url ?? '/';
    const elsewhere = address.startsWith(baseUrl) ? embedOf(address) : baseUrl;
    if (elsewhere !== undefined) {
      response.writeHead(302, {Location: elsewhere}).end();
      return;
    }
    request.url = `/${address.slice(baseUrl.length)}`;
    const shown = notFoundFor(request.url);
    const fileFor = (file: string) => (file === notFound ? shown : file);
    void serveFile(
      request,
      response,
      {public: root, cleanUrls: true, trailingSlash: true, directoryListing: false, headers},
      {
        // The library awaits it; its types ask for Node's own function, with a callback.
        lstat: ((file: PathLike) => lstatSync(fileFor(String(file)))) as unknown as typeof lstat,
        createReadStream: (file, options) => createReadStream(fileFor(String(file)), options),
      },
    );
  });
}
