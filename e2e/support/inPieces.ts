import {once} from 'node:events';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {setTimeout as pause} from 'node:timers/promises';

/** Long enough for a browser to paint what it has. */
const PAUSE_MS = 30;

/** Ends of tags, so that no piece ends in the middle of a word. */
function cut(html: string, pieces: number): string[] {
  const size = Math.ceil(html.length / pieces);
  const ends = Array.from({length: pieces - 1}, (_, index) =>
    html.indexOf('<', size * (index + 1)),
  );
  return [0, ...ends].map((start, index) => html.slice(start, ends[index]));
}

/**
 * Stands before the site as a slow line would: every page arrives in pieces, with a pause after each.
 *
 * @param origin of the site
 * @returns the server, and its own origin
 */
export async function serveInPieces(
  origin: string,
  pieces: number,
): Promise<{server: Server; slowOrigin: string}> {
  const server = createServer((request, response) => {
    void (async () => {
      const answer = await fetch(origin + (request.url ?? '/'));
      const type = answer.headers.get('content-type') ?? '';
      response.writeHead(answer.status, {'content-type': type});
      if (!type.startsWith('text/html')) {
        response.end(Buffer.from(await answer.arrayBuffer()));
        return;
      }
      for (const piece of cut(await answer.text(), pieces)) {
        response.write(piece);
        await pause(PAUSE_MS);
      }
      response.end();
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  return {server, slowOrigin: `http://127.0.0.1:${port}`};
}
