import type {Fault} from './plant';

export const impure: Fault[] = [
  'Date.now()',
  'new Date()',
  'Math.random()',
  'window.innerWidth',
  'document.title',
  'process.env.HOME',
].flatMap((expression) =>
  ['data', 'model'].map((room) => ({
    what: `${expression} in src/${room}`,
    file: `src/${room}/planted.ts`,
    code: () => `export const x = ${expression};\n`,
    says: 'no clock, no randomness',
  })),
);

export const fixedLocale: Fault[] = [
  '(12).toLocaleString()',
  "new Intl.NumberFormat('en-US')",
  'new Intl.NumberFormat()',
  'new Intl.NumberFormat(undefined, {})',
].map((expression) => ({
  what: `${expression} in a component`,
  file: 'src/components/facts/Planted.tsx',
  code: () => `export const x = ${expression};\n`,
  says: 'in the language of the page',
}));

export const spacesBetweenSentences: Fault[] = [
  {
    what: 'a space behind a sentence',
    file: 'src/components/facts/Planted.tsx',
    code: () =>
      "import {translate} from '@docusaurus/Translate';\nexport const Planted = () => (\n  <p>\n    {translate({id: 'planted.a', message: 'A.'})}{' '}\n    <b>b</b>\n  </p>\n);\n",
    says: 'depends on the language',
  },
];

export const brokenHabits: Fault[] = [
  {
    what: 'any',
    file: 'src/model/planted.ts',
    code: () => 'export const f = (x: any): number => Number(x);\n',
    says: 'no-explicit-any',
  },
  {
    what: 'a skipped test',
    file: 'src/model/planted.test.ts',
    code: () => "import {it} from 'vitest';\nit.skip('adds', () => undefined);\n",
    says: 'Every test runs',
  },
  {
    what: 'a sleep in a browser test',
    file: 'e2e/planted.spec.ts',
    code: () =>
      'export const wait = (page: {waitForTimeout(ms: number): void}) => page.waitForTimeout(5);\n',
    says: 'wait for what the reader would see',
  },
  {
    what: 'a conditional hook',
    file: 'src/components/facts/Planted.tsx',
    code: () =>
      "import {useState} from 'react';\nexport function Planted({on}: {on: boolean}) {\n  if (on) return useState(0);\n  return null;\n}\n",
    says: 'react-hooks/rules-of-hooks',
  },
  {
    what: 'an image without a text alternative',
    file: 'src/components/facts/Planted.tsx',
    code: () => 'export const Planted = () => <img src="a.png" />;\n',
    says: 'jsx-a11y/alt-text',
  },
  {
    what: 'an attribute that Preact would leave out',
    file: 'src/components/facts/Planted.tsx',
    code: () => 'export const Planted = () => <textarea spellCheck={false} />;\n',
    says: 'Write it as a word',
  },
  {
    what: 'a translated string that is not written out',
    file: 'src/words/planted.ts',
    code: () =>
      "import {translate} from '@docusaurus/Translate';\nexport const say = (message: string) => translate({id: 'a.b', message});\n",
    says: '@docusaurus/string-literal-i18n-messages',
  },
  {
    what: 'a link into the site past Docusaurus, which checks it',
    file: 'src/components/facts/Planted.tsx',
    code: () => 'export const Planted = () => <a href="/dns/">DNS</a>;\n',
    says: '@docusaurus/no-html-links',
  },
  {
    what: 'a heading without an anchor',
    file: 'src/components/facts/Planted.tsx',
    code: () => 'export const Planted = () => <h2>{1}</h2>;\n',
    says: '@docusaurus/prefer-docusaurus-heading',
  },
  {
    what: 'a default export outside a page',
    file: 'src/components/facts/Planted.tsx',
    code: () => 'export default function Planted() {\n  return null;\n}\n',
    says: 'import-x/no-default-export',
  },
];
