/** Names of the Trusted Types policies: of the page template, and of the bundler's loader. */
export const trustedTypes = {page: 'guide', loader: 'guide-loader'} as const;

/** Who may show a page in a frame: the same site; pages below `embedPath` stand in those of anybody. */
const frameAncestors = {others: "'self'", embedded: '*'} as const;

/**
 * What a page of the guide may load and run: its own files, and the scripts within it that the build wrote.
 *
 * @param scripts - The sources of `inlineScripts`, of every page of the site.
 * @param kind - Whether the page is made to stand in a page of another site.
 */
export function contentSecurityPolicy(
  scripts: readonly string[],
  kind: keyof typeof frameAncestors = 'others',
): string {
  const directives: readonly (readonly [string, ...(readonly string[])])[] = [
    ['default-src', "'none'"],
    ['script-src', "'self'", ...[...new Set(scripts)].toSorted()],
    ['style-src', "'self'"],
    // The theme's marks, and a chart on its way to a PNG, are addresses of data.
    ['img-src', "'self'", 'data:'],
    ['font-src', "'self'"],
    ['connect-src', "'self'"],
    ['worker-src', "'self'"],
    ['manifest-src', "'self'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['frame-ancestors', frameAncestors[kind]],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', ...Object.values(trustedTypes)],
  ];
  return directives.map((directive) => directive.join(' ')).join('; ');
}

/** What the guide never asks a browser for. */
const unused = ['camera', 'display-capture', 'geolocation', 'microphone', 'midi', 'payment', 'usb'];

/** Headers by their names. */
export type Headers = Readonly<Record<string, string>>;

/** What a host sends with the files of the guide. */
export interface SiteHeaders {
  /** With every answer. */
  readonly everywhere: Headers;
  /** In place of those of the same name, with pages below `embedPath`. */
  readonly embedded: Headers;
}

/**
 * The headers of the guide.
 *
 * @param scripts - The sources of `inlineScripts`, of every page of the site.
 */
export function siteHeaders(scripts: readonly string[]): SiteHeaders {
  const embedded = {'Content-Security-Policy': contentSecurityPolicy(scripts, 'embedded')};
  return {everywhere: securityHeaders(scripts), embedded};
}

function securityHeaders(scripts: readonly string[]): Headers {
  return {
    'Content-Security-Policy': contentSecurityPolicy(scripts),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': unused.map((feature) => `${feature}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}

/** Files by how long a browser may keep them. Names below `assets` change with what is in the file. */
export const caching = {
  hashed: {path: 'assets/', header: 'public, max-age=31536000, immutable'},
  others: 'no-cache',
} as const;
