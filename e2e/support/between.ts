import {once} from 'node:events';
import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

/** What the site has answered. */
export interface Answer {
  readonly pathname: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface Between {
  /** Where browsers find what stands between. */
  readonly origin: string;
  readonly close: () => void;
}

/** They belong to one connection, or are no longer true. */
const ofTheConnection = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'keep-alive',
  'transfer-encoding',
]);

async function ask(origin: string, address: string): Promise<Answer> {
  const response = await fetch(origin + address);
  return {
    pathname: new URL(response.url).pathname,
    status: response.status,
    headers: Object.fromEntries(
      [...response.headers].filter(([name]) => !ofTheConnection.has(name)),
    ),
    body: Buffer.from(await response.arrayBuffer()),
  };
}

/** Passes on what the site has answered. */
export function passOn({status, headers, body}: Answer, response: ServerResponse): void {
  response.writeHead(status, headers).end(body);
}

/**
 * Stands between a browser and the site, as a proxy or a slow line would.
 *
 * @param origin of the site
 * @param reply answers the browser; `passOn` changes nothing
 */
export async function standBetween(
  origin: string,
  reply: (answer: Answer, response: ServerResponse) => unknown,
): Promise<Between> {
  const server = createServer((request, response) => {
    void ask(origin, request.url ?? '/').then((answer) => reply(answer, response));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
