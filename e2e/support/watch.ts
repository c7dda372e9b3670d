import type {Page} from '@playwright/test';

/** The site under test; nothing may be asked of another host. */
const site = `http://127.0.0.1:${process.env.E2E_PORT}/`;

/**
 * Notes everything that goes wrong on a page: exceptions, console errors and warnings, requests that
 * fail, or that go elsewhere. Call it before the page opens; the list fills as the page runs.
 */
export function watch(page: Page): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
  page.on('console', (message) => {
    // Playwright's own words: most tests run without the service worker, whose requests no test sees.
    if (message.text().startsWith('Service Worker registration blocked by Playwright')) return;
    if (['error', 'warning'].includes(message.type())) {
      problems.push(`console ${message.type()}: ${message.text()}`);
    }
  });
  page.on('request', (request) => {
    const url = request.url();
    if (/^\w+:\/\//.test(url) && !url.startsWith(site)) problems.push(`another host: ${url}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'no reason given';
    // A page that is left gives up what it was fetching ahead.
    if (reason !== 'net::ERR_ABORTED') problems.push(`request: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.request().isNavigationRequest()) {
      problems.push(`response: ${response.url()} ${response.status()}`);
    }
  });
  return problems;
}
