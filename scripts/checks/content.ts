/** `npm run check:content`: all checks of the content, one after the other in one process. */
import {performance} from 'node:perf_hooks';

const checks = [
  () => import('./parity/main'),
  () => import('./strings/main'),
  () => import('./prose/main'),
  () => import('./versions/main'),
  () => import('./manifests/main'),
  () => import('./commands/main'),
  () => import('../diagrams/check'),
];
for (const check of checks) await check();
console.log(`content: ${checks.length} checks in ${(performance.now() / 1000).toFixed(1)} s`);
