import {createServer, type Server} from 'node:http';
import serveFile from 'serve-handler';
import siteConfig from '../../docusaurus.config';
import {builtHeaders} from './headers';

const {baseUrl, trailingSlash} = siteConfig;

/** React itself, a build for finding faults, writes HTML past the page's policy. */
const withReact = process.env.REACT_IN_BROWSER === '1';

/**
 * A server of the built site that answers as `docusaurus serve` does, with the headers that hosts send.
 *
 * @param folder gives where the site stands, for each request: another release may take its place.
 */
export function siteServer(folder: () => string): Server {
  const headers = withReact ? [] : builtHeaders(baseUrl);
  return createServer((request, response) => {
    if (request.url?.startsWith(baseUrl) !== true) {
      response.writeHead(302, {location: baseUrl}).end();
      return;
    }
    request.url = request.url.replace(baseUrl, '/');
    void serveFile(request, response, {
      public: folder(),
      cleanUrls: true,
      trailingSlash,
      directoryListing: false,
      headers,
    });
  });
}
