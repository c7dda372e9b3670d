/** The Trusted Types policy of the page; what it makes is a string for TypeScript, and for all that the guide does with it. */
interface PagePolicy {
  createHTML(html: string): string;
  createScriptURL(address: string): string;
}

/** The policy that `bundle/pageTemplate.ts` creates, where the browser has such policies. */
const pagePolicy = () => (globalThis as {readonly guideTypes?: PagePolicy}).guideTypes;

/** HTML of this site, as the policy of the page makes it. */
export const trustedHtml = (html: string): string => pagePolicy()?.createHTML(html) ?? html;

/** The address of a script of this site, as the policy of the page makes it; the policy throws where it is not one. */
export const trustedAddress = (address: string): string =>
  pagePolicy()?.createScriptURL(address) ?? address;

const known = new Map<string, string>();

/** The same HTML, and for the same text the same object: Preact takes another one for other HTML, and reads the page to find out. */
export function trustedOnce(html: string): string {
  const trusted = known.get(html) ?? trustedHtml(html);
  known.set(html, trusted);
  return trusted;
}
