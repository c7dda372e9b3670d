import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {readCrds} from './crds';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'crds-'));
});
afterEach(() => rmSync(folder, {recursive: true}));
const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);

it('takes the definitions of every file, and nothing else', async () => {
  write(
    'b.yaml',
    'kind: CustomResourceDefinition\nmetadata: {name: b}\n---\nkind: Deployment\n---\n',
  );
  write('a.json', '{"kind": "CustomResourceDefinition", "metadata": {"name": "a"}}');
  write('notes.md', 'kind: CustomResourceDefinition');
  expect((await readCrds(folder)).map(({metadata}) => metadata.name)).toEqual(['a', 'b']);
});

it.each([
  ['a file that is no YAML', 'kind: [', 'a.yaml: '],
  ['no definition', 'kind: Service', 'without one'],
])('refuses a folder with %s', async (_, text, message) => {
  write('a.yaml', text);
  await expect(readCrds(folder)).rejects.toThrow(message);
});

it('refuses a folder that is not there', async () => {
  await expect(readCrds(path.join(folder, 'none'))).rejects.toThrow('ENOENT');
});
