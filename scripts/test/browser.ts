/**
 * The browser tests, against the last build.
 *
 *     npm run test:browser                              those of `npm test`
 *     npm run test:browser -- --all                     those marked as deep, too
 *     npm run test:browser -- e2e/share.spec.ts         what Playwright is told
 *     npm run test:browser -- --slow                    with the processor slowed four times
 */
import {spawnSync} from 'node:child_process';

const SLOWDOWN = '4';

const given = process.argv.slice(2);
const isSlow = given.includes('--slow');
const isAll = given.includes('--all');
const forPlaywright = given.filter((word) => word !== '--slow' && word !== '--all');
const {status} = spawnSync('playwright', ['test', ...forPlaywright], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: {...process.env, ...(isSlow && {CPU_SLOWDOWN: SLOWDOWN}), ...(isAll && {DEEP: '1'})},
});
process.exitCode = status ?? 1;
