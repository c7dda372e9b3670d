import {createHash} from 'node:crypto';
import {once} from 'node:events';
import {createServer, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

declare global {
  interface Window {
    problems: string[];
  }
}

/** Notes from a page's first moment on what goes wrong on it. No driver of WebKit tells. */
function watch(): void {
  const problems: string[] = [];
  const note = (what: string) => (text: unknown) => void problems.push(`${what}: ${String(text)}`);
  addEventListener('error', ({message}) => note('exception')(message));
  addEventListener('unhandledrejection', ({reason}) => note('rejection')(reason));
  addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) =>
    note('policy')(`${effectiveDirective} ${blockedURI}`),
  );
  for (const level of ['error', 'warn'] as const) {
    console[level] = (...texts: unknown[]) => note(`console ${level}`)(texts.map(String).join(' '));
  }
  window.problems = problems;
}

/** The compiler of the tests names functions with a helper that a page does not have. */
const script = `globalThis.__name = (target) => target; (${watch.toString()})();`;
const hash = `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

function pass(answer: Response, response: ServerResponse): void {
  for (const [name, value] of answer.headers) {
    if (/^(content-encoding|content-length|transfer-encoding|connection|keep-alive)$/.test(name))
      continue;
    // The script is one of the site's own, as far as its policy knows.
    response.setHeader(
      name,
      name === 'content-security-policy'
        ? value.replace('script-src', `script-src ${hash}`)
        : value,
    );
  }
  response.statusCode = answer.status;
}

export interface Watched {
  readonly server: Server;
  readonly watched: string;
  readonly refused: string[];
}

/**
 * Stands before the site and puts a script at the head of each page that notes what goes wrong.
 *
 * @param origin of the site
 * @returns the server, its own origin, and what it could not give, in the order in which it was asked
 */
export async function serveWatched(origin: string): Promise<Watched> {
  const refused: string[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const answer = await fetch(origin + (request.url ?? '/'), {redirect: 'manual'});
      pass(answer, response);
      // A browser asks for its old icon by itself, when a page comes back out of its memory.
      if (answer.status >= 400 && request.url !== '/favicon.ico') {
        refused.push(`${answer.status} ${request.url}`);
      }
      const isPage = answer.headers.get('content-type')?.startsWith('text/html') === true;
      response.end(
        isPage
          ? (await answer.text()).replace(
              /<head[^>]*>/,
              (head) => `${head}<script>${script}</script>`,
            )
          : Buffer.from(await answer.arrayBuffer()),
      );
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  return {server, watched: `http://127.0.0.1:${port}`, refused};
}
