import siteConfig from '@generated/docusaurus.config';

/** The HTML of every still part that has been seen, by name. */
const known = new Map<string, string>();

function takeParts(page: Document, chapter: string): boolean {
  const parts = page.querySelectorAll<HTMLElement>(`[data-part^="${chapter}-"]`);
  for (const part of parts) known.set(part.dataset.part ?? '', part.innerHTML);
  return parts.length > 0;
}

async function fetchPage(chapter: string): Promise<Document> {
  const address = `${siteConfig.baseUrl}${chapter}/`;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/**
 * Makes the still parts of a chapter ready: from the page that is open, when it is this chapter's, else
 * from the chapter's page. The script of a chapter waits for it, so that a chapter is never shown without
 * its text.
 *
 * @param chapter - The chapter's name, as in its file: `dns`.
 * @throws when the page cannot be fetched; the router then loads it as a whole.
 * @example await loadArticle('dns');
 */
export async function loadArticle(chapter: string): Promise<void> {
  if (takeParts(document, chapter)) return;
  takeParts(await fetchPage(chapter), chapter);
}

/**
 * The HTML of a still part.
 *
 * @example stillHtml('dns-0') // '<p>…'
 */
export const stillHtml = (name: string): string => known.get(name) ?? '';
