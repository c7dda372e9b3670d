/**
 * Makes the files of a chapter in every language that must be whole, with their front matter and stamps, and its entry in the sidebar.
 *
 *     npm run new:chapter -- gateway-api "Gateway API between namespaces" "跨命名空间的 Gateway API" --after load-balancers
 */
import path from 'node:path';
import {chapterOrder} from '../checks/shared/chapterOrder';
import {runCommand} from '../input/command';
import {readOptions} from '../input/readArguments';
import {planChapter, usage} from './plan';
import {writeChapter} from './write';

const root = path.resolve(import.meta.dirname, '../..');

runCommand(async () => {
  const {values, positionals} = readOptions({options: {after: {type: 'string'}}, usage});
  const chapter = planChapter(positionals, chapterOrder());
  const day = new Date().toISOString().slice(0, 10);
  const files = await writeChapter(root, chapter, {after: values.after, day});
  return `${files.join('\n')}

Write description, keywords, checked_against and the text, English first; then
  npm run translations:stamp -- ${chapter.id}
  npm run check:content
`;
});
