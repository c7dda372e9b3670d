import {once} from 'node:events';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import type {Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, describe, expect, it} from 'vitest';
import {staticHost} from './staticHost';

const pages = {
  '404.html': 'no such page',
  'index.html': 'home',
  'dns/index.html': 'DNS',
  'zh-Hans/404.html': '没有这一页',
  'zh-Hans/index.html': '首页',
};

const embedOn = {'': 'traffic-bill', 'cost-and-latency/': 'cost-simulation'};

let server: Server | undefined;
const folders: string[] = [];

async function host(baseUrl: string, files: Partial<typeof pages> = pages): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'preview-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), {recursive: true});
    writeFileSync(path.join(folder, name), text);
  }
  server = staticHost({folder, baseUrl, locales: ['zh-Hans'], embedOn}).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function answer(address: string) {
  const response = await fetch(address, {redirect: 'manual'});
  return [response.status, response.headers.get('location') ?? (await response.text())];
}

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  for (const folder of folders.splice(0)) rmSync(folder, {recursive: true});
});

describe('staticHost', () => {
  it.each(['/', '/guide/'])(
    'serves pages, and the 404 of each language, under %s',
    async (base) => {
      const site = (await host(base)) + base;
      expect(await answer(`${site}dns/`)).toEqual([200, 'DNS']);
      expect(await answer(`${site}zh-Hans/`)).toEqual([200, '首页']);
      expect(await answer(`${site}no-such-page/`)).toEqual([404, 'no such page']);
      expect(await answer(`${site}zh-Hans/no-such-page/`)).toEqual([404, '没有这一页']);
      expect(await answer(`${site}zh-Hans-like/`)).toEqual([404, 'no such page']);
    },
  );

  it('leads to the site from outside of it', async () => {
    const origin = await host('/guide/');
    expect(await answer(`${origin}/`)).toEqual([302, '/guide/']);
  });

  it('leads from ?embed=1 to the component of a page, in its language, with the choices', async () => {
    const site = `${await host('/guide/')}/guide/`;
    expect(await answer(`${site}cost-and-latency/?v=1&embed=1`)).toEqual([
      302,
      '/guide/embed/cost-simulation/?v=1&embed=1',
    ]);
    expect(await answer(`${site}zh-Hans/?embed=1`)).toEqual([
      302,
      '/guide/zh-Hans/embed/traffic-bill/?embed=1',
    ]);
    expect(await answer(`${site}?embed=2`)).toEqual([200, 'home']);
    expect(await answer(`${site}dns/?embed=1`)).toEqual([200, 'DNS']);
  });

  it('has one page for every language where a language has none of its own', async () => {
    const origin = await host('/', {'404.html': 'no such page'});
    expect(await answer(`${origin}/zh-Hans/gone/`)).toEqual([404, 'no such page']);
  });

  it.each(['/..%2f..%2fetc/passwd', '/%E0%A4%A'])('refuses %s', async (address) => {
    const [status] = await answer((await host('/')) + address);
    expect(status).toBe(400);
  });
});
