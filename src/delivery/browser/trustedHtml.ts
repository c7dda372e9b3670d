interface PagePolicy {
  createHTML(html: string): string;
}

/**
 * HTML of this site as the page's Trusted Types policy makes it, where the browser has one (`bundle/pageTemplate.ts`). It is
 * a string for TypeScript, and for all that the guide does with it.
 */
export function trustedHtml(html: string): string {
  const {guideTypes} = globalThis as {readonly guideTypes?: PagePolicy};
  return guideTypes === undefined ? html : guideTypes.createHTML(html);
}

const known = new Map<string, string>();

/** The same, and for the same text the same object: Preact takes another one for other HTML, and reads the page to find out. */
export function trustedOnce(html: string): string {
  const trusted = known.get(html) ?? trustedHtml(html);
  known.set(html, trusted);
  return trusted;
}
