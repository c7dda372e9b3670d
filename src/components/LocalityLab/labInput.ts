import type {LabChoice, LabColumn} from '@site/src/data/labFields';
import {inputFromColumns} from '@site/src/model/locality/columns';
import type {LocalityInput} from '@site/src/model/locality/locality';
import type {ClusterNode} from '@site/src/model/locality/types';

/** How much CPU it has does not matter: without a zone, no node counts. */
const UNLABELLED_CPU_MILLI = 1000;

function unlabelled(count: number): readonly ClusterNode[] {
  return Array.from({length: count}, (_, index) => ({
    name: `unlabelled-${index + 1}`,
    zone: null,
    allocatableCpuMilli: UNLABELLED_CPU_MILLI,
    ready: true,
    labels: [],
  }));
}

/**
 * A zone as the model takes it: without a node there is nobody to send a request.
 *
 * @example askingColumn({zone: 'a', nodes: 0, cpuMilliPerNode: 1000, readyEndpoints: 0, clientShare: 0.5}).clientShare // 0
 */
function askingColumn(column: LabColumn): LabColumn {
  return column.nodes === 0 ? {...column, clientShare: 0} : column;
}

/**
 * The input of the locality model for what the reader put into the lab. Where no zone is given a share, all ask alike.
 *
 * @example locality(labInput(defaultLab)).traffic.crossZoneShare // 1/3
 */
export function labInput({
  mode,
  columns,
  unlabelledNodes,
  podsWithoutZone = 0,
  unknownClientShare = 0,
}: LabChoice): LocalityInput {
  const asking = columns.map(askingColumn);
  const {clientShareByZone, ...input} = inputFromColumns({
    mode,
    columns: asking,
    otherNodes: unlabelled(unlabelledNodes),
    endpointsWithoutZone: podsWithoutZone,
    unknownClientShare,
  });
  const isGiven = asking.some(({clientShare}) => clientShare > 0);
  return {...input, ...(isGiven && clientShareByZone && {clientShareByZone})};
}
