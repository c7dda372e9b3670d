/** Syntax that a part of the house does without; every message says what to do instead. */

const purityMessage =
  'src/data, src/model, src/readers and src/manifests have no clock, no randomness and no surroundings: take the value as an argument.';

/** Globals that would tie facts and model to a browser, to Node or to the moment. */
export const surroundings = [
  'window',
  'document',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'fetch',
  'performance',
  'crypto',
  'process',
  'globalThis',
  'global',
  'self',
  'setTimeout',
  'setInterval',
].map((name) => ({name, message: purityMessage}));

export const clockAndRandomness = [
  "MemberExpression[object.name='Date'][property.name='now']",
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "CallExpression[callee.name='Date']",
  "MemberExpression[object.name='Math'][property.name='random']",
].map((selector) => ({selector, message: purityMessage}));

const localeMessage =
  'Numbers and dates are formatted in the language of the page: use an Intl formatter made with the locale of useDocusaurusContext.';

export const formattingWithoutLocale = [
  'CallExpression[callee.property.name=/^toLocale(String|DateString|TimeString|UpperCase|LowerCase)$/]',
  'Literal[value=/^(en-[A-Z]{2}|zh-[A-Z]{2})$/]',
  "NewExpression[callee.object.name='Intl'][arguments.length=0]",
  "NewExpression[callee.object.name='Intl'] > Identifier.arguments:first-child[name='undefined']",
].map((selector) => ({selector, message: localeMessage}));

/** Preact takes an attribute away whose value is false; the word is written by React and Preact alike. */
export const attributesInWords = [
  {
    selector:
      'JSXAttribute[name.name=/^(spellCheck|draggable|contentEditable)$/] > JSXExpressionContainer > Literal[value=false]',
    message:
      'Write it as a word, spellCheck="false": scripts make it with Preact, which would leave it out.',
  },
];

/** Chinese sentences have no space between them: full-width punctuation brings its own. */
export const spacesBySentences = [
  {
    selector:
      "JSXExpressionContainer:has(CallExpression[callee.name='translate']) + JSXExpressionContainer > Literal[value=' ']",
    message: 'Write {format.gap}: what stands between sentences depends on the language.',
  },
];

/** A skipped test proves nothing and a focused one hides the others. */
export const everyTestRuns = [
  {
    selector:
      'CallExpression > MemberExpression.callee[property.name=/^(skip|only|todo|fixme|fails)$/]',
    message: 'Every test runs: mend it or remove it.',
  },
  {
    selector: 'CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]',
    message: 'Every test runs: mend it or remove it.',
  },
];

export const noSleeping = [
  {
    selector: "CallExpression[callee.property.name='waitForTimeout']",
    message:
      'A sleep is slow or flaky, mostly both: wait for what the reader would see, with expect(locator).',
  },
];
