import {once} from 'node:events';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {byDefault} from './support/costPage';
import {addressOf} from './support/site';
import {expect, test} from './support/test';

const guide = `http://127.0.0.1:${process.env.E2E_PORT}`;

/** A page of another site, as README.md has it, with a component and a chapter in frames. */
const portal = `<!doctype html>
<title>Portal</title>
<iframe id="component" title="Costs" width="900" height="300" src="${guide}${addressOf('en', 'embed/cost-simulation/')}?v=1&azCount=3"></iframe>
<iframe id="chapter" title="DNS" width="900" height="300" src="${guide}${addressOf('en', 'dns/')}"></iframe>
<script>
  addEventListener('message', ({data, source}) => {
    const frame = document.getElementById('component');
    if (source === frame.contentWindow && data.source === 'eks-east-west-guide') frame.height = data.height;
  });
</script>`;

let server: Server;

test.beforeAll(async () => {
  server = createServer((_request, response) => {
    response.writeHead(200, {'content-type': 'text/html'}).end(portal);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
});

test.afterAll(() => {
  server.close();
});

test('another site shows a component in a frame, as high as it is, and no other page', async ({
  page,
}) => {
  const refusals: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('frame-ancestors')) refusals.push(message.text());
  });
  // Another name of this machine: another origin, and another site.
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  const component = page.frameLocator('#component');
  const bar = component.locator('ol [data-path="clusterip"]');
  await expect(bar).toContainText(byDefault.clusterip);
  await expect(
    component.locator('html[data-has-hydrated="true"]:not([data-hydrating])'),
  ).toBeAttached();
  const isWhole = () =>
    component.locator('html').evaluate((root) => root.scrollHeight <= root.clientHeight);
  await expect.poll(isWhole).toBe(true);
  await expect(component.locator('nav, aside, footer')).toHaveCount(0);

  await component.getByRole('slider').first().press('Home');
  await expect(component.getByRole('link', {name: /these inputs/})).toHaveAttribute(
    'href',
    /cost-and-latency\/\?v=1&trafficGb=10#simulate$/,
  );

  await expect.poll(() => refusals.length).toBeGreaterThan(0);
  const chapter = page
    .frames()
    .find((frame) => frame.parentFrame() && !frame.url().includes('/embed/'));
  expect(chapter?.url()).not.toContain('/dns/');
});
