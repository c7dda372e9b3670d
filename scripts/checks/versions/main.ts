/** What chapters say for some versions of Kubernetes leaves no version out, in both languages. */
import path from 'node:path';
import {readChapters} from '../shared/blocks';
import {reportAndExit} from '../shared/finding';
import {versionFindings} from './check';

const chapters = await readChapters(path.resolve(import.meta.dirname, '../../..'));
const findings = chapters.flatMap(({file, source}) => versionFindings(file, source));
reportAndExit('versions', findings, `${chapters.length} chapters`);
