/** `npm run check:manifests`: every YAML block of both languages against schemas and against its chapter. */
import path from 'node:path';
import {chapterOrder} from '../shared/chapterOrder';
import {chapterFolders, readBlocks} from '../shared/blocks';
import type {Locale} from '../../../languages';
import {reportAndExit} from '../shared/finding';
import {loadSchemas} from '../schemas/registry';
import {loadKnownKeys} from '../shared/knownKeys';
import {checkManifests} from './check';
import {oneClusterFindings} from './oneCluster';

const root = path.resolve(import.meta.dirname, '../../..');
const {blocks, findings: unreadable} = await readBlocks(root);
const rules = {
  registry: await loadSchemas(path.join(root, 'scripts/checks/schemas')),
  known: await loadKnownKeys(path.join(root, 'scripts/checks/annotations')),
};
const results = (Object.keys(chapterFolders) as Locale[]).map((locale) =>
  checkManifests(
    blocks.filter((block) => block.locale === locale),
    rules,
  ),
);
const documents = results.flatMap(({objects, fragments}) => [...objects, ...fragments]).length;
const order = chapterOrder();
const findings = [
  ...unreadable,
  ...results.flatMap((result) => result.findings),
  ...results.flatMap(({objects}) => oneClusterFindings(objects, order)),
];
reportAndExit('manifests', findings, `${documents} documents`);
