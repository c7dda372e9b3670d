import {chromium, type Browser, type BrowserContextOptions, type Page} from '@playwright/test';
import {ensureChromium} from '../../chromium/choose';
import {thisMachine} from '../../chromium';
import {chromiumArguments, namingHelper} from '../../chromium/settings';

/**
 * Starts the Chromium of this machine.
 *
 * @param more further arguments of the program.
 * @throws Error when there is none.
 */
export async function launch(more: readonly string[] = []): Promise<Browser> {
  const choice = ensureChromium(thisMachine());
  if (!choice.ok) throw new Error(choice.reason);
  return chromium.launch({executablePath: choice.path, args: [...chromiumArguments, ...more]});
}

/** An empty browser window that keeps nothing of others; closing its context ends it. */
export async function openWindow(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.addInitScript(namingHelper);
  return page;
}
