import {translate} from '@docusaurus/Translate';
import {memo, type ReactNode} from 'react';
import type {RegionPrices} from '@site/src/data/prices';
import {numberFields} from '@site/src/data/scenarioFields';
import type {NumberField, PathId} from '@site/src/data/types';
import {pathName} from '../../parts/paths/looks';
import {BillingField, MeshBasisField} from '../../parts/controls/choices';
import {ControlGrid} from '../../parts/controls/ControlGrid';
import {RegionField} from '../../parts/controls/region/RegionField';
import {ScenarioField} from '../../parts/controls/ScenarioField';
import {MeasuredInput} from '../../parts/measurement';
import {OwnRates} from '../../parts/ownFigures/OwnRates';
import {LazyTrafficUnits} from '../../parts/trafficUnits/LazyTrafficUnits';
import {Disclosure} from '../../ui/Disclosure';
import {Presets} from './Presets';
import styles from './styles.module.css';

type GroupId = 'main' | 'load-balancers' | 'clusters' | 'mesh';

/** Where each number stands, by the paths that it moves; what moves most of them is always in sight. */
const groupOf: Readonly<Record<NumberField, GroupId>> = {
  trafficGb: 'main',
  azCount: 'main',
  zoneLocalShare: 'main',
  services: 'clusters',
  requestKb: 'load-balancers',
  loadBalancers: 'load-balancers',
  nlbZonalAffinity: 'load-balancers',
  requestsPerConnection: 'load-balancers',
  connectionSeconds: 'load-balancers',
  albRules: 'load-balancers',
  pods: 'mesh',
  nodes: 'mesh',
  waypoints: 'mesh',
  istiodReplicas: 'mesh',
  clusters: 'clusters',
};

const fieldsOf = (group: GroupId) => numberFields.filter((field) => groupOf[field] === group);
const fieldsBesideTraffic = fieldsOf('main').filter((field) => field !== 'trafficGb');

/** Names of the groups that are one press away. */
const groups: readonly {readonly id: GroupId; readonly name: () => string}[] = [
  {
    id: 'load-balancers',
    name: () =>
      translate({
        id: 'costSimulation.group.loadBalancers',
        message: 'Load balancers: ALB, NLB, PrivateLink',
      }),
  },
  {
    id: 'clusters',
    name: () =>
      translate({
        id: 'costSimulation.group.clusters',
        message: 'Several clusters: Lattice, ClusterMesh, Transit Gateway',
      }),
  },
  {
    id: 'mesh',
    name: () => translate({id: 'costSimulation.group.mesh', message: 'Mesh: sidecars, ambient'}),
  },
];

/** Which path is open beside the controls, and what moves it. */
export interface Chosen {
  readonly path: PathId;
  readonly fields: ReadonlySet<NumberField>;
}

function Fields({
  fields,
  chosen,
}: {
  readonly fields: readonly NumberField[];
  readonly chosen: Chosen | undefined;
}): ReactNode {
  return fields.map((field) => {
    const moves = chosen?.fields.has(field) === true;
    return (
      <div key={field} className={moves ? styles.moves : undefined} data-moves={moves || undefined}>
        <ScenarioField field={field} />
      </div>
    );
  });
}

/**
 * Everything the reader can set: what matters most at once, the rest one press away. A slider that moves touches its own
 * field and none of the others.
 */
export const Controls = memo(function Controls({
  region,
  chosen,
}: {
  readonly region: RegionPrices;
  readonly chosen: Chosen | undefined;
}): ReactNode {
  return (
    <>
      <Presets />
      {chosen !== undefined && (
        <p className={styles.note}>
          {translate(
            {
              id: 'costSimulation.chosen',
              message: 'Open: {path}. What is marked here moves it.',
            },
            {path: pathName(chosen.path)},
          )}
        </p>
      )}
      <ControlGrid>
        <Fields fields={['trafficGb']} chosen={chosen} />
        <RegionField ownPrices />
        <Fields fields={fieldsBesideTraffic} chosen={chosen} />
      </ControlGrid>
      {groups.map(({id, name}) => (
        <Disclosure key={id} className={styles.more} summary={name()}>
          <ControlGrid>
            <Fields fields={fieldsOf(id)} chosen={chosen} />
            {id === 'mesh' && <MeshBasisField />}
          </ControlGrid>
        </Disclosure>
      ))}
      <Disclosure
        className={styles.more}
        summary={translate({
          id: 'costSimulation.group.counting',
          message: 'Other units, and whose end counts',
        })}
      >
        <ControlGrid>
          <LazyTrafficUnits />
          <BillingField />
        </ControlGrid>
      </Disclosure>
      <MeasuredInput />
      <OwnRates region={region} />
    </>
  );
});
