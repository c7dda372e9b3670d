import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';

const {scripts} = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const contributing = readFileSync('CONTRIBUTING.md', 'utf8');

/** The text below a heading of the second level. */
function sectionOf(heading: string): string {
  const [, ...parts] = contributing.split(/^## /m);
  return parts.find((part) => part.startsWith(`${heading}\n`)) ?? '';
}

/** Words in code that end as files do. Patterns and names to fill in are none. */
const filesIn = (text: string): readonly string[] =>
  [...text.matchAll(/`([\w.@-]+(?:\/[\w.@-]+)*\.(?:tsx?|jsonc?|css|mdx?|yml))`/g)].map(
    ([, file = '']) => file,
  );

describe('the recipe', () => {
  it.each([
    'Change a price',
    'Add a path',
    'Add a field of the scenario',
    'Add a chapter',
    'Add a Region',
    'Add a language',
  ])('“%s” names files that there are', (heading) => {
    const files = filesIn(sectionOf(heading));
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });
});

it.each(['README.md', 'CONTRIBUTING.md', 'DEPLOY.md'])('%s runs scripts that there are', (file) => {
  const named = [...readFileSync(file, 'utf8').matchAll(/\bnpm run (?:--silent )?([\w:-]*\w)/g)];
  const missing = named
    .map(([, script = '']) => script)
    .filter((script) => scripts[script] === undefined);
  expect(named.length).toBeGreaterThan(0);
  expect(missing).toEqual([]);
});

it('DEPLOY.md says how to publish to each kind of host, and below a path', () => {
  const deploy = readFileSync('DEPLOY.md', 'utf8');
  const headings = [...deploy.matchAll(/^## (.*)$/gm)].map(([, heading = '']) => heading);
  expect(headings).toEqual(
    expect.arrayContaining(['GitHub Pages', 'S3 and CloudFront', 'nginx', 'Below a path']),
  );
  for (const variable of ['SITE_URL', 'BASE_URL', 'REPOSITORY_URL'])
    expect(deploy).toContain(variable);
});
