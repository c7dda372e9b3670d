import {axeFindings, holdStill, open, sidewaysOverflow, useTheme} from './support/page';
import {addressOf, locales, type Locale} from './support/site';
import {deepUnless, expect, test, type Locator, type Page} from './support/test';
import {watch} from './support/watch';
import {word} from './support/words';

const REFUSED = 'TopologyAwareHintsDisabled';
const panels = ['labReplicas', 'labLoss', 'labScaleIn', 'labTerminal'] as const;

/** The chapter with the lab. */
class LabPage {
  readonly lab: Locator;

  constructor(
    readonly page: Page,
    readonly locale: Locale,
  ) {
    this.lab = page.getByRole('region', {name: word(locale, 'lab'), exact: true});
  }

  async open(search = ''): Promise<void> {
    await open(this.page, addressOf(this.locale, `locality-lab/${search}`));
  }

  sentence(): Locator {
    return this.lab.locator('p').first();
  }

  mode(name: string): Locator {
    return this.lab.getByRole('radio', {name});
  }

  button(name: 'labSkewedCpu' | 'labTooFewPods' | 'labAddZone'): Locator {
    return this.lab.getByRole('button', {name: word(this.locale, name), exact: true});
  }

  /** Presses Tab until a control has the focus. */
  async tabTo(target: Locator): Promise<void> {
    const most = 20;
    const hasFocus = () => target.evaluate((element) => element === document.activeElement);
    for (let press = 0; press < most && !(await hasFocus()); press += 1) {
      await this.page.keyboard.press('Tab');
    }
    await expect(target).toBeFocused();
  }

  async openPanels(): Promise<void> {
    for (const panel of panels) await this.lab.getByText(word(this.locale, panel)).click();
    await expect(this.lab.getByText(/npm run --silent locality/)).toBeVisible();
    await expect(this.lab.getByRole('table')).toHaveCount(5);
  }

  async expectParam(name: string, value: string | null): Promise<void> {
    await expect(this.page).toHaveURL((url) => url.searchParams.get(name) === value);
  }
}

for (const locale of locales) {
  test.describe(`the locality lab, ${locale}`, () => {
    let guide: LabPage;
    let problems: string[];

    test.beforeEach(({page}) => {
      problems = watch(page);
      guide = new LabPage(page, locale);
    });

    test.afterEach(() => {
      expect(problems).toEqual([]);
    });

    test('is set with the keyboard alone', async ({page}) => {
      await guide.open();
      await expect(guide.sentence()).toContainText('33.3%');
      await guide.lab.getByRole('button').first().focus();
      await guide.tabTo(guide.lab.getByRole('radio', {checked: true}));
      await page.keyboard.press('ArrowRight');
      await expect(guide.mode('PreferSameZone')).toBeFocused();
      await expect(guide.mode('PreferSameZone')).toBeChecked();
      await guide.expectParam('labMode', 'prefer-same-zone');
      await guide.tabTo(
        guide.lab.getByRole('group', {name: 'us-east-1a'}).getByRole('textbox').nth(1),
      );
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type('3');
      await guide.expectParam(
        'lab',
        'us-east-1a_3x3920_6_33.3*us-east-1b_2x3920_2_33.3*us-east-1c_2x3920_1_33.3',
      );
    });

    test('its state survives a reload and the language switch', async ({page}) => {
      await guide.open();
      await guide.button('labSkewedCpu').click();
      await guide.expectParam('lab', 'skewed-cpu');
      await expect(guide.lab).toContainText(REFUSED);
      await page.reload();
      await expect(guide.button('labSkewedCpu')).toHaveAttribute('aria-pressed', 'true');
      await expect(guide.lab).toContainText(REFUSED);

      const other = locale === 'en' ? 'zh-Hans' : 'en';
      await page.locator('.navbar .dropdown--hoverable').hover();
      await page.locator(`.navbar .dropdown__menu a[lang="${other}"]`).click();
      await expect(page.locator('html')).toHaveAttribute('lang', other);
      const translated = new LabPage(page, other);
      await expect(translated.button('labSkewedCpu')).toHaveAttribute('aria-pressed', 'true');
      await expect(translated.lab).toContainText(REFUSED);
    });

    test('its share goes into the cost simulation', async ({page}) => {
      await guide.open('?trafficGb=1024');
      await expect(guide.sentence()).toContainText('6.83');
      await guide.lab.getByRole('link', {name: word(locale, 'labUse')}).click();
      await expect(page).toHaveURL((url) => url.pathname.endsWith('/cost-and-latency/'));
      await guide.expectParam('zoneLocalShare', '0.6667');
      await guide.expectParam('trafficGb', '1024');
      const share = page.getByRole('slider', {name: word(locale, 'share')}).first();
      await expect(share).toHaveAttribute('aria-valuetext', /66\.7/);
    });

    for (const chapter of ['zone-local-routing', 'troubleshooting', 'pod-placement']) {
      const title = `${chapter} leads to states of it, clicked and opened`;
      test(title, deepUnless(locale === 'en'), async ({page}) => {
        await open(page, addressOf(locale, `${chapter}/?trafficGb=1024`));
        const links = page.locator('article a[href*="locality-lab/?lab="]');
        const hrefs = await links.evaluateAll((all) =>
          all.map((link) => link.getAttribute('href')),
        );
        const [first = '', ...others] = hrefs.map((href) => href ?? '');
        const lab = new URL(first, page.url()).searchParams.get('lab');
        await links.first().click();
        await guide.expectParam('lab', lab);
        // The reader's traffic came along.
        await guide.expectParam('trafficGb', '1024');
        await expect(guide.sentence()).toContainText('1 TB');
        // The links are the same in both languages; so is what they mean.
        for (const href of locale === 'en' ? [first, ...others] : [first]) {
          await open(page, href);
          const {searchParams} = new URL(href, page.url());
          const preset = guide.lab.locator('button[aria-pressed="true"]');
          const isNamed = !(searchParams.get('lab') ?? '').includes('*');
          await expect(preset).toHaveCount(isNamed ? 1 : 0);
          if (searchParams.has('labMode')) await expect(guide.mode('PreferSameZone')).toBeChecked();
        }
        expect(others.length).toBeGreaterThan(0);
      });
    }
  });
}

test.describe('the locality lab, in either language alike', () => {
  let guide: LabPage;
  let problems: string[];

  test.beforeEach(async ({page}) => {
    problems = watch(page);
    guide = new LabPage(page, 'en');
    await guide.open('?lab=lost-zone');
  });

  test.afterEach(() => {
    expect(problems).toEqual([]);
  });

  test('a state that the text below leads to comes into view', async ({page}) => {
    await page.locator('article table a[href$="lab=too-few-pods"]').click();
    await expect(guide.button('labTooFewPods')).toHaveAttribute('aria-pressed', 'true');
    await expect(guide.sentence()).toBeInViewport();
  });

  test('stands in both themes with everything open, and narrow with six zones', async ({page}) => {
    await guide.openPanels();
    await holdStill(page);
    const within = '[data-component="LocalityLab"]';
    await useTheme(page, 'light');
    expect(await axeFindings(page, 'all', within)).toEqual([]);
    await useTheme(page, 'dark');
    expect(await axeFindings(page, 'colours', within)).toEqual([]);
    await page.setViewportSize({width: 360, height: 740});
    for (let zone = 4; zone <= 6; zone += 1) await guide.button('labAddZone').click();
    await expect(guide.lab.getByRole('group', {name: 'us-east-1f', exact: true})).toBeVisible();
    await expect.poll(() => sidewaysOverflow(page)).toEqual([]);
  });
});
