import {readdirSync} from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

/** A module that exists in a folder: path rules see only what resolves. */
export function moduleIn(folder: string): string {
  const name = readdirSync(path.join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter((file) => /(?<!\.test)\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .sort()[0];
  if (name === undefined) throw new Error(`${folder} holds no module to import`);
  return `@site/${folder}/${name.replace(/\.tsx?$/, '').replaceAll(path.sep, '/')}`;
}

export const importOf = (module: string) => `import {x} from '${module}';\nexport const y = x;\n`;
export const typeImportOf = (module: string) =>
  `import type {X} from '${module}';\nexport const y = (x: X): X => x;\n`;

export const tables = 'src/components/EastWestTrafficTables';

export interface Planted {
  what: string;
  file: string;
  code: () => string;
}

/** Something the rules refuse. */
export interface Fault extends Planted {
  /** A part of the message that says what to do instead. */
  says: string;
}
