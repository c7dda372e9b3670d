import {importOf, tables, typeImportOf, type Planted} from './plant';

export const allowed: Planted[] = [
  {
    what: 'the vocabulary as types in ui',
    file: 'src/components/ui/Planted.tsx',
    code: () => typeImportOf('../../data/types'),
  },
  {
    what: 'the vocabulary in the model',
    file: 'src/model/planted.ts',
    code: () => importOf('../data/types'),
  },
  {
    what: 'real prices in a test of the model',
    file: 'src/model/planted.test.ts',
    code: () => importOf('../data/latency'),
  },
  {
    what: 'facts in the scenario',
    file: 'src/scenario/planted.ts',
    code: () => importOf('../data/scenarioFields'),
  },
  {
    what: 'React in the hook',
    file: 'src/scenario/usePlanted.ts',
    code: () => "import {useState} from 'react';\nexport const usePlanted = () => useState(0);\n",
  },
  {
    what: 'a chart loaded lazily',
    file: `${tables}/CostSimulation/Planted.tsx`,
    code: () =>
      "import {lazy} from 'react';\nexport const Chart = lazy(() => import('./CostChart'));\n",
  },
  {
    what: 'recharts in a chart file',
    file: `${tables}/CostSimulation/PlantedChart.tsx`,
    code: () => importOf('recharts'),
  },
  {
    what: 'a barrel in a page',
    file: 'src/pages/planted.tsx',
    code: () => importOf(`@site/${tables}`),
  },
  {
    what: 'a date with a value in the model',
    file: 'src/model/planted.ts',
    code: () => "export const x = new Date('2026-11-21');\n",
  },
];
