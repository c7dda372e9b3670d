/**
 * Who may import whom (the house of CONTRIBUTING.md), as data for two rules:
 * `import-x/no-restricted-paths` for our own files, `no-restricted-imports` for packages.
 * Every message says what to do instead.
 */

/** The four components of the public barrel; they meet only in the scenario store. */
const trafficTables = 'src/components/EastWestTrafficTables';
const trafficTableFolders = [
  'ServiceTypeComparison',
  'LatencyCostComparison',
  'CostSimulation',
  'ScenarioMatrix',
];

/** What chapters may import; everything else of src/components is a part of these. */
const chapterComponents = [
  'EastWestTrafficTables',
  'LocalityLab',
  'TrafficBill',
  'facts',
  'reference',
];

/** Every file of a folder except its tests: a test of the model may feed it real prices. */
const shippedFilesOf = (folder) => `./${folder}/**/!(*.test).{ts,tsx}`;

const dataZone = {
  target: shippedFilesOf('src/data'),
  from: './src',
  except: ['./data'],
  message:
    'src/data is what is known and imports nothing but src/data: calculate in src/model, show in src/components.',
};

const modelZone = {
  target: shippedFilesOf('src/model'),
  from: './src',
  except: ['./model', './data/types.ts'],
  message:
    'src/model imports only src/model and src/data/types: take prices and figures as arguments, the caller passes them in.',
};

const scenarioZone = {
  target: shippedFilesOf('src/scenario'),
  from: './src',
  except: ['./scenario', './data'],
  message:
    'src/scenario knows what the reader chose and imports only src/data: combine it with the model in src/components.',
};

const readersZone = {
  target: shippedFilesOf('src/readers'),
  from: './src',
  except: ['./readers', './model', './data'],
  message:
    'src/readers turns other people’s text into values and imports only src/model and src/data: show the result in src/components.',
};

const manifestsZone = {
  target: shippedFilesOf('src/manifests'),
  from: './src',
  except: ['./manifests', './model', './data'],
  message:
    'src/manifests turns choices into what kubectl applies and imports only src/model and src/data: word it for readers in src/components.',
};

const wordsZone = {
  target: shippedFilesOf('src/words'),
  from: './src',
  except: ['./words', './data', './model', './scenario'],
  message:
    'src/words only translates and formats: take what it says as an argument, keep markup in src/components.',
};

const partsZone = {
  target: shippedFilesOf('src/components/parts'),
  from: chapterComponents.map((name) => `./src/components/${name}`),
  message:
    'src/components/parts is what the components of chapters are made of and never imports them: move what both need to parts, ui or src/words.',
};

const deliveryZone = {
  target: shippedFilesOf('src/delivery'),
  from: './src',
  except: ['./delivery'],
  message:
    'src/delivery brings any page to the browser and knows nothing of the guide: pass it in from src/theme or docusaurus.config.ts.',
};

const uiZone = {
  target: shippedFilesOf('src/components/ui'),
  from: './src',
  // Whether a script finds pages that the server wrote is no knowledge of the guide's.
  except: [
    './components/ui',
    './data/types.ts',
    './model/withoutDust.ts',
    './delivery/browser/HydrateInTurn/hydratesPages.ts',
  ],
  message:
    'src/components/ui takes props only: let the component that uses it read data, model and scenario and pass the result as props.',
};

const factRoomTestsZone = {
  target: ['./src/data', './src/model', './src/scenario', './src/readers', './src/manifests'],
  from: ['./src/components', './src/pages', './src/theme'],
  message:
    'Facts, model, scenario, readers and manifests do not know the components, not even in tests: test the component beside it.',
};

const trafficTableZones = trafficTableFolders.map((folder) => ({
  target: `./${trafficTables}/${folder}`,
  from: [
    ...trafficTableFolders
      .filter((other) => other !== folder)
      .map((other) => `./${trafficTables}/${other}`),
    `./${trafficTables}/index.ts`,
  ],
  message:
    'The four component folders never import each other: move shared markup to src/components/ui and shared calculation to src/model.',
}));

