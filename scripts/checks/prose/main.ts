/** `npm run check:prose`: every number, link and source has a home, and the Chinese keeps its style. */
import path from 'node:path';
import {reportAndExit} from '../shared/finding';
import {checkProse, loadProject} from './check';

const project = await loadProject(path.resolve(import.meta.dirname, '../../..'));
const {facts, sources} = project.registry;
const covered = `${project.files.length} files, ${facts.length} facts, ${sources.length} sources`;
reportAndExit('prose', checkProse(project), covered);
