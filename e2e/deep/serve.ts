/**
 * Builds a copy of the guide that has one page more, `diagrams.mdx`, and serves it on E2E_PORT. Playwright starts and stops it. One
 * language is enough: Mermaid is the same in both.
 */
import {cp} from 'node:fs/promises';
import path from 'node:path';
import {copySite} from '../../scripts/siteCopy';

const {folder, docusaurus} = await copySite();
await cp(path.join(import.meta.dirname, 'diagrams.mdx'), path.join(folder, 'docs', 'diagrams.mdx'));
await docusaurus('build', '--locale', 'en');
await docusaurus('serve', '--no-open', '--host', '127.0.0.1', '--port', process.env.E2E_PORT ?? '');
