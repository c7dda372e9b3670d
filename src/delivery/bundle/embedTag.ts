/** The component that `?embed=1` means, by the path of a page in its language: `{'cost-and-latency/': 'cost-simulation'}`. */
export type EmbedOn = Readonly<Record<string, string>>;

/**
 * The script that leads from `?embed=1` behind a page to the page of its component, with the rest of the query. It runs in the head, before anything is
 * painted, and its text is the same on every page, so that the policy names it once.
 *
 * The template of pages takes this function as text, so it uses nothing from outside.
 *
 * @param headTags - The tags that Docusaurus wrote, the canonical address among them.
 * @param baseUrl - Where the language of the page begins: `/guide/zh-Hans/`.
 * @param embedPath - The folder of the pages of components, below it.
 * @returns nothing for a page without such a component.
 */
export function embedTag(
  headTags: string,
  baseUrl: string,
  embedPath: string,
  embedOn: EmbedOn,
): string {
  const [, url] = /rel="canonical" href="([^"]*)"/.exec(headTags) ?? [];
  const path = url === undefined ? '' : new URL(url).pathname;
  const name = path.startsWith(baseUrl) ? embedOn[path.slice(baseUrl.length)] : undefined;
  if (name === undefined) return '';
  const lead =
    '/[?&]embed=1(&|$)/.test(location.search)&&location.replace(document.currentScript.dataset.embed+location.search)';
  return `<script data-embed="${baseUrl}${embedPath}${name}/">${lead}</script>`;
}
