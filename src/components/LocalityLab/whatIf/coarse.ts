import type {LabChoice, LabColumn} from '@site/src/data/labFields';
import type {LocalityInput} from '@site/src/model/locality/locality';
import {labInput} from '../labInput';

/** Nodes and pods up to which what-ifs place every pod on a node of its own choice. */
const MOST_BY_NODE = 400;

function oneNode(column: LabColumn): LabColumn {
  const {nodes, cpuMilliPerNode} = column;
  return nodes === 0 ? column : {...column, nodes: 1, cpuMilliPerNode: nodes * cpuMilliPerNode};
}

const isByNode = ({mode}: LabChoice) => mode === 'prefer-same-node' || mode === 'internal-local';

/**
 * The lab as what-ifs take it, which move pods one by one: in a large cluster a zone's nodes are one, where the mode looks
 * at zones only.
 *
 * @returns undefined where the cluster is too large and the mode looks at single nodes.
 */
export function whatIfInput(lab: LabChoice): LocalityInput | undefined {
  const count = ({nodes, readyEndpoints}: LabColumn) => nodes + readyEndpoints;
  const total = lab.columns.reduce((sum, column) => sum + count(column), 0);
  if (total <= MOST_BY_NODE) return labInput(lab);
  return isByNode(lab) ? undefined : labInput({...lab, columns: lab.columns.map(oneNode)});
}
