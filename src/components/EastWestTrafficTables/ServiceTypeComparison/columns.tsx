import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {defaultServiceType, serviceTypes, type ServiceTypeId} from '@site/src/data/serviceTypes';
import type {PathId} from '@site/src/data/types';
import type {Explain, Total} from '../../parts/explain/useExplain';
import type {Estimate} from '../../parts/estimate/estimateOf';
import type {Format} from '@site/src/words/format/createFormat';
import {typicalInWords, unknownLatency} from '@site/src/words/latencyInWords';
import {basisName} from '@site/src/words/labels/basis';
import type {Column} from '../../ui/DataTable';
import {PathMark} from '../../parts/paths/PathMark';
import styles from './styles.module.css';
import {serviceTypeText} from './text';

function NameCell({type}: {readonly type: ServiceTypeId}): ReactNode {
  return (
    <>
      <PathMark path={type} /> {serviceTypeText(type).name}
      {type === defaultServiceType && (
        <>
          {' '}
          <span className={styles.badge}>
            {translate({id: 'serviceTypes.default', message: 'default choice'})}
          </span>
        </>
      )}
    </>
  );
}

function LatencyCell({
  type,
  estimate,
  format,
}: {
  readonly type: ServiceTypeId;
  readonly estimate: Estimate;
  readonly format: Format;
}): ReactNode {
  const p50 = estimate.latencyOf(type, 'p50');
  const p99 = estimate.latencyOf(type, 'p99');
  return (
    <span>
      <span className={styles.pair}>
        {p50.total === undefined ? unknownLatency() : format.number(p50.total.typical)} ·{' '}
        {typicalInWords(p99.total, format)}
      </span>
      <span className={styles.small}>{basisName(estimate.figures[p50.figureId].basis.p50)}</span>
    </span>
  );
}

const zoneAwareTotal = (type: ServiceTypeId, path: PathId): Total => ({
  path,
  row: `${type} ${path}`,
});

function CostCell({
  type,
  explain,
}: {
  readonly type: ServiceTypeId;
  readonly explain: Explain;
}): ReactNode {
  const {zoneAware} = serviceTypes[type];
  return (
    <span>
      {explain.button({path: type})}
      {zoneAware !== undefined && (
        <span className={styles.alternative}>
          <Translate
            id="serviceTypes.zoneAware"
            values={{cost: explain.button(zoneAwareTotal(type, zoneAware))}}
          >
            {'{cost} with same-zone routing'}
          </Translate>
        </span>
      )}
    </span>
  );
}

/** What a row's totals open, of which one at most is open. */
export function costDetail(type: ServiceTypeId, explain: Explain): ReactNode {
  const {zoneAware} = serviceTypes[type];
  const others = zoneAware === undefined ? [] : [zoneAwareTotal(type, zoneAware)];
  return explain.detail({path: type}, ...others);
}

/** The columns that are compared at a glance; the rest stands under each row. */
export function serviceColumns(
  estimate: Estimate,
  format: Format,
  explain: Explain,
): readonly Column<ServiceTypeId>[] {
  return [
    {
      id: 'type',
      header: translate({id: 'serviceTypes.type', message: 'Service type'}),
      cell: (type) => <NameCell type={type} />,
    },
    {
      id: 'layer',
      header: translate({id: 'serviceTypes.layer', message: 'Layer'}),
      sortable: true,
      cell: (type) => `L${serviceTypes[type].layer}`,
    },
    {
      id: 'hops',
      header: translate({id: 'serviceTypes.stops', message: 'Stops between the pods'}),
      numeric: true,
      cell: (type) => format.number(serviceTypes[type].stops.length),
    },
    {
      id: 'latency',
      header: translate({id: 'serviceTypes.latency', message: 'Added latency, p50 · p99'}),
      numeric: true,
      sortable: true,
      cell: (type) => <LatencyCell type={type} estimate={estimate} format={format} />,
    },
    {
      id: 'cost',
      header: translate(
        {id: 'serviceTypes.cost', message: 'Cost per month at {traffic}'},
        {traffic: format.traffic(estimate.scenario.trafficGb)},
      ),
      numeric: true,
      sortable: true,
      cell: (type) => <CostCell type={type} explain={explain} />,
    },
  ];
}
