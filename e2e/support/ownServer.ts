import type {PlaywrightTestConfig} from '@playwright/test';
import site from '../../playwright.config';

/**
 * A server that tests start themselves, in the place of the preview.
 *
 * @param timeout - Milliseconds until it must answer.
 */
export function ownServer(
  command: string,
  timeout: number,
): NonNullable<PlaywrightTestConfig['webServer']> {
  return {
    command,
    url: site.use?.baseURL ?? '',
    reuseExistingServer: false,
    stdout: 'pipe',
    timeout,
    // It takes away what it made before it ends.
    gracefulShutdown: {signal: 'SIGTERM', timeout: 10_000},
  };
}
