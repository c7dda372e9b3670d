import {expect, type Locator, type Page} from '@playwright/test';
import {open} from './page';
import {addressOf, type Locale} from './site';
import {word} from './words';

/** Every way in which a page could send something, counted. */
const sendingCalls = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'] as const;

/** The panel of the lab that reads kubectl's JSON. */
export class PastePanel {
  readonly box: Locator;
  readonly read: Locator;
  readonly service: Locator;
  readonly error: Locator;

  constructor(
    readonly page: Page,
    readonly locale: Locale,
  ) {
    this.box = page.getByRole('textbox', {name: word(locale, 'pasteText')});
    this.read = page.getByRole('button', {name: word(locale, 'pasteRead')});
    this.service = page.getByRole('combobox', {name: word(locale, 'pasteService'), exact: true});
    this.error = page.locator('[data-over]').getByRole('alert');
  }

  async open(): Promise<void> {
    await open(this.page, addressOf(this.locale, 'locality-lab/'));
    await this.page.locator('summary', {hasText: word(this.locale, 'pasteTitle')}).click();
    await expect(this.box).toBeVisible();
  }

  /** Puts the text into the box and reads it. Playwright's own fill takes seconds for so many lines. */
  async give(text: string): Promise<void> {
    await this.box.evaluate((box, given) => {
      // React notices a value only if its own property on the element is passed by.
      Reflect.set(HTMLTextAreaElement.prototype, 'value', given, box);
      box.dispatchEvent(new InputEvent('input', {bubbles: true}));
    }, text);
    await this.read.click();
  }

  /** A paste as the browser announces it, without the clipboard of the machine. */
  async paste(text: string): Promise<void> {
    await this.box.evaluate((box, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      box.dispatchEvent(
        new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}),
      );
    }, text);
  }

  async choose(name: string): Promise<void> {
    await this.service.selectOption({value: `shop/${name}`});
  }

  /** The zones' ready endpoints in the lab, as their fields show them. */
  async expectFilled(service: string): Promise<void> {
    await expect(this.page.getByText(`shop/${service}`).last()).toBeVisible();
    await expect(this.page.getByText(word(this.locale, 'pasteAgrees'))).toBeVisible();
    await expect(this.page).toHaveURL((url) => url.searchParams.has('lab'));
  }
}

/** Counts calls that could send something. Call it before the page opens. */
export async function countSending(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript((names) => {
    const sent: string[] = [];
    Object.assign(window, {sent});
    for (const name of names) {
      const original = Reflect.get(window, name) as object;
      const noted = new Proxy(original, {
        apply: (target, self, args: unknown[]): unknown => {
          sent.push(name);
          return Reflect.apply(target as () => unknown, self, args);
        },
        construct: (target, args: unknown[]): object => {
          sent.push(name);
          return Reflect.construct(target as new () => object, args) as object;
        },
      });
      Object.assign(window, {[name]: noted});
    }
    navigator.sendBeacon = () => sent.push('sendBeacon') > 0;
  }, sendingCalls);
  return () => page.evaluate(() => (window as unknown as {sent: readonly string[]}).sent);
}

/**
 * Presses a preset of the lab as soon as a part of the text has been read. Call it before the text is given. What a worker says at the end is
 * held back until the press is answered: how fast either of them is decides nothing. A page that reads by itself has nothing held back, and
 * answers when it has read.
 *
 * @returns whether the press was answered while the progress bar was there; it waits for the answer.
 */
export async function pressWhileReading(
  page: Page,
  preset: string,
): Promise<() => Promise<boolean>> {
  await page.evaluate((name) => {
    const button = [...document.querySelectorAll('button')].find(
      ({textContent}) => textContent === name,
    );
    const reading = () => document.querySelector('progress');
    let isPressed = false;
    let wasReading = false;
    const answered = new Promise<boolean>((resolve) => {
      new MutationObserver(() => {
        const bar = reading();
        if (button?.ariaPressed === 'true') resolve(bar !== null);
        if (wasReading && bar === null) resolve(false);
        wasReading ||= bar !== null;
        if (isPressed || bar === null || bar.value === 0) return;
        isPressed = true;
        setTimeout(() => button?.click());
      }).observe(document.body, {subtree: true, childList: true, attributes: true});
    });
    const patient = class extends Worker {
      override set onmessage(take: (event: MessageEvent<{readonly type: string}>) => void) {
        super.onmessage = async (event: MessageEvent<{readonly type: string}>) => {
          if (event.data.type === 'read') await answered;
          take(event);
        };
      }
    };
    Object.assign(window, {answered: () => answered, Worker: patient});
  }, preset);
  return () =>
    page.evaluate(() => (window as unknown as {answered: () => Promise<boolean>}).answered());
}
