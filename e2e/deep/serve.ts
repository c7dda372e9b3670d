/**
 * Builds another release of the guide in E2E_COPY and serves it on E2E_PORT: it has one page more, `diagrams.mdx`, and another title of one
 * chapter. Playwright starts and stops it. One language is enough: Mermaid is the same in both.
 */
import {once} from 'node:events';
import {cp, readFile, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import path from 'node:path';
import {copySite} from '../../scripts/siteCopy';
import {changedChapter} from './releases';

const into = process.env.E2E_COPY;
if (into === undefined) throw new Error('E2E_COPY is missing: playwright.deep.config.ts has it.');

/** Holds the port while the release is built, which takes minutes: else another run may take it, and its site would be tested. */
const port = process.env.E2E_PORT ?? '';
const held = createServer((_request, response) => response.writeHead(503).end());
held.listen(Number(port), '127.0.0.1');
await once(held, 'listening');

const {folder, docusaurus, release} = await copySite({into});
const docs = path.join(folder, 'docs');
await cp(path.join(import.meta.dirname, 'diagrams.mdx'), path.join(docs, 'diagrams.mdx'));
const chapter = path.join(docs, `${changedChapter.name}.mdx`);
const text = await readFile(chapter, 'utf8');
await writeFile(chapter, text.replace(/^title: .*$/m, `title: ${changedChapter.title}`));
await docusaurus('build', '--locale', 'en');
await release();
held.closeAllConnections();
held.close();
await once(held, 'close');
await docusaurus('serve', '--no-open', '--host', '127.0.0.1', '--port', port);
