import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {deepParts, readDeepRequest} from './deepParts';

const {scripts} = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const names = Object.keys(deepParts);

describe('npm run test:deep', () => {
  it.each(Object.entries(deepParts))('%s runs a script that there is', (_, {command}) => {
    const [program, word, name = ''] = command;
    if (program === 'npm') expect([word, scripts[name]]).toEqual(['run', expect.any(String)]);
    else expect(command).toEqual(['vitest', 'run', expect.stringMatching(/\.test\.ts$/)]);
  });

  it('runs all parts unless some are named', () => {
    expect(readDeepRequest([], true)).toEqual({ok: true, run: names});
    expect(readDeepRequest(['nodes', 'fuzz'], true)).toEqual({ok: true, run: ['nodes', 'fuzz']});
  });

  it('lists each part with what it is for, and runs none', () => {
    const request = readDeepRequest(['--list'], false);
    const list = request.ok && 'list' in request ? request.list : [];
    expect(list.map((line) => /^(\w+) +\w/.exec(line)?.[1])).toEqual(names);
  });

  it('says what is no part, and what are', () => {
    expect(readDeepRequest(['fuzz', 'firefox'], true)).toEqual({
      ok: false,
      reason: `firefox: no part of test:deep. Parts: ${names.join(', ')}`,
    });
  });

  it('says what to do where a part needs a build and there is none', () => {
    expect(readDeepRequest(['fuzz', 'pictures'], false)).toEqual({
      ok: false,
      reason: 'pictures: no build to test. Run `npm run build` first',
    });
    expect(readDeepRequest(['fuzz', 'nodes'], false)).toMatchObject({ok: true});
  });
});
