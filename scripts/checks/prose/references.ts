import type {Chapter} from '../shared/chapter';
import type {Finding} from '../shared/finding';

/**
 * Whether the references chapter lists every group of sources, each once, and no other.
 *
 * A `<SourceList>` without `group` lists them all.
 *
 * @param groups - Names of the groups of `src/data/sources`.
 */
export function checkReferences(chapter: Chapter, groups: readonly string[]): readonly Finding[] {
  const {file} = chapter;
  const lists = chapter.components.filter(({name}) => name === 'SourceList');
  if (lists.some(({props}) => !props.includes('group='))) return [];
  const shown = lists.map(({props, line}) => ({
    line,
    group: /group=(?:"([^"]*)"|\{'([^']*)'\})/.exec(props)?.slice(1).find(Boolean) ?? '',
  }));
  const names = shown.map(({group}) => group);
  const missing = groups
    .filter((group) => !names.includes(group))
    .map((group) => ({
      file,
      message: `sources "${group}" are not listed: add <SourceList group="${group}" />`,
    }));
  const wrong = shown
    .filter(({group}, place) => !groups.includes(group) || names.indexOf(group) !== place)
    .map(({group, line}) => ({
      file,
      line,
      message: `sources "${group}" do not exist or are listed twice`,
    }));
  return [...missing, ...wrong];
}
