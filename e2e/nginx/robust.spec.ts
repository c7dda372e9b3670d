import {expect, test, type Page} from '@playwright/test';
import {CostPage, most} from '../support/costPage';
import {addressOf} from '../support/site';
import {watch} from '../support/watch';

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

test('within a frame of the same site the page answers as it does alone', async ({page}) => {
  const problems = watch(page);
  // Another page of the same host, which has a policy of its own.
  const frame = `<iframe width="1000" height="700" src="${addressOf('en', 'cost-and-latency/')}"></iframe>`;
  await page.route('**/portal/', (route) =>
    route.fulfill({contentType: 'text/html', body: `<!doctype html>${frame}`}),
  );
  await page.goto('/portal/');
  const slider = page.frameLocator('iframe').getByRole('slider').first();
  await expect(
    page.frameLocator('iframe').locator('html[data-has-hydrated="true"]:not([data-hydrating])'),
  ).toBeAttached();
  await slider.press('End');
  await expect(slider).toHaveValue((await slider.getAttribute('max')) ?? '');
  expect(problems).toEqual([]);
});
