import getPort from 'get-port';
import lighthouse from 'lighthouse';
import {launch} from './browser/launch';

/** What Lighthouse says of a page on its phone, with its simulated slow network and processor. */
export interface LighthouseFigures {
  /** 0 to 100. */
  readonly score: number;
  /** Largest contentful paint. */
  readonly lcpMs: number;
  /** Total blocking time. */
  readonly tbtMs: number;
}

async function runOnce(url: string): Promise<LighthouseFigures> {
  const port = await getPort();
  const browser = await launch([`--remote-debugging-port=${port}`]);
  try {
    const result = await lighthouse(url, {
      port,
      output: 'json',
      logLevel: 'error',
      onlyCategories: ['performance'],
      disableFullPageScreenshot: true,
    });
    const report = result?.lhr;
    const score = report?.categories.performance?.score;
    const lcpMs = report?.audits['largest-contentful-paint']?.numericValue;
    const tbtMs = report?.audits['total-blocking-time']?.numericValue;
    if (typeof score !== 'number' || lcpMs === undefined || tbtMs === undefined) {
      throw new Error(
        `Lighthouse could not measure ${url}: ${report?.runtimeError?.message ?? ''}`,
      );
    }
    return {score: score * 100, lcpMs, tbtMs};
  } finally {
    await browser.close();
  }
}

/**
 * Runs Lighthouse once, in a browser of its own; where a run fails, a second one.
 *
 * @throws Error when Lighthouse could not measure the page.
 */
export function measureLighthouse(url: string): Promise<LighthouseFigures> {
  return runOnce(url).catch(() => runOnce(url));
}
