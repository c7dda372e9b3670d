import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {isCompatible, licenceFaults, thirdPartyList, type ShippedPackage} from './licences';
import {packageFolder, packagesOf} from './packages';

const strange: ShippedPackage = {name: 'strange', version: '1.0.0', licence: 'GPL-3.0', text: ''};

describe('isCompatible', () => {
  it.each(['MIT', 'BSD-3-Clause', '(MIT OR GPL-3.0)', 'MIT AND ISC'])('takes %s', (licence) => {
    expect(isCompatible(licence)).toBe(true);
  });

  it.each(['GPL-3.0', 'none', '', 'MIT AND GPL-3.0', '(AGPL-3.0 OR SSPL-1.0)', 'UNLICENSED'])(
    'refuses "%s"',
    (licence) => {
      expect(isCompatible(licence)).toBe(false);
    },
  );
});

describe('licenceFaults', () => {
  it('names the package, its version and its licence', () => {
    expect(licenceFaults([strange])).toEqual([expect.stringContaining('strange 1.0.0')]);
    expect(licenceFaults([strange])[0]).toContain('"GPL-3.0"');
    expect(licenceFaults([{...strange, licence: 'MIT'}])).toEqual([]);
  });
});

describe('packagesOf', () => {
  const root = path.resolve('node_modules');

  it('finds the packages of modules, each once, with the text of its licence', () => {
    const files = ['preact/src/index.js', 'preact/hooks/src/index.js', '@mdx-js/react/index.js'];
    const packages = packagesOf([...files.map((file) => path.join(root, file)), 'src/ours.ts']);
    expect(packages.map(({name, licence}) => [name, licence])).toEqual([
      ['@mdx-js/react', 'MIT'],
      ['preact', 'MIT'],
    ]);
    for (const {text} of packages) expect(text).toContain('Permission is hereby granted');
    expect(thirdPartyList(packages)).toContain('preact');
  });

  it('knows the licence by its text where the package does not name it', () => {
    const [khroma] = packagesOf([path.join(root, 'khroma/dist/index.js')]);
    expect(khroma).toMatchObject({name: 'khroma', licence: 'MIT'});
  });

  it('takes the innermost package', () => {
    expect(packageFolder('/site/node_modules/a/node_modules/@b/c/index.js')).toBe(
      '/site/node_modules/a/node_modules/@b/c',
    );
    expect(packageFolder('/site/src/index.ts')).toBeUndefined();
  });
});
