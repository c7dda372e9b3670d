import {createHash} from 'node:crypto';
import {once} from 'node:events';
import {readFileSync, statSync} from 'node:fs';
import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {caching} from '../../../src/delivery/headers/policy';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** What compresses itself is sent as it is. */
const packed = new Set(['.png', '.woff2']);

/** Takes every script out of a page: what is left is what a browser shows with scripting off. */
export function withoutScripts(html: string): string {
  return html.replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/g, '');
}

/** One answer of the server. */
export interface Served {
  readonly pathname: string;
  /** Of the body as it was sent, gzipped where that helps; none where the browser had it already. */
  readonly bytes: number;
}

export interface StaticServer {
  /** Without a slash at its end. */
  readonly origin: string;
  /** What was sent since the last call. */
  readonly takeLog: () => readonly Served[];
  readonly close: () => Promise<void>;
}

interface Body {
  readonly type: string;
  readonly gzipped: boolean;
  readonly bytes: Buffer;
  readonly tag: string;
}

const tagOf = (bytes: Buffer) => `"${createHash('sha256').update(bytes).digest('hex')}"`;

/** As the guide's own hosts are told to let files be kept: else its service worker would fetch everything a second time. */
const keptFor = (pathname: string) =>
  pathname.includes(`/${caching.hashed.path}`) ? caching.hashed.header : caching.others;

/** The file behind an address, as static hosts find it; undefined where there is none. */
function fileOf(root: string, pathname: string): string | undefined {
  const file = path.join(root, decodeURIComponent(pathname));
  if (file !== root && !file.startsWith(root + path.sep)) return undefined;
  const found = pathname.endsWith('/') ? path.join(file, 'index.html') : file;
  return statSync(found, {throwIfNoEntry: false})?.isFile() === true ? found : undefined;
}

function bodyOf(file: string, change: (html: string) => string): Body {
  const extension = path.extname(file);
  const type = types[extension] ?? 'application/octet-stream';
  const raw = readFileSync(file);
  if (packed.has(extension)) return {type, gzipped: false, bytes: raw, tag: tagOf(raw)};
  const content = extension === '.html' ? change(raw.toString('utf8')) : raw;
  const bytes = gzipSync(content, {level: 9});
  return {type, gzipped: true, bytes, tag: tagOf(bytes)};
}

function send(response: ServerResponse, pathname: string, {type, gzipped, bytes, tag}: Body): void {
  response.writeHead(200, {
    'content-type': type,
    'content-length': bytes.length,
    'cache-control': keptFor(pathname),
    etag: tag,
    ...(gzipped && {'content-encoding': 'gzip'}),
  });
  response.end(bytes);
}

/**
 * Serves a folder over HTTP/1.1 on loopback as a static host would, gzipped, and counts the bytes.
 *
 * @param change is applied to every page before it is sent.
 */
export async function serveFolder(
  folder: string,
  change: (html: string) => string = (html) => html,
): Promise<StaticServer> {
  const root = path.resolve(folder);
  const bodies = new Map<string, Body>();
  let log: Served[] = [];
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const file = fileOf(root, pathname);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const body = bodies.get(file) ?? bodyOf(file, change);
    bodies.set(file, body);
    if (request.headers['if-none-match'] === body.tag) {
      log.push({pathname, bytes: 0});
      response.writeHead(304, {'cache-control': keptFor(pathname), etag: body.tag}).end();
      return;
    }
    log.push({pathname, bytes: body.bytes.length});
    send(response, pathname, body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    takeLog: () => {
      const taken = log;
      log = [];
      return taken;
    },
    close: async () => {
      server.closeAllConnections();
      await once(server.close(), 'close');
    },
  };
}