const barrelZone = {
  target: ['./src/pages', './src/theme'],
  from: './src/components/**/*',
  except: ['**/src/components/*/index.{ts,tsx}', '**/src/components/ui/**'],
  message:
    'Pages import components from their barrel only (src/components/<Name>): export what you need from its index.ts.',
};

const scriptsZone = {
  target: './scripts',
  from: ['./src/components', './src/pages', './src/theme'],
  message:
    'scripts never import components: take what you need from src/data, src/model or the codec of src/scenario, or move it there.',
};

const scriptsScenarioZone = {
  target: './scripts',
  from: './src/scenario/**/use*',
  message: 'scripts use the codec and the defaults of src/scenario; the hook needs React.',
};

/** Each check of `npm run check:content`; `schemas`, `annotations` and `shared` belong to all of them. */
const checkFolders = ['commands', 'manifests', 'parity', 'prose', 'strings', 'versions'];

const checkZones = checkFolders.map((folder) => ({
  target: `./scripts/checks/${folder}`,
  from: checkFolders
    .filter((other) => other !== folder)
    .map((other) => `./scripts/checks/${other}`),
  message: 'A check imports no other check: move what both need to scripts/checks/shared.',
}));

const sharedChecksZone = {
  target: './scripts/checks/shared',
  from: checkFolders.map((folder) => `./scripts/checks/${folder}`),
  message: 'scripts/checks/shared is below the checks and imports none of them.',
};

const toolingZone = {
  target: shippedFilesOf('src'),
  from: ['./scripts', './test', './e2e', './lint'],
  message: 'The site does not import its tools: move what both need to src/data or src/model.',
};

export const pathZones = [
  dataZone,
  modelZone,
  scenarioZone,
  readersZone,
  manifestsZone,
  wordsZone,
  partsZone,
  deliveryZone,
  uiZone,
  factRoomTestsZone,
  ...trafficTableZones,
  barrelZone,
  scriptsZone,
  scriptsScenarioZone,
  ...checkZones,
  sharedChecksZone,
  toolingZone,
];

export const rechartsOnlyInCharts = {
  regex: '^recharts(/|$)',
  message:
    'recharts stays out of the first load: import it only in a *Chart.tsx file that React.lazy loads.',
};

export const chartsLoadLazily = {
  regex: '/[^/]*Chart(\\.tsx)?$',
  allowTypeImports: true,
  message: "Load a chart lazily, in a ChartFrame: lazy(() => import('./CostChart')).",
};

export const noPackages = {
  regex: '^(?!\\.{1,2}(/|$)|@site/)',
  message:
    'src/data and src/model run anywhere and use no packages: do it in src/components or scripts and pass the result in.',
};

export const reactOnlyInTheHook = {
  regex: '^(react|react-dom|react-router|react-router-dom|@docusaurus|@theme|@theme-original)(/|$)',
  message:
    'Only the hook files of src/scenario (use*.ts) know React and Docusaurus: keep codec and store plain.',
};

export const storesByTheHook = {
  regex: '^react$',
  importNames: ['useSyncExternalStore'],
  message: 'Read a store with useStore of src/scenario: the first render then equals the server’s.',
};

export const docusaurusInternals = {
  regex: '^@docusaurus/core/lib/',
  message:
    'Only src/delivery and src/theme touch the insides of Docusaurus, so that an upgrade is looked at in one room.',
};

export const noPlatform = {
  regex:
    '^(react|react-dom|react-router|react-router-dom|@docusaurus|@theme|@theme-original|node:)',
  message:
    'src/readers and src/manifests run in a worker, in Node and in a test unchanged: no React, no Docusaurus, no node: modules.',
};

export const typesOnlyInUi = {
  regex: '(^|/)data/types$',
  allowTypeImports: true,
  message:
    'src/components/ui may use the vocabulary as types only: import type {…} from data/types.',
};
