import {importOf, moduleIn, tables, type Fault} from './plant';

export const forbiddenImports: Fault[] = [
  {
    what: 'data imports the model',
    file: 'src/data/planted.ts',
    code: () => importOf(moduleIn('src/model')),
    says: 'calculate in src/model',
  },
  {
    what: 'data imports a package',
    file: 'src/data/planted.ts',
    code: () => importOf('react'),
    says: 'use no packages',
  },
  {
    what: 'the model imports facts',
    file: 'src/model/planted.ts',
    code: () => importOf('../data/latency'),
    says: 'take prices and figures as arguments',
  },
  {
    what: 'the model imports facts through the alias',
    file: 'src/model/planted.ts',
    code: () => importOf('@site/src/data/latency'),
    says: 'take prices and figures as arguments',
  },
  {
    what: 'the model imports Docusaurus',
    file: 'src/model/planted.ts',
    code: () => importOf('@docusaurus/Translate'),
    says: 'use no packages',
  },
  {
    what: 'a test of the model imports a component',
    file: 'src/model/planted.test.ts',
    code: () => importOf(moduleIn('src/components/ui')),
    says: 'test the component beside it',
  },
  {
    what: 'the scenario imports the model',
    file: 'src/scenario/planted.ts',
    code: () => importOf(moduleIn('src/model')),
    says: 'combine it with the model in src/components',
  },
  {
    what: 'the codec imports React',
    file: 'src/scenario/codec.ts',
    code: () => importOf('react'),
    says: 'keep codec and store plain',
  },
  ...['src/data/latency', 'src/model', 'src/scenario'].map((room) => ({
    what: `ui imports ${room}`,
    file: 'src/components/ui/Planted.tsx',
    code: () => importOf(room.split('/').length > 2 ? `@site/${room}` : moduleIn(room)),
    says: 'takes props only',
  })),
  {
    what: 'ui imports a value from the vocabulary',
    file: 'src/components/ui/Planted.tsx',
    code: () => importOf('../../data/types'),
    says: 'as types only',
  },
  {
    what: 'one of the four components imports another',
    file: `${tables}/CostSimulation/Planted.tsx`,
    code: () => importOf(moduleIn(`${tables}/ScenarioMatrix`)),
    says: 'never import each other',
  },
  {
    what: 'one of the four components imports the barrel',
    file: `${tables}/ScenarioMatrix/Planted.tsx`,
    code: () => importOf('..'),
    says: 'never import each other',
  },
  {
    what: 'a page reaches behind a barrel',
    file: 'src/pages/planted.tsx',
    code: () => importOf(moduleIn(`${tables}/CostSimulation`)),
    says: 'from their barrel only',
  },
  {
    what: 'a script imports a component',
    file: 'scripts/planted.ts',
    code: () => importOf(moduleIn('src/components/ui')),
    says: 'scripts never import components',
  },
  {
    what: 'the site imports a tool',
    file: 'src/components/facts/planted.ts',
    code: () => importOf(moduleIn('scripts')),
    says: 'does not import its tools',
  },
  {
    what: 'recharts outside a chart file',
    file: `${tables}/CostSimulation/CostTable.tsx`,
    code: () => importOf('recharts'),
    says: 'only in a *Chart.tsx file',
  },
  {
    what: 'a chart on the first load',
    file: `${tables}/CostSimulation/Planted.tsx`,
    code: () => importOf('./CostChart'),
    says: 'Load a chart lazily',
  },
];
