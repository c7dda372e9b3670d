import {readFileSync} from 'node:fs';
import path from 'node:path';
import {Script} from 'node:vm';
import {describe, expect, it} from 'vitest';
import {markRelease, releaseOf, workerScript} from './build';

describe('releaseOf', () => {
  it('is the same for the same site, in whatever order it is read', () => {
    expect(releaseOf(['a', 'b'], ['x.js', 'y.js'])).toBe(releaseOf(['b', 'a'], ['y.js', 'x.js']));
  });

  it('is another where a word of a page or the name of a file is', () => {
    const release = releaseOf(['page'], ['x.1.js']);
    expect(releaseOf(['Page'], ['x.1.js'])).not.toBe(release);
    expect(releaseOf(['page'], ['x.2.js'])).not.toBe(release);
  });
});

describe('markRelease', () => {
  it('marks a page once', () => {
    const page = '<!doctype html><html lang=en><head>';
    const marked = '<!doctype html><html data-release="ab12" lang=en><head>';
    expect(markRelease(page, 'ab12')).toBe(marked);
    expect(markRelease(markRelease(page, 'ffff'), 'ab12')).toBe(marked);
  });
});

describe('workerScript', () => {
  it('is a plain script that knows its release', () => {
    const source = readFileSync(path.join(import.meta.dirname, 'worker.ts'), 'utf8');
    const script = workerScript(source, 'ab12');
    expect(script).toMatch(/^const RELEASE = "ab12";/);
    expect(script).not.toMatch(/\b(?:import|export|interface|declare)\b/);
    expect(() => new Script(script)).not.toThrow();
  });
});
