import type {Folder} from './folder';
import {markdownAddress, type PublishedPage} from './pages';
import type {PictureText} from './pictures/pictureText';
import type {SearchedPage} from './searchedPage';
import type {markdownTwin} from './twin';

/** What was read off a built page. */
export interface PublishedTwin {
  readonly twin: string;
  readonly searched: SearchedPage;
  readonly picture: PictureText;
  readonly html: string;
}

/** What reads HTML and writes Markdown. Docusaurus loads its configuration three times, and only the end of a build needs this. */
async function converters() {
  const [{readPage}, {sectionsOf}, {markdownTwin: twinOf}, {pictureText}] = await Promise.all([
    import('./article'),
    import('./sections'),
    import('./twin'),
    import('./pictures/pictureText'),
  ]);
  return {readPage, sectionsOf, twinOf, pictureText};
}

/** Reads a built page, and writes its Markdown beside it. */
export async function publishPage(
  page: PublishedPage,
  place: Parameters<typeof markdownTwin>[2],
  folder: Folder,
  guide: string,
): Promise<PublishedTwin> {
  const {readPage, sectionsOf, twinOf, pictureText} = await converters();
  const html = await folder.read(`${page.address}index.html`);
  const tree = readPage(html);
  const {address, title, description} = page;
  const picture = pictureText({html, tree, description}, guide);
  const searched = {address, title, sections: sectionsOf(tree)};
  const twin = twinOf(tree, page, place);
  await folder.write(markdownAddress(address), twin);
  return {twin, searched, picture, html};
}
