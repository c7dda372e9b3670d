import type {Currency, PriceId} from '../../src/data/types';
import type {OfferFile, PriceDimension, Product} from './offerFile';
import type {Problem} from './problem';
import {isUsageType, priceRules, type PriceRule} from './rules';

/** A price as the list states it. */
export interface Pick {
  /** Money for one of our units. */
  readonly value: number;
  readonly sku: string;
  /** How the list counts, where it has several steps or a free one; absent for a flat price. */
  readonly tier?: string;
}

/** Where a price is looked for. */
export interface Place {
  readonly region: string;
  readonly currency: Currency;
  readonly prefixes: readonly string[];
  readonly file: OfferFile;
}

type Found<T> =
  {readonly ok: true; readonly value: T} | {readonly ok: false; readonly found: string};

const valueOf = ({productFamily, attributes}: Product, name: string) =>
  name === 'productFamily' ? productFamily : attributes[name];

function differences(product: Product, {attributes}: PriceRule): readonly string[] {
  return Object.entries(attributes)
    .filter(([name, value]) => valueOf(product, name) !== value)
    .map(([name]) => `${name} ${JSON.stringify(valueOf(product, name)) ?? 'absent'}`);
}

function countsIn({sku}: Product, {units}: PriceRule, {terms}: OfferFile): boolean {
  const dimensions = (terms.get(sku) ?? []).flat();
  return dimensions.length > 0 && dimensions.every(({unit}) => units.includes(unit));
}

/** Of several that fit, those that count in the rule's units; all of them where none does. */
function narrowed(fitting: readonly Product[], rule: PriceRule, file: OfferFile) {
  if (fitting.length < 2) return fitting;
  const counting = fitting.filter((product) => countsIn(product, rule, file));
  return counting.length === 0 ? fitting : counting;
}

function oneProduct(rule: PriceRule, {prefixes, file}: Place): Found<Product> {
  const alike = file.products.filter(({attributes}) =>
    isUsageType(rule, attributes.usagetype, prefixes),
  );
  const fitting = narrowed(
    alike.filter((product) => differences(product, rule).length === 0),
    rule,
    file,
  );
  const [only] = fitting;
  if (only !== undefined && fitting.length === 1) return {ok: true, value: only};
  if (only !== undefined) {
    const skus = fitting.map(({sku, attributes}) => `${sku} (${attributes.usagetype})`);
    return {ok: false, found: `${fitting.length}: ${skus.join(', ')}`};
  }
  const others = alike.map(
    (product) => `${product.sku} has ${differences(product, rule).join(', ')}`,
  );
  return {ok: false, found: others.length === 0 ? 'none' : `none, but ${others.join('; ')}`};
}

function amountIn(currency: Currency, {pricePerUnit}: PriceDimension): number {
  const text = pricePerUnit[currency];
  return text === undefined || text.trim() === '' ? NaN : Number(text);
}

function faultIn(dimension: PriceDimension, {units}: PriceRule, currency: Currency) {
  const amount = amountIn(currency, dimension);
  if (!units.includes(dimension.unit)) return `the unit ${JSON.stringify(dimension.unit)}`;
  if (!Number.isFinite(amount) || amount < 0) return JSON.stringify(dimension.pricePerUnit);
  if (!Number.isFinite(Number(dimension.beginRange))) return `a step from ${dimension.beginRange}`;
  return undefined;
}

function paidStep(
  sku: string,
  rule: PriceRule,
  {file, currency}: Place,
): Found<{readonly dimension: PriceDimension; readonly steps: number}> {
  const terms = file.terms.get(sku) ?? [];
  const [term] = terms;
  if (term === undefined || terms.length > 1) {
    return {ok: false, found: `${terms.length} on-demand terms of ${sku}`};
  }
  const fault = term
    .map((dimension) => faultIn(dimension, rule, currency))
    .find((text) => text !== undefined);
  if (fault !== undefined) return {ok: false, found: `${fault} at ${sku}`};
  const paid = term
    .filter((step) => amountIn(currency, step) > 0)
    .toSorted((a, b) => Number(a.beginRange) - Number(b.beginRange));
  const dimension =
    rule.from === undefined
      ? paid[0]
      : paid.find(({beginRange}) => Number(beginRange) === rule.from);
  if (dimension !== undefined) return {ok: true, value: {dimension, steps: term.length}};
  const begins = paid.map(({beginRange}) => beginRange).join(', ');
  const found = begins === '' ? 'nothing to pay' : `paid steps from ${begins}`;
  return {ok: false, found: `${found} at ${sku}`};
}

/** Twelve digits are more than a price has; beyond them stands the error of the multiplication. */
const scaled = (amount: number, perUnits: number) => Number((amount * perUnits).toPrecision(12));

function wish({usageType, attributes}: PriceRule, {prefixes}: Place): string {
  const names = prefixes.map((prefix) => `${prefix}${usageType}`).join(' or ');
  const rest = Object.entries(attributes).map(([name, value]) => `${name} "${value}"`);
  return [`one SKU with usagetype ${names}`, ...rest].join(', ');
}

/**
 * The price that a rule means, from a file in which exactly one product fits it. A tiered price is
 * its first step that costs anything, or the one that begins where the rule says.
 *
 * @returns the price, or what was looked for and what was there instead.
 * @example pickPrice('lcuHour', {region: 'eu-west-1', currency: 'USD', prefixes: ['EU-'], file}) // {value: 0.008, sku: 'YE8Q…'}
 */
export function pickPrice(price: PriceId, place: Place): Pick | Problem {
  const rule = priceRules[price];
  const where = {region: place.region, subject: price};
  const product = oneProduct(rule, place);
  if (!product.ok) return {...where, expected: wish(rule, place), found: product.found};
  const {sku} = product.value;
  const step = paidStep(sku, rule, place);
  if (!step.ok) {
    const begin = rule.from === undefined ? '' : ` from ${rule.from} on`;
    const expected = `one on-demand price in ${place.currency} per ${rule.units.join(' or ')}${begin}`;
    return {...where, expected, found: step.found};
  }
  const {dimension, steps} = step.value;
  const value = scaled(amountIn(place.currency, dimension), rule.perUnits ?? 1);
  const which = rule.from === undefined ? 'first paid of' : 'one of';
  const tier = `${which} ${steps} steps, from ${dimension.beginRange} ${dimension.unit}`;
  return {value, sku, ...(steps > 1 && {tier})};
}
