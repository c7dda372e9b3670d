import type {Folder} from './folder';
import type {BuiltPage} from './ownPart';
import {markdownAddress, type PublishedPage} from './pages';
import type {PictureText} from './pictures/pictureText';
import type {SearchedPage} from './searchedPage';
import type {markdownTwin} from './twin';

/** What was read off a built page. */
export interface PublishedTwin extends BuiltPage {
  readonly twin: string;
  readonly searched: SearchedPage;
  readonly picture: PictureText;
}

/** What reads HTML and writes Markdown. Docusaurus loads its configuration three times, and only the end of a build needs this. */
async function converters() {
  const [{ownPart}, {readPage}, {sectionsOf}, {markdownTwin: twinOf}, {pictureText}] =
    await Promise.all([
      import('./ownPart'),
      import('./article'),
      import('./sections'),
      import('./twin'),
      import('./pictures/pictureText'),
    ]);
  return {ownPart, readPage, sectionsOf, twinOf, pictureText};
}

/** Reads a built page, and writes its Markdown beside it. */
export async function publishPage(
  page: PublishedPage,
  place: Parameters<typeof markdownTwin>[2],
  folder: Folder,
  guide: string,
): Promise<PublishedTwin> {
  const {ownPart, readPage, sectionsOf, twinOf, pictureText} = await converters();
  const html = await folder.read(`${page.address}index.html`);
  const own = ownPart(html);
  const tree = readPage(own);
  const {address, title, description} = page;
  const picture = pictureText({html, tree, description}, guide);
  const searched = {address, title, sections: sectionsOf(tree)};
  const twin = twinOf(tree, page, place);
  await folder.write(markdownAddress(address), twin);
  return {twin, searched, picture, html, own};
}
