/** A word of prose that carries digits, or a date in either language's form. */
export interface NumberToken {
  readonly kind: 'date' | 'number' | 'version' | 'price' | 'name';
  /** As written, without the punctuation around it. */
  readonly raw: string;
  /**
   * What the registry and the other language are compared with: no thousands separators, no leading
   * `v`, dates as ISO 8601.
   */
  readonly value: string;
  /** The unit written behind the number, glued or after a space; `%` for percent; else empty. */
  readonly unit: string;
  /** Where `raw` starts in the text. */
  readonly index: number;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';

/** Each pattern names its groups y, m, d; the day may be absent. */
const datePatterns: readonly RegExp[] = [
  new RegExp(`\\b(?<d>\\d{1,2}) (?<m>${month.slice(1, -1)})\\.? (?<y>\\d{4})\\b`, 'g'),
  new RegExp(`\\b(?<m>${month.slice(1, -1)})\\.? (?<d>\\d{1,2}),? (?<y>\\d{4})\\b`, 'g'),
  new RegExp(`\\b(?<m>${month.slice(1, -1)})\\.? (?<y>\\d{4})\\b`, 'g'),
  /(?<![\w.-])(?<y>(?:19|20)\d{2})-(?<m>\d{2})(?:-(?<d>\d{2}))?(?![\w-])/g,
  /(?<y>\d{4}) ?年 ?(?<m>\d{1,2}) ?月(?: ?(?<d>\d{1,2}) ?[日号])?/g,
];

const units =
  'ms|µs|us|ns|s|min|h|seconds?|minutes?|hours?|days?|weeks?|months?|years?|毫秒|微秒|秒|分钟|小时|天|周|个月|年|' +
  'bytes?|B|KB|kB|MB|GB|TB|PB|KiB|MiB|GiB|TiB|字节|Mbps|Gbps|Mbit/s|Gbit/s|km|公里|' +
  'vCPUs?|CPUs?|cores?|核|rps|RPS|qps|QPS|percent|per cent|LCUs?|NLCUs?';
const unitAfter = new RegExp(`^[  ]?(${units}|%)(?![A-Za-z0-9])`);
const currencyAfter = /^\s?(?:USD|CNY|RMB|dollars?|cents?|美元|美分|元|人民币)/;

const run = /[A-Za-z0-9$€£¥%.,:/+_#@^'’µ–−-]*[0-9][A-Za-z0-9$€£¥%.,:/+_#@^'’µ–−-]*/g;
const edges = /^[.,:/+_@^'’–−-]+|[.,:/+_#@^'’–−-]+$/g;
const numeric = /^(\d{1,3}(?:,\d{3})+|\d+)((?:\.\d+)*)([A-Za-zµ%]*)$/;

/** Names that keep their punctuation: they are one word, not a list or a range. */
const unsplit =
  /^(?:HTTP\/\d(?:\.\d)?|(?:\d{1,3}\.){3}\d{1,3}(?:\/\d{1,2})?|[A-Za-z][A-Za-z-]*-\d\w*)$/;

function isoDate({y = '', m = '', d}: Record<string, string | undefined>): string {
  const number = /^\d+$/.test(m) ? Number(m) : months.indexOf(m.slice(0, 3).toLowerCase()) + 1;
  const day = d === undefined ? '' : `-${d.padStart(2, '0')}`;
  return `${y}-${String(number).padStart(2, '0')}${day}`;
}

function takeDates(text: string): {dates: NumberToken[]; rest: string} {
  const dates: NumberToken[] = [];
  let rest = text;
  for (const pattern of datePatterns) {
    for (const match of rest.matchAll(pattern)) {
      const value = isoDate(match.groups ?? {});
      dates.push({kind: 'date', raw: match[0], value, unit: '', index: match.index});
    }
    rest = rest.replace(pattern, (all) => ' '.repeat(all.length));
  }
  return {dates, rest};
}

function split(word: string): readonly {raw: string; offset: number}[] {
  if (unsplit.test(word)) return [{raw: word, offset: 0}];
  const pieces: {raw: string; offset: number}[] = [];
  const separators = /[/:–−]|,(?!\d{3}(?!\d))|(?<=^[\d.]+)-(?=[\d.]+%?$)/g;
  let start = 0;
  for (const match of [...word.matchAll(separators), undefined]) {
    const end = match?.index ?? word.length;
    pieces.push({raw: word.slice(start, end), offset: start});
    start = end + 1;
  }
  return pieces;
}

function classify(raw: string, index: number, after: string): NumberToken {
  const token = {raw, index, unit: ''};
  if (/^[A-Z]{0,3}[$€£¥]/.test(raw)) return {...token, kind: 'price', value: raw};
  const version = /^v(\d+(?:\.\w+)+)$/.exec(raw);
  if (version) return {...token, kind: 'version', value: version[1] ?? ''};
  const match = numeric.exec(raw);
  if (!match) {
    return {...token, kind: /^\d+(?:\.\w+)+$/.test(raw) ? 'version' : 'name', value: raw};
  }
  const [, whole = '', decimals = '', glued = ''] = match;
  const value = `${whole.replaceAll(',', '')}${decimals}`;
  if (currencyAfter.test(`${glued}${after}`)) return {...token, kind: 'price', value};
  const spelled = glued === '' ? (unitAfter.exec(after)?.[1] ?? '') : glued;
  const unit = /^per ?cent$/.test(spelled) ? '%' : spelled;
  return {...token, kind: 'number', value, unit};
}

/** In "10–20%" the unit belongs to both ends. */
function shareUnits(tokens: readonly NumberToken[], text: string): NumberToken[] {
  return tokens.map((token, place) => {
    const next = tokens[place + 1];
    if (token.kind !== 'number' || token.unit !== '' || next?.kind !== 'number') return token;
    const between = text.slice(token.index + token.raw.length, next.index);
    return /^\s?[–−-]\s?$/.test(between) ? {...token, unit: next.unit} : token;
  });
}

/**
 * Every number, version, price, date and name with digits in a text of either language.
 *
 * @param text - Prose without code; full-width digits are read as digits.
 * @returns The tokens in the order in which they stand.
 * @example readNumbers('1,024 GB since 2026 年 3 月') // [{value: '1024', unit: 'GB', …}, {kind: 'date', value: '2026-03', …}]
 */
export function readNumbers(text: string): readonly NumberToken[] {
  const plain = text.replace(/[０-９％]/g, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
  const {dates, rest} = takeDates(plain);
  const tokens = [...rest.matchAll(run)].flatMap((match) => {
    const word = match[0].replace(edges, '');
    const start = match.index + match[0].indexOf(word);
    return split(word).flatMap(({raw, offset}) => {
      const trimmed = raw.replace(edges, '');
      const index = start + offset + raw.indexOf(trimmed);
      if (!/\d/.test(trimmed)) return [];
      return [classify(trimmed, index, rest.slice(index + trimmed.length))];
    });
  });
  return shareUnits(
    [...dates, ...tokens].sort((a, b) => a.index - b.index),
    plain,
  );
}
