import type {Chapter} from '../shared/chapter';
import type {Finding} from '../shared/finding';

function problems({frontMatter, blocks, components}: Chapter): string[] {
  const {checked, checked_against: against, description} = frontMatter;
  const isDate = typeof checked === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(checked);
  const isList =
    Array.isArray(against) &&
    against.length > 0 &&
    against.every((name) => typeof name === 'string' && name.trim() !== '');
  return [
    ...(isDate && !Number.isNaN(Date.parse(checked))
      ? []
      : ['front matter needs checked: "YYYY-MM-DD", the day of the last check']),
    ...(typeof description === 'string' && description.trim() === ''
      ? ['front matter needs description: a sentence for lists and search engines']
      : []),
    ...(components.length > 0 || blocks.some(({kind}) => kind !== 'frontMatter')
      ? []
      : ['the chapter has no text yet']),
    ...(isList ? [] : ['front matter needs checked_against: [what it was checked against]']),
  ];
}

/** Whether a chapter says when and against what it was checked. */
export function checkFrontMatter(chapter: Chapter): readonly Finding[] {
  return problems(chapter).map((message) => ({file: chapter.file, line: 1, message}));
}

/**
 * The newest day on which a chapter was checked; the registry can know nothing later.
 *
 * @returns An ISO date, or `''` when no chapter has one.
 * @example newestCheck(chapters) // '2026-11-21'
 */
export function newestCheck(chapters: readonly Chapter[]): string {
  const days = chapters.map(({frontMatter}) => frontMatter.checked);
  return (
    days
      .filter((day): day is string => typeof day === 'string')
      .sort()
      .at(-1) ?? ''
  );
}
