import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {modelConstantTable} from '@site/src/data/modelConstants';
import {sourceById} from '@site/src/data/sources';
import type {ModelConstants} from '@site/src/data/types';
import {useFormat} from '@site/src/words/format/useFormat';
import {constantName} from '@site/src/words/labels/constants';
import {DataTable} from '../ui/DataTable';
import {provenanceColumns} from './provenanceColumns';

const ids = Object.keys(modelConstantTable) as readonly (keyof ModelConstants)[];
const ALL_DIGITS = 6;

function provenanceOf(id: keyof ModelConstants) {
  const constant = modelConstantTable[id];
  return {...constant, sources: constant.sources.map(sourceById)};
}

/** Every number of the formulas that is neither a price nor a latency, with its source. */
export function ModelConstantTable(): ReactNode {
  const format = useFormat();
  return (
    <DataTable
      caption={translate({id: 'constantTable.caption', message: 'Constants of the formulas'})}
      captionHidden
      columns={[
        {
          id: 'name',
          header: translate({id: 'constantTable.name', message: 'Constant'}),
          cell: constantName,
        },
        {
          id: 'value',
          header: translate({id: 'constantTable.value', message: 'Value'}),
          numeric: true,
          cell: (id) => format.number(modelConstantTable[id].value, ALL_DIGITS),
        },
        ...provenanceColumns(provenanceOf, format),
      ]}
      rows={ids}
      rowKey={(id) => id}
      stacks
    />
  );
}
