import type {Finding} from '../shared/finding';
import type {Catalog} from './catalog';

/**
 * Compares the strings that the check takes for those of a file with those that `docusaurus write-translations` writes into it.
 *
 * @param written - English messages by id.
 * @returns What only one of them knows, and where they say different words.
 */
export function compareWithWritten(
  {file, english, optional}: Catalog,
  written: ReadonlyMap<string, string>,
): readonly Finding[] {
  const unknown = [...written.keys()]
    .filter((id) => !english.has(id) && !optional.has(id))
    .map((id) => ({file, message: `"${id}" is written by Docusaurus, and no check asks for it`}));
  const differing = [...english].flatMap(([id, message]) => {
    const theirs = written.get(id);
    if (theirs === message) return [];
    const found = theirs === undefined ? 'is not written by Docusaurus' : `is "${theirs}" there`;
    return [{file, message: `"${id}" ("${message}") ${found}`}];
  });
  return [...unknown, ...differing];
}
