import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import * as trafficTables from '@site/src/components/EastWestTrafficTables';

const root = path.resolve(import.meta.dirname, '..');
const folders = ['docs', 'i18n/zh-Hans/docusaurus-plugin-content-docs/current'];
const barrel = /^@site\/src\/components\/[A-Za-z]+$/;

/** What a chapter imports, outside its code blocks. */
function importsOf(mdx: string): string[] {
  const prose = mdx.replace(/^(`{3,})[\s\S]*?^\1/gm, '');
  return [...prose.matchAll(/^import\s[\s\S]*?from\s+['"](.+?)['"]/gm)].map(
    ([, name = '']) => name,
  );
}

const chapters = folders.flatMap((folder) =>
  readdirSync(path.join(root, folder))
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => path.join(folder, file)),
);

describe('what guide pages are written against', () => {
  it('is four components of the traffic tables, by these names', () => {
    expect(Object.keys(trafficTables).sort()).toEqual([
      'CostSimulation',
      'LatencyCostComparison',
      'ScenarioMatrix',
      'ServiceTypeComparison',
    ]);
  });

  it.each(chapters)('is a barrel of src/components in %s', (chapter) => {
    const imports = importsOf(readFileSync(path.join(root, chapter), 'utf8'));
    expect(imports.filter((name) => !barrel.test(name))).toEqual([]);
  });

  it('does not reach behind a barrel', () => {
    const planted = [
      "import {Fact} from '@site/src/components/facts';",
      "import {Chart} from '@site/src/components/EastWestTrafficTables/CostSimulation';",
      '```js',
      "import x from 'anywhere';",
      '```',
    ].join('\n');
    expect(importsOf(planted).filter((name) => !barrel.test(name))).toEqual([
      '@site/src/components/EastWestTrafficTables/CostSimulation',
    ]);
  });
});
