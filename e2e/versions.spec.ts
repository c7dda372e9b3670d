import {expect, test, type Page} from '@playwright/test';
import {open, sidewaysOverflow} from './support/page';
import {addressOf, locales, type Locale} from './support/site';
import {watch} from './support/watch';

/** The choice, and what the chapter says of the field in old and in new versions. */
const words: Record<Locale, {version: string; old: string; recent: string; only: string}> = {
  en: {
    version: 'Version of Kubernetes',
    old: 'Your cluster does not take the newer values',
    recent: 'is the older name and means exactly the same',
    only: 'In your version PreferSameNode is alpha',
  },
  'zh-Hans': {
    version: 'Kubernetes 版本',
    old: '你的集群不接受较新的值',
    recent: '是旧名称，含义完全相同',
    only: '在你的版本上，PreferSameNode 还是 alpha',
  },
};

async function choose(page: Page, locale: Locale, version: string): Promise<void> {
  await page.getByRole('combobox', {name: words[locale].version}).selectOption(version);
}

for (const locale of locales) {
  const {version, old, recent, only} = words[locale];

  test.describe(`versions of Kubernetes, ${locale}`, () => {
    test('the chapter follows the choice, the address has it, other pages keep it', async ({
      page,
    }) => {
      const problems = watch(page);
      await open(page, addressOf(locale, 'zone-local-routing/'));
      await expect(page.getByText(recent)).toBeVisible();
      await expect(page.getByText(old)).toBeHidden();
      await expect(page.locator('[data-version-label]').first()).toBeHidden();

      await choose(page, locale, '1.33');
      await expect(page.getByText(old)).toBeVisible();
      await expect(page.getByText(recent)).toBeHidden();
      await expect(page).toHaveURL(/[?&]kubernetes=1\.33$/);

      await page.locator('.menu a[href*="node-local-routing"]').first().click();
      await expect(page).toHaveURL(/node-local-routing\/\?kubernetes=1\.33$/);
      await expect(page.getByText(only)).toBeVisible();

      await choose(page, locale, '1.36');
      await expect(page.getByText(only)).toBeHidden();
      await expect(page).toHaveURL(/node-local-routing\/$/);
      expect(problems).toEqual([]);
    });

    test('on a phone the choice is in the menu, and nothing is wider than the screen', async ({
      page,
    }) => {
      await page.setViewportSize({width: 360, height: 740});
      await open(page, addressOf(locale, 'zone-local-routing/?kubernetes=1.33'));
      await expect(page.getByText(old)).toBeVisible();
      await expect(page.getByRole('combobox', {name: version})).toBeHidden();
      await expect.poll(() => sidewaysOverflow(page)).toEqual([]);
      await page.locator('.navbar__toggle').click();
      await page.locator('.navbar-sidebar__back').click();
      await expect(page.getByRole('combobox', {name: version})).toHaveValue('1.33');
      await choose(page, locale, '1.35');
      await expect(page.getByText(recent)).toBeAttached();
      await expect(page).toHaveURL(/[?&]kubernetes=1\.35$/);
    });
  });
}

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false});

  for (const locale of locales) {
    test(`every variant shows under its label, ${locale}`, async ({page}) => {
      await page.goto(addressOf(locale, 'zone-local-routing/'));
      await expect(page.getByText(words[locale].old)).toBeVisible();
      await expect(page.getByText(words[locale].recent)).toBeVisible();
      await expect(page.getByText(/^\[Kubernetes 1\.34/)).toBeVisible();
    });
  }
});
