import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {schemas} from './schemas';

/** Published with the site under /schema/. */
const folder = path.resolve(import.meta.dirname, '../../static/schema');

for (const [name, schema] of Object.entries(schemas)) {
  const file = path.join(folder, `${name}.json`);
  writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
  console.log(`Wrote ${path.relative(process.cwd(), file)}`);
}
