import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {latencyFigures} from '@site/src/data/latency';
import {ownLatencyBounds} from '@site/src/data/scenarioFields';
import {pathIds, type FigureId, type LatencyFigures, type Percentile} from '@site/src/data/types';
import {latencyFigureOf} from '@site/src/model/latency';
import {useOwnFigures} from '@site/src/scenario/useOwnFigures';
import {useScenarioValue} from '@site/src/scenario/useScenario';
import {useFormat} from '@site/src/words/format/useFormat';
import {figureName} from '@site/src/words/labels/figures';
import {unknownLatency} from '@site/src/words/latencyInWords';
import type {Column} from '../../ui/DataTable';
import {NumberField} from '../../ui/NumberField';
import {ownFigureError} from './errorText';
import {OwnFieldTable} from './OwnFieldTable';

/** The figures that the paths are made of, each once. The baseline is no measurement. */
function usedFigures(waypoints: number): readonly FigureId[] {
  const figures = pathIds.map((path) => latencyFigureOf(path, {waypoints}));
  return [...new Set<FigureId>(['crossAzExtra', ...figures])].filter((id) => id !== 'direct');
}

function LatencyField({
  id,
  percentile,
}: {
  readonly id: FigureId;
  readonly percentile: Percentile;
}): ReactNode {
  const {own, setLatency} = useOwnFigures();
  const format = useFormat();
  const name = figureName(id);
  const figures: LatencyFigures = latencyFigures;
  const placeholder = figures[id][percentile]?.typical;
  return (
    <NumberField
      label={translate(
        {id: 'ownLatencies.field', message: 'Your {percentile}: {figure}'},
        {percentile, figure: name},
      )}
      value={own.latencyMs[id]?.[percentile]}
      placeholder={placeholder === undefined ? unknownLatency() : String(placeholder)}
      bounds={ownLatencyBounds}
      unit="ms"
      error={ownFigureError(`${name}, ${percentile}`, ownLatencyBounds, format)}
      onChange={(value) => setLatency(id, percentile, value)}
      onClear={() => setLatency(id, percentile, undefined)}
    />
  );
}

function percentileColumn(percentile: Percentile): Column<FigureId> {
  return {
    id: percentile,
    header: percentile,
    numeric: true,
    cell: (id) => <LatencyField id={id} percentile={percentile} />,
  };
}

/** A field for each percentile of each figure that a path is made of, and a way back to ours. */
export function OwnLatencyFields(): ReactNode {
  const waypoints = useScenarioValue((scenario) => scenario.waypoints);
  const {own, setLatency} = useOwnFigures();
  const measured = Object.keys(own.latencyMs) as FigureId[];
  const reset = () => {
    for (const id of measured) {
      setLatency(id, 'p50', undefined);
      setLatency(id, 'p99', undefined);
    }
  };
  return (
    <OwnFieldTable
      note={translate({
        id: 'ownLatencies.note',
        message: 'What you measured takes the place of our estimate, here and in the link.',
      })}
      caption={translate({id: 'ownLatencies.caption', message: 'Latency figures and yours'})}
      columns={[
        {
          id: 'figure',
          header: translate({id: 'latencyTable.figure', message: 'What it stands for'}),
          cell: figureName,
        },
        percentileColumn('p50'),
        percentileColumn('p99'),
      ]}
      rows={usedFigures(waypoints)}
      reset={translate({id: 'ownLatencies.reset', message: 'Back to our figures'})}
      onReset={measured.length === 0 ? undefined : reset}
    />
  );
}
