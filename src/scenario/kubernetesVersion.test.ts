import {runInNewContext} from 'node:vm';
import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {kubernetesVersionChoice} from './chosenVersion';
import {kubernetesVersions, newestOnEks} from '../data/kubernetes';
import {parseKubernetesVersion, versionScript, versionsIn} from './kubernetesVersion';

it('the newest version on EKS is the default, and stays out of the address', () => {
  expect(parseKubernetesVersion('')).toBe(newestOnEks);
  expect(kubernetesVersionChoice.write(newestOnEks, 'words')).toEqual([]);
});

it.each(kubernetesVersions)('%s comes back from its address', (version) => {
  const [[key, value] = ['', '']] = kubernetesVersionChoice.write(version, 'words');
  expect(parseKubernetesVersion(`?${key}=${value}`)).toBe(version);
});

it.each(['?kubernetes=1.20', '?kubernetes=', '?kubernetes=%00', '?other=1.33'])(
  '%s is the default',
  (search) => {
    expect(parseKubernetesVersion(search)).toBe(newestOnEks);
  },
);

it('a range has both its ends', () => {
  expect(versionsIn({min: '1.34', max: '1.35'})).toEqual(['1.34', '1.35']);
  expect(versionsIn({max: '1.33'})).toEqual(['1.33']);
  expect(versionsIn({min: '1.37'})).toEqual(['1.37']);
});

it.each([
  ['?kubernetes=1.34', '1.34'],
  ['?v=1&azCount=2&kubernetes=1.33#set-the-field', '1.33'],
  ['?kubernetes=2.0', newestOnEks],
  ['?mykubernetes=1.33', newestOnEks],
  ['', newestOnEks],
])('the page begins as the address %s has it', (search, version) => {
  const attributes: (readonly string[])[] = [];
  const documentElement = {setAttribute: (...set: readonly string[]) => attributes.push(set)};
  const location = {search: search.replace(/#.*/, '')};
  runInNewContext(versionScript, {location, document: {documentElement}});
  expect(attributes).toEqual([['data-kubernetes', version]]);
});

it('the style sheet hides what is for other versions, for every version', () => {
  const css = readFileSync('src/css/custom.css', 'utf8');
  for (const version of kubernetesVersions)
    expect(css).toContain(
      `[data-kubernetes='${version}'] [data-versions]:not([data-versions~='${version}'])`,
    );
});
