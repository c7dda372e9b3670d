import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {estimateSchema} from './estimateSchema';

/** Published with the site at /schema/estimate.json. */
const file = path.resolve(import.meta.dirname, '../../static/schema/estimate.json');

writeFileSync(file, `${JSON.stringify(estimateSchema(), null, 2)}\n`);
console.log(`Wrote ${path.relative(process.cwd(), file)}`);
