import {expect, test, type Page} from '@playwright/test';
import {byDefault, CostPage, least, most} from '../support/costPage';
import {open} from '../support/page';
import {addressOf, locales} from '../support/site';
import {watch} from '../support/watch';
import {word} from '../support/words';

/** Has the browser refuse everything that it could store, as it does where a reader blocks cookies. */
async function denyStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const denied = {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, denied);
    }
    Object.defineProperty(navigator, 'serviceWorker', denied);
  });
}

test('where nothing can be stored, the page answers all the same', async ({page}) => {
  const problems = watch(page);
  await denyStorage(page);
  const guide = new CostPage(page, 'en');
  await guide.open();
  await guide.setMost();
  await guide.goTo('scenarios');
  await guide.expectAddressCarries(most.trafficGb);
  // Docusaurus warns whoever builds the site that a theme cannot be remembered there.
  expect(problems.filter((text) => !text.includes('browser storage is not available'))).toEqual([]);
});

/** Has the browser say that there is no room for anything, as in a private window or on a full disk. */
async function fillStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const full = () => new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    const fail = () => {
      throw full();
    };
    Storage.prototype.setItem = fail;
    IDBFactory.prototype.open = fail;
    CacheStorage.prototype.open = () => Promise.reject(full());
  });
}

test('where there is no room to store anything, the page answers all the same', async ({page}) => {
  const problems = watch(page);
  await fillStorage(page);
  const guide = new CostPage(page, 'en');
  await guide.open();
  await guide.setMost();
  const theme = () => page.locator('html').getAttribute('data-theme');
  const before = await theme();
  await expect(async () => {
    await page.locator('.navbar button[class*="toggleButton"]').click();
    expect(await theme()).not.toBe(before);
  }).toPass();
  await guide.goTo('scenarios');
  await guide.expectAddressCarries(most.trafficGb);
  expect(problems.filter((text) => !text.includes('QuotaExceededError'))).toEqual([]);
});

test('a visit leaves nothing behind, and asks for no other page before the pointer nears its link', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const {pathname} = new URL(request.url());
    if (pathname.endsWith('/')) asked.push(pathname);
  });
  const dns = addressOf('en', 'dns/');
  await open(page, dns);
  await page.waitForLoadState('networkidle');
  const stored = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    cookie: document.cookie,
  }));
  expect(stored).toEqual({local: 0, session: 0, databases: 0, caches: 0, cookie: ''});
  expect(asked).toEqual([dns]);
  const other = addressOf('en', 'architecture/');
  await page.locator(`.menu a[href="${other}"]`).hover();
  await expect.poll(() => asked).toEqual([dns, other]);
});

for (const day of ['2020-02-29', '2040-12-31']) {
  test(`a clock that is set to ${day} moves no figure`, async ({page}) => {
    const problems = watch(page);
    await page.clock.install({time: new Date(`${day}T23:59:50Z`)});
    const guide = new CostPage(page, 'en');
    await guide.open();
    await guide.expectClusterIpCost(byDefault.clusterip);
    await guide.setMost();
    await guide.goTo('scenarios');
    await guide.expectAddressCarries(most.trafficGb);
    expect(problems).toEqual([]);
  });
}

test('two windows of one browser hold a scenario each', async ({page, context}) => {
  const other = await context.newPage();
  const problems = [watch(page), watch(other)];
  const guides = [new CostPage(page, 'en'), new CostPage(other, 'zh-Hans')] as const;
  for (const guide of guides) await guide.open();
  await guides[0].setMost();
  await guides[1].setLeast();
  await guides[0].expectTraffic(most);
  for (const window of [page, other]) {
    await window.reload();
    await expect(window.locator('html[data-has-hydrated="true"]')).toBeAttached();
  }
  await guides[0].expectTraffic(most);
  await guides[1].expectTraffic(least);
  expect(problems.flat()).toEqual([]);
});

for (const locale of locales) {
  test(`the language that is switched while a hand holds a slider keeps what it has chosen, ${locale}`, async ({
    page,
  }) => {
    const problems = watch(page);
    // Where the other language stands in the bar, and the keyboard reaches it with the hand still on the slider.
    await page.setViewportSize({width: 360, height: 740});
    const guide = new CostPage(page, locale);
    await guide.open();
    await guide.pullToMost();
    await page.locator('.navbar a[hreflang]:visible').focus();
    await page.keyboard.press('Enter');
    const to = locale === 'en' ? 'zh-Hans' : 'en';
    await expect(page.locator(`html[lang="${to}"][data-has-hydrated="true"]`)).toBeAttached();
    await page.mouse.up();
    await new CostPage(page, to).expectTraffic(most);
    expect(problems).toEqual([]);
  });
}

/** The cost chapter in a frame of another page of the host, which has a policy of its own. */
async function openInFrame(page: Page, attributes: string, search = '') {
  const address = addressOf('en', `cost-and-latency/${search}`);
  const frame = `<iframe width="1000" height="700" ${attributes} src="${address}"></iframe>`;
  await page.route('**/portal/', (route) =>
    route.fulfill({contentType: 'text/html', body: `<!doctype html>${frame}`}),
  );
  await page.goto('/portal/');
  return page.frameLocator('iframe');
}

test('within a frame of the same site the page answers as it does alone', async ({page}) => {
  const problems = watch(page);
  const framed = await openInFrame(page, '');
  await expect(
    framed.locator('html[data-has-hydrated="true"]:not([data-hydrating])'),
  ).toBeAttached();
  const slider = framed.getByRole('slider').first();
  await slider.press('End');
  await expect(slider).toHaveValue((await slider.getAttribute('max')) ?? '');
  expect(problems).toEqual([]);
});

/** What is drawn in the frame of a page, piece by piece. Where no script may run, none of Playwright's can look. */
async function drawnInFrame(page: Page): Promise<readonly string[]> {
  const [, frame] = page.frames();
  // It has a session of its own once the browser has it in a process of its own.
  const session =
    frame &&
    (await page
      .context()
      .newCDPSession(frame)
      .catch(() => undefined));
  if (session === undefined) return [];
  const {documents, strings} = await session.send('DOMSnapshot.captureSnapshot', {
    computedStyles: [],
  });
  await session.detach();
  return documents.flatMap(({layout}) => layout.text.map((index) => strings[index] ?? ''));
}

test('within a frame that allows no scripts the page shows the default figures, and says that they are', async ({
  page,
}) => {
  await openInFrame(page, 'sandbox', '?v=1&trafficGb=40960');
  const drawn = (text: string) => async () =>
    (await drawnInFrame(page)).filter((piece) => piece.includes(text)).length;
  await expect.poll(drawn(word('en', 'stillOff'))).toBe(2);
  expect(await drawn(byDefault.clusterip)()).toBeGreaterThan(0);
  expect(await drawn(word('en', 'stillMissing'))()).toBe(0);
});
