import type {Page} from '@playwright/test';

declare global {
  interface Window {
    violations: string[];
  }
}

/** Notes what the policy has refused. Call it before the page opens. */
export async function watchPolicy(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    window.violations = [];
    addEventListener('securitypolicyviolation', (event) => {
      window.violations.push(
        `${event.effectiveDirective}: ${event.blockedURI} ${event.sample} ${event.sourceFile}:${event.lineNumber}`,
      );
    });
  });
  return () => page.evaluate(() => window.violations);
}
