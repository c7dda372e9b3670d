import type {NumberToken} from '../shared/tokens';

/** A number in prose with what stands around it. */
export interface TokenInText {
  readonly token: NumberToken;
  /** The text before and after the token, without other blocks. */
  readonly before: string;
  readonly after: string;
  /** Target of the link that the token stands in. */
  readonly url: string | undefined;
}

/** A kind of number that prose may carry without a registered fact. CONTRIBUTING.md lists them. */
export interface AllowedPattern {
  readonly what: string;
  readonly allows: (place: TokenInText) => boolean;
}

const httpCodes = new Set(
  '200 201 202 204 301 302 304 307 308 400 401 403 404 405 408 409 413 429 431 460 463 464 499 500 502 503 504 561'.split(
    ' ',
  ),
);
const httpWords =
  /HTTP|status|code|return|answer|respon|error|get|flag|标志|状态|响应|返回|错误|得到/i;

const named = (pattern: RegExp) => (place: TokenInText) => pattern.test(place.token.raw);

export const allowedPatterns: readonly AllowedPattern[] = [
  {
    what: 'counting numbers 0–10, also as ordinals (3 zones, 2nd)',
    allows: ({token}) =>
      token.kind === 'number' &&
      /^(?:\d|10)$/.test(token.value) &&
      /^(?:st|nd|rd|th)?$/.test(token.unit),
  },
  {
    what: 'counting numbers 11–20 before a Chinese measure word (12 个), which English spells out',
    allows: ({token, after}) =>
      token.kind === 'number' &&
      token.unit === '' &&
      /^(?:1[1-9]|20)$/.test(token.value) &&
      /^ ?[个条项次种段台]/.test(after),
  },
  {
    what: '0 % and 100 % in the sense of nothing and everything',
    allows: ({token}) => token.unit === '%' && /^(?:0|100)$/.test(token.value),
  },
  {
    what: 'layers and percentiles (L4, L7, p50, p90, p99)',
    allows: named(/^(?:L[2-7]|p(?:50|90|95|99)(?:\.9)?)$/),
  },
  {
    what: 'HTTP status codes beside a word such as HTTP, status, returns; classes (5xx)',
    allows: ({token, before, after}) =>
      /^[1-5]xx$/.test(token.raw) ||
      (httpCodes.has(token.raw) &&
        token.unit === '' &&
        httpWords.test(`${before.slice(-40)} ${after.slice(0, 20)}`)),
  },
  {
    what: 'names of AWS services and hardware (EC2, S3, Route 53, x86, arm64, m6i.large, c5n)',
    allows: ({token, before}) =>
      /^(?:EC2|S3|x86(?:_64)?|amd64|arm64|[a-z]\d[a-z]{0,3}(?:\.(?:\d*xlarge|large|medium|small|micro|nano|metal))?)$/i.test(
        token.raw,
      ) ||
      (token.raw === '53' && /Route\s$/.test(before)),
  },
  {
    what: 'Regions, zones and zone IDs (us-east-1, us-east-1a, use1-az1)',
    allows: named(/^(?:[a-z]{2}(?:-gov)?-[a-z]+-\d[a-f]?|[a-z]{3,4}\d-az\d)$/),
  },
  {
    what: 'protocols and encodings (IPv4, IPv6, HTTP/2, TLS 1.2 and 1.3, UTF-8, SHA-256)',
    allows: ({token, before}) =>
      /^(?:IPv[46]|HTTP\/(?:1\.[01]|[123])|h2c?|UTF-8|SHA-256|OAuth2|base64)$/i.test(token.raw) ||
      (/^1\.[23]$/.test(token.value) && /TLS (?:v?1\.2 (?:and|or|和|或) )?v?$/.test(before)),
  },
  {
    what: 'API versions and major versions (v1, v1beta1, v3)',
    allows: named(/^v\d(?:(?:alpha|beta)\d)?$/),
  },
  {
    what: 'RFC, KEP, CVE and issue numbers in the text of a link',
    allows: ({token, before, url}) =>
      url !== undefined &&
      (/^(?:RFC|KEP|CVE)-[\d-]+$|^#\d+$/.test(token.raw) ||
        (/^\d+$/.test(token.raw) && /(?:RFC|KEP|issue|PR|pull request)[ -]$/i.test(before))),
  },
];

/**
 * Whether a number may stand in prose as it is.
 *
 * @example isAllowed({token: three, before: 'across ', after: ' zones', url: undefined}) // true
 */
export function isAllowed(place: TokenInText): boolean {
  return allowedPatterns.some(({allows}) => allows(place));
}
