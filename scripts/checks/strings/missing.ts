import {missingStrings} from './compare';
import {readSiteStrings} from './site';

/** Prints the strings without a translation, by file, in English: translate and give to `add.ts`. */
const {files} = await readSiteStrings(process.cwd());
const missing = files
  .map(({catalog, translations}) => [catalog.file, missingStrings(catalog, translations)] as const)
  .filter(([, strings]) => Object.keys(strings).length > 0);
console.log(JSON.stringify(Object.fromEntries(missing), null, 2));
