import {readdirSync} from 'node:fs';
import {request as httpRequest, type IncomingMessage} from 'node:http';
import path from 'node:path';
import {text} from 'node:stream/consumers';
import {expect, test} from '@playwright/test';
import {addressOf, locales} from '../support/site';

const port = Number(process.env.E2E_PORT);

/** Asks with the address as it stands: browsers and `fetch` would tidy it up first. */
async function ask(address: string, headers: Record<string, string> = {}) {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    httpRequest({host: '127.0.0.1', port, path: address, headers}, resolve)
      .on('error', reject)
      .end();
  });
  return {status: answer.statusCode, headers: answer.headers, body: await text(answer)};
}

/** A file of the build below a folder, by the end of its name. */
function fileIn(folder: string, ending: string): string {
  const name = readdirSync(path.join('build', folder)).find((one) => one.endsWith(ending));
  if (name === undefined) throw new Error(`build/${folder} has no ${ending}`);
  return addressOf('en', `${folder}/${name}`);
}

const hashed = 'public, max-age=31536000, immutable';

/** What a file of each kind is sent as, and how long it may be kept. */
const kinds = [
  ['', 'text/html; charset=utf-8', 'no-cache'],
  ['zh-Hans/dns/', 'text/html; charset=utf-8', 'no-cache'],
  ['schema/estimate.json', 'application/json; charset=utf-8', 'no-cache'],
  ['img/logo.svg', 'image/svg+xml; charset=utf-8', 'no-cache'],
  ['sitemap.xml', 'text/xml; charset=utf-8', 'no-cache'],
  ['dns/page.md', 'text/markdown; charset=utf-8', 'no-cache'],
  ['third-party.txt', 'text/plain; charset=utf-8', 'no-cache'],
].map(([route = '', type, kept]) => ({address: addressOf('en', route), type, kept}));

const assets = [
  {address: fileIn('assets/css', '.css'), type: 'text/css; charset=utf-8', kept: hashed},
  {
    address: fileIn('assets/js', '.js'),
    type: 'application/javascript; charset=utf-8',
    kept: hashed,
  },
];

test('?embed=1 behind a page leads to its component, in its language, before the page is sent', async () => {
  for (const locale of locales) {
    const page = addressOf(locale, 'cost-and-latency/');
    const led = await ask(`${page}?v=1&embed=1`);
    expect(led.status).toBe(302);
    expect(led.headers.location).toBe(addressOf(locale, 'embed/cost-simulation/?v=1&embed=1'));
    for (const address of [`${page}?embed=0`, addressOf(locale, 'dns/?embed=1')]) {
      expect((await ask(address)).status, address).toBe(200);
    }
  }
});

test('each kind of file has its type, its time to be kept and every security header', async () => {
  for (const {address, type, kept} of [...kinds, ...assets]) {
    const {status, headers} = await ask(address);
    expect(status, address).toBe(200);
    expect(headers, address).toMatchObject({
      'content-type': type,
      'cache-control': kept,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
    });
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|http:|https:|\*/);
    expect(headers.server).toBe('nginx');
  }
});

test('a text comes in the best form that the browser takes, as the build has compressed it', async () => {
  for (const {address} of [...kinds.slice(0, 2), ...assets]) {
    const forms = {'br, gzip': 'br', 'gzip, deflate': 'gzip', identity: undefined};
    for (const [accepted, encoding] of Object.entries(forms)) {
      const {headers} = await ask(address, {'accept-encoding': accepted});
      expect(headers['content-encoding'], `${address} for ${accepted}`).toBe(encoding);
      expect(headers.vary).toContain('Accept-Encoding');
    }
  }
});

for (const locale of locales) {
  test(`what is not there is said in the reader's language, ${locale}`, async () => {
    for (const route of [
      'no-such-page/',
      'no-such-page',
      'assets/js/gone.js',
      'dns/no/such/',
      'img/',
    ]) {
      const {status, headers, body} = await ask(addressOf(locale, route));
      expect(status, route).toBe(404);
      expect(body, route).toMatch(new RegExp(`<html[^>]* lang="?${locale}\\b`));
      expect(headers['cache-control']).toBe('no-cache');
      expect(headers['content-security-policy']).toContain("default-src 'none'");
    }
  });
}

test('a chapter without the slash at its end leads to the chapter, on the same host', async () => {
  const {status, headers} = await ask('/dns?v=1');
  expect(status).toBe(301);
  expect(headers.location).toBe('/dns/?v=1');
});

const astray = [
  '/../../etc/passwd',
  '/..%2f..%2f..%2fetc/passwd',
  '/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
  '/assets/..%5c..%5c..%5cetc%5cpasswd',
  '/assets/..%252f..%252fetc/passwd',
  '/%c0%ae%c0%ae/%c0%ae%c0%ae/etc/passwd',
  '/dns/%00.html',
  '/%',
  '/%zz',
  '/_headers',
  '/.git/config',
  '/zh-Hans/..%2f_headers',
  '/zh-Hans../_headers',
  '/assets../_headers',
  '/img../_headers',
  '/dns/index.html.br',
  '/dns/index.html.gz',
];

test('no address leads out of the site, or to what is not for readers', async () => {
  for (const address of astray) {
    const {status, headers, body} = await ask(address);
    expect([400, 404], `${address}: ${status}`).toContain(status);
    expect(body, address).not.toMatch(/root:|Content-Security-Policy|\[core\]/);
    expect(headers['x-content-type-options'], address).toBe('nosniff');
  }
});
