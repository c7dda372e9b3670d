import type {Chapter} from '../shared/chapter';
import {textOf} from '../shared/chapter';
import {missingAlternatives} from '../shared/mermaid';
import type {Finding} from '../shared/finding';

const leadIn = /^(?:In words:|图意：)/;

/**
 * Every diagram needs `accTitle`, `accDescr` and, right after it, a sentence that says what it shows.
 */
export function checkDiagrams(chapter: Chapter): readonly Finding[] {
  return chapter.code
    .filter(({lang}) => lang === 'mermaid')
    .flatMap(({value, line}) => {
      const lacks = missingAlternatives(value).map((name) => `the diagram lacks ${name}`);
      const end = line + value.split('\n').length + 1;
      const next = chapter.blocks.find((block) => block.line > end && block.kind === 'paragraph');
      const isSaid = next !== undefined && leadIn.test(textOf(next)) && next.line <= end + 2;
      const unsaid = isSaid
        ? []
        : ['right after the diagram, say what it shows: "In words: …" (Chinese: 图意：…)'];
      return [...lacks, ...unsaid].map((message) => ({file: chapter.file, line, message}));
    });
}
