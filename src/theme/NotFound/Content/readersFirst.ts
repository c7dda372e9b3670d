/** The same text as a heading of another level. */
function asHeading(heading: Element, level: 'h1' | 'h2'): void {
  const other = document.createElement(level);
  other.append(...heading.childNodes);
  heading.replaceWith(other);
}

/**
 * Puts the language of the address first, since a host may have one page for all addresses that do not exist.
 *
 * @param page - The page in all languages, each in a section that says where its site begins.
 */
export function readersFirst(page: HTMLElement, {pathname}: Pick<Location, 'pathname'>): void {
  const sections = [...page.querySelectorAll<HTMLElement>('section')];
  const beginOf = ({dataset}: HTMLElement) => dataset.begins ?? '';
  // The site of one language begins within that of the other: the longest beginning is the reader's.
  const [readers] = sections
    .filter((section) => pathname.startsWith(beginOf(section)))
    .sort((a, b) => beginOf(b).length - beginOf(a).length);
  const [first] = sections;
  if (readers === undefined || first === undefined || readers === first) return;
  const title = readers.querySelector('h2');
  const other = first.querySelector('h1');
  if (title === null || other === null) return;
  asHeading(title, 'h1');
  asHeading(other, 'h2');
  page.prepend(readers);
}
