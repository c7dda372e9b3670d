import {expect, type Locator, type Page} from '@playwright/test';
import {open} from './page';
import {addressOf, type Locale} from './site';
import {word} from './words';

/** The slider's ends, and what zone-blind ClusterIP costs there at the default scenario, in digits. */
export const most = {trafficGb: '10485760', clusterip: '139,810.13'};
export const least = {trafficGb: '10', clusterip: '0.13'};
export const byDefault = {clusterip: '136.53', albIp: '98.35'};

/** The chapter on which two components share one scenario. */
export class CostPage {
  readonly simulation: Locator;
  readonly comparison: Locator;
  readonly traffic: Locator;

  constructor(
    readonly page: Page,
    readonly locale: Locale,
  ) {
    this.simulation = page.getByRole('region', {name: word(locale, 'simulation'), exact: true});
    this.comparison = page.getByRole('region', {name: word(locale, 'comparison'), exact: true});
    this.traffic = this.simulation.getByRole('slider', {name: word(locale, 'traffic')});
  }

  async open(search = ''): Promise<void> {
    await open(this.page, addressOf(this.locale, `cost-and-latency/${search}`));
  }

  /** The answer in words, above the controls. */
  sentence(): Locator {
    return this.simulation.locator('p').first();
  }

  /** Opens the controls and the table of the second component. */
  async openComparison(): Promise<void> {
    const panels = this.comparison.locator('details');
    await panels.evaluateAll((all) => all.forEach((panel) => panel.setAttribute('open', '')));
  }

  /** Both components, and the volume in words, tell the same cost of ClusterIP. */
  async expectClusterIpCost(digits: string): Promise<void> {
    await expect(this.sentence()).toContainText(digits);
    // Bars round as one says it; sentence and table have the cents.
    const [whole = ''] = digits.split('.');
    await expect(this.simulation.locator('ol [data-path="clusterip"]')).toContainText(
      whole.includes(',')
        ? String(Math.round(Number(digits.replaceAll(',', ''))).toLocaleString('en'))
        : digits,
    );
    await this.openComparison();
    const row = this.comparison.getByRole('row').filter({hasText: /ClusterIP/});
    await expect(row.filter({hasText: digits}).first()).toBeVisible();
    const value = (await this.traffic.getAttribute('aria-valuetext')) ?? '';
    await expect(this.comparison.locator('summary').first()).toContainText(value);
  }

  async expectTraffic({trafficGb, clusterip}: typeof most): Promise<void> {
    await this.expectAddressCarries(trafficGb);
    await this.expectClusterIpCost(clusterip);
  }

  async expectAddressCarries(trafficGb: string): Promise<void> {
    await expect(this.page).toHaveURL((url) => url.searchParams.get('trafficGb') === trafficGb);
  }

  /** Moves the traffic slider to its far end with the keyboard. */
  async setMost(): Promise<void> {
    await this.traffic.press('End');
    await this.expectTraffic(most);
  }

  async setLeast(): Promise<void> {
    await this.traffic.press('Home');
    await this.expectTraffic(least);
  }

  /** Pulls the traffic slider to its far end with the pointer, and holds it there: `page.mouse.up()` lets it go. */
  async pullToMost(): Promise<void> {
    await this.traffic.scrollIntoViewIfNeeded();
    const box = await this.traffic.boundingBox();
    if (box === null) throw new Error('The slider has no box.');
    const y = box.y + box.height / 2;
    await this.page.mouse.move(box.x + box.width / 2, y);
    await this.page.mouse.down();
    await this.page.mouse.move(box.x + box.width, y, {steps: 12});
    await expect(this.sentence()).toContainText(most.clusterip);
  }

  /** Follows a link of the sidebar to another chapter. */
  async goTo(route: string): Promise<void> {
    const address = addressOf(this.locale, `${route}/`);
    await this.page.locator(`.menu a[href^="${address}"]`).click();
    await expect(this.page).toHaveURL((url) => url.pathname === address);
  }

  async switchLanguage(to: Locale): Promise<CostPage> {
    // Playwright scrolls the page to press something in a sticky bar again, which on a busy machine changes the section that is read.
    const link = this.page.locator(`.navbar .dropdown__menu a[lang="${to}"]`);
    await link.evaluate((element: HTMLAnchorElement) => element.click());
    await expect(this.page.locator('html')).toHaveAttribute('lang', to);
    return new CostPage(this.page, to);
  }
}
