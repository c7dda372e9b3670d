/** A heading that a link has led to stands above this line, in pixels from the top of the window; the sticky bar takes up half of it. */
const READING_LINE = 128;

/**
 * The id of the section that the reader is in: of the last heading above the reading line.
 *
 * @param listed the ids to choose from; those of all headings unless given.
 * @returns nothing at the top of a page, above its first section.
 */
export function sectionInView(listed?: readonly string[]): string | undefined {
  const headings = [...document.querySelectorAll<HTMLElement>('main :is(h2, h3, h4, h5, h6)[id]')];
  return headings.findLast(
    (heading) =>
      listed?.includes(heading.id) !== false && heading.getBoundingClientRect().top <= READING_LINE,
  )?.id;
}
