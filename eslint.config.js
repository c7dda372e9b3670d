import docusaurus from '@docusaurus/eslint-plugin';
import js from '@eslint/js';
import {defineConfig} from 'eslint/config';
import {createNodeResolver, importX} from 'eslint-plugin-import-x';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import {
  chartsLoadLazily,
  docusaurusInternals,
  noPackages,
  noPlatform,
  pathZones,
  reactOnlyInTheHook,
  rechartsOnlyInCharts,
  storesByTheHook,
  typesOnlyInUi,
} from './lint/boundaries.js';
import {
  attributesInWords,
  clockAndRandomness,
  everyTestRuns,
  formattingWithoutLocale,
  noSleeping,
  spacesBySentences,
  surroundings,
} from './lint/purity.js';

const root = import.meta.dirname;
const testFiles = ['**/*.test.ts', '**/*.test.tsx'];

// ESLint replaces a rule's options, it does not add to them: each group of files names its whole list.
const imports = (...patterns) => ({
  '@typescript-eslint/no-restricted-imports': ['error', {patterns}],
});
const syntax = (...selectors) => ({'no-restricted-syntax': ['error', ...selectors]});

const boundaries = [
  {
    rules: {'import-x/no-restricted-paths': ['error', {basePath: root, zones: pathZones}]},
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      ...imports(rechartsOnlyInCharts, chartsLoadLazily, docusaurusInternals, storesByTheHook),
      ...syntax(...formattingWithoutLocale, ...attributesInWords, ...spacesBySentences),
      'no-console': 'error',
    },
  },
  {
    files: ['src/delivery/**/*.{ts,tsx}', 'src/theme/**/*.{ts,tsx}'],
    rules: imports(rechartsOnlyInCharts, chartsLoadLazily, storesByTheHook),
  },
  {
    files: ['src/**/*Chart.tsx'],
    rules: imports(chartsLoadLazily, docusaurusInternals, storesByTheHook),
  },
  {
    files: ['src/components/ui/**/*.{ts,tsx}'],
    ignores: ['**/*Chart.tsx'],
    rules: imports(
      rechartsOnlyInCharts,
      chartsLoadLazily,
      docusaurusInternals,
      storesByTheHook,
      typesOnlyInUi,
    ),
  },
  {files: ['src/scenario/**/*.ts'], rules: imports(reactOnlyInTheHook, rechartsOnlyInCharts)},
  {
    files: ['src/scenario/**/use*.{ts,tsx}'],
    ignores: ['src/scenario/useStore.ts'],
    rules: imports(rechartsOnlyInCharts, storesByTheHook),
  },
  {files: ['src/scenario/useStore.ts'], rules: imports(rechartsOnlyInCharts)},
  {
    files: ['src/data/**/*.ts', 'src/model/**/*.ts'],
    rules: {
      ...imports(noPackages),
      ...syntax(...clockAndRandomness, ...formattingWithoutLocale),
      'no-restricted-globals': ['error', ...surroundings],
    },
  },
  {
    files: ['src/readers/**/*.ts', 'src/manifests/**/*.ts'],
    rules: {
      ...imports(noPlatform),
      ...syntax(...clockAndRandomness, ...formattingWithoutLocale),
      'no-restricted-globals': ['error', ...surroundings],
    },
  },
  {
    files: testFiles,
    rules: {
      ...imports(rechartsOnlyInCharts),
      ...syntax(...everyTestRuns),
      'no-restricted-globals': 'off',
    },
  },
  {files: ['e2e/**/*.ts'], rules: syntax(...everyTestRuns, ...noSleeping)},
];

const typescript = {
  files: ['**/*.{ts,tsx}'],
  extends: [...tseslint.configs.recommendedTypeChecked],
  languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: root}},
  rules: {
    '@typescript-eslint/consistent-type-imports': 'error',
    '@typescript-eslint/no-explicit-any': 'error',
    '@typescript-eslint/no-non-null-assertion': 'error',
    // Taking a field out of an object is how the rest is named.
    '@typescript-eslint/no-unused-vars': ['error', {ignoreRestSiblings: true}],
    '@typescript-eslint/switch-exhaustiveness-check': 'error',
    '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
  },
};

const react = {
  files: ['src/**/*.tsx', 'test/**/*.tsx'],
  extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.recommended],
  rules: {
    // A frame that scrolls must take focus, or the keyboard cannot scroll it.
    'jsx-a11y/no-noninteractive-tabindex': [
      'error',
      {tags: ['table'], roles: ['tabpanel', 'group']},
    ],
  },
};

/** Their links lead out of the site, to an anchor of the same page or to the other language: `<Link>` has nothing to add. */
const outwardLinks = [
  'src/components/reference/**',
  'src/components/parts/controls/region/RegionNote.tsx',
  'src/components/parts/explain/PriceSource.tsx',
  'src/components/parts/report/ReportLink.tsx',
  'src/theme/DocItem/Content/StaleBanner.tsx',
  // It asks for the page again where no router runs.
  'src/components/ui/StillNotice/**',
];

// Text past the translation is found by `npm run check:strings`: it knows units and names, which
// `no-untranslated-text` cannot, and reads attributes too.
const docusaurusRules = [
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: testFiles,
    plugins: {'@docusaurus': docusaurus},
    rules: {
      '@docusaurus/string-literal-i18n-messages': 'error',
      '@docusaurus/prefer-docusaurus-heading': 'error',
      '@docusaurus/no-html-links': 'error',
    },
  },
  {files: outwardLinks, rules: {'@docusaurus/no-html-links': 'off'}},
];

const habits = {
  rules: {
    eqeqeq: 'error',
    'import-x/no-duplicates': 'error',
    'max-lines': ['error', {max: 250, skipBlankLines: true, skipComments: true}],
  },
};

export default defineConfig(
  {
    ignores: [
      'build',
      'packages/*/dist',
      '.docusaurus',
      'coverage',
      'playwright-report',
      'test-results',
    ],
  },
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  js.configs.recommended,
  typescript,
  {
    plugins: {'import-x': importX},
    settings: {
      'import-x/extensions': ['.ts', '.tsx', '.js'],
      'import-x/resolver-next': [
        createNodeResolver({
          extensions: ['.ts', '.tsx', '.js', '.json'],
          alias: {'@site': [root]},
        }),
      ],
    },
  },
  react,
  ...docusaurusRules,
  habits,
  {
    files: ['src/**/*.{ts,tsx}'],
    // A module that stands in for another has its exports.
    ignores: ['src/pages/**', 'src/theme/**', 'src/delivery/bundle/**', 'src/**/*Chart.tsx'],
    rules: {'import-x/no-default-export': 'error'},
  },
  // Tables of facts grow with the facts.
  {files: ['src/data/**/*.ts'], rules: {'max-lines': 'off'}},
  {files: ['**/*.js'], languageOptions: {globals: {process: 'readonly', console: 'readonly'}}},
  ...boundaries,
);
