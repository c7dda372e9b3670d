import {execFileSync} from 'node:child_process';
import {existsSync, writeFileSync} from 'node:fs';
import {expect, test} from '@playwright/test';
import {sitePages} from '../support/site';

const program = '/usr/bin/wrk';
const seconds = 30;
const connections = 200;

/** Asks for all pages in turn, in the form that the build has compressed best. */
const script = (addresses: readonly string[]) => `
local addresses = {${addresses.map((address) => JSON.stringify(address)).join(', ')}}
local at = 0
request = function()
  at = at % #addresses + 1
  return wrk.format("GET", addresses[at], {["Accept-Encoding"] = "br"})
end
`;

test('two hundred readers at once are answered, every one', () => {
  if (!existsSync(program)) throw new Error('wrk is missing: apt-get install wrk');
  const file = test.info().outputPath('addresses.lua');
  writeFileSync(file, script(sitePages().map(({address}) => address)));
  const report = execFileSync(
    program,
    [
      ...['--threads', '2', '--connections', String(connections), '--duration', `${seconds}s`],
      ...['--latency', '--script', file, `http://127.0.0.1:${process.env.E2E_PORT}`],
    ],
    {encoding: 'utf8'},
  );
  console.log(report);
  expect(report).toMatch(/Requests\/sec: +[1-9]/);
  // wrk speaks of either only where there were any.
  expect(report).not.toMatch(/Socket errors|Non-2xx/);
});
