import fc from 'fast-check';
import {labModes, labPresetIds} from '../src/data/labFields';
import {choiceFields, scenarioFields} from '../src/data/scenarioFields';
import {figureIds, needIds, priceIds, scopeIds} from '../src/data/types';
import {scenarios} from './arbitraries';
import {labs} from './labArbitraries';
import {labEntries} from '../src/scenario/lab';
import {packQuery} from '../src/scenario/shortLink';
import {serialize} from '../src/scenario/codec';

/** The same addresses on every machine and every day. */
export const hostileSeed = 20261129;

const keys = [
  'v',
  ...scenarioFields,
  ...priceIds.map((id) => `rate.${id}`),
  ...figureIds.flatMap((id) => [`ms.${id}.p50`, `ms.${id}.p99`, `ms.${id}.p7`]),
  'rate.nothing',
  'worth',
  'packed',
  'pin',
  'lab',
  'labMode',
  'scope',
  'needs',
  'kubernetes',
  '__proto__',
  'constructor',
  'toString',
  'utm_source',
];

const words = [
  ...Object.values(choiceFields).flat(),
  ...labModes,
  ...labPresetIds,
  ...scopeIds,
  ...needIds,
];

/** Numbers as nobody should write them. */
const numbers = [
  ...['NaN', 'Infinity', '-Infinity', '1e999', '-1e999', '1e-999', '-0', '0', '-1', '0x10', '1,5'],
  ...['9'.repeat(400), '１２３', '½', '1e', '٣', 'null', 'undefined', 'true', '[]', '1_0', ' 7 '],
];

const attacks = [
  ...['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', 'javascript:alert(1)'],
  ...['%', '%E0%A4%A', '%00', '\u0000', '\ud800', '../../etc/passwd', '${7*7}', '{{7*7}}'],
  ...['*'.repeat(2000), '_'.repeat(2000), '.'.repeat(2000), 'A'.repeat(5000), '-'.repeat(500)],
];

const base64 = fc.string({
  unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.'),
  maxLength: 120,
});

/** What the guide writes, cut off, with a character changed, or doubled, as mails and chats do it. */
function damaged(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(texts, fc.nat(), fc.constantFrom('cut', 'change', 'double', 'whole'), fc.string())
    .map(([text, place, what, other]) => {
      const at = place % (text.length + 1);
      if (what === 'cut') return text.slice(0, at);
      if (what === 'double') return text + text;
      return what === 'change' ? text.slice(0, at) + other + text.slice(at + 1) : text;
    });
}

const written = scenarios.map(serialize);
const labTexts = fc
  .tuple(labs, fc.constantFrom('readable' as const, 'short' as const))
  .map(([lab, length]) => labEntries(lab, length)[0]?.[1] ?? '');

const values = fc.oneof(
  fc.string(),
  fc.string({unit: 'binary'}),
  fc.constantFrom(...words),
  fc.constantFrom(...numbers),
  fc.constantFrom(...attacks),
  fc.double().map(String),
  fc.integer().map(String),
  base64,
  damaged(written.map(packQuery)),
  damaged(labTexts),
);

const pair = fc.oneof(
  {arbitrary: fc.tuple(fc.constantFrom(...keys), values), weight: 20},
  // Of nobody here, and long: what may travel along has a limit.
  {arbitrary: fc.tuple(fc.string(), fc.constantFrom(...attacks)), weight: 1},
);

/** Values as they are, or escaped as an address should be. */
const pairs = fc
  .tuple(fc.array(pair, {maxLength: 8}), fc.boolean())
  .map(([all, escaped]) =>
    escaped
      ? String(new URLSearchParams(all))
      : all.map(([key, value]) => `${key}=${value}`).join('&'),
  );

/** Query strings by people and programs that mean no good, or do not know what they do. */
export const hostileAddresses: fc.Arbitrary<string> = fc
  .oneof(
    {arbitrary: pairs, weight: 6},
    {arbitrary: damaged(written), weight: 2},
    {arbitrary: fc.tuple(damaged(written), pairs).map((both) => both.join('&')), weight: 1},
    {arbitrary: fc.string({unit: 'binary', maxLength: 300}), weight: 1},
  )
  .map((text) => `?${text}`);
