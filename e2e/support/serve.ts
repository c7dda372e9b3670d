/** Serves the built site on E2E_PORT. Playwright starts and stops it. */
import {siteServer} from './siteServer';

siteServer(() => 'build').listen(Number(process.env.E2E_PORT), '127.0.0.1');
