import {translate} from '@docusaurus/Translate';
import {memo, type ReactNode} from 'react';
import type {RegionPrices} from '@site/src/data/prices';
import type {NumberField} from '@site/src/data/types';
import {MeasuredInput} from '../../measuredInput';
import {OwnRates} from '../../ownFigures/OwnRates';
import {BillingField, MeshBasisField, RegionField} from '../../scenarioControls/choices';
import {ControlGrid} from '../../scenarioControls/ControlGrid';
import {ScenarioField} from '../../scenarioControls/ScenarioField';
import {TrafficUnits} from '../../trafficUnits';
import {Disclosure} from '../../ui/Disclosure';
import styles from './styles.module.css';

const mainFields: readonly NumberField[] = ['azCount', 'zoneLocalShare', 'services', 'requestKb'];

const moreFields: readonly NumberField[] = [
  'loadBalancers',
  'nlbZonalAffinity',
  'requestsPerConnection',
  'connectionSeconds',
  'albRules',
  'pods',
  'nodes',
  'waypoints',
  'clusters',
];

/**
 * Everything the reader can set: what matters most at once, the rest one press away. A slider that moves touches its own
 * field and none of the others.
 */
export const Controls = memo(function Controls({
  region,
}: {
  readonly region: RegionPrices;
}): ReactNode {
  return (
    <div className={styles.controls}>
      <ControlGrid>
        <ScenarioField field="trafficGb" />
        <TrafficUnits />
        {mainFields.map((field) => (
          <ScenarioField key={field} field={field} />
        ))}
        <RegionField />
      </ControlGrid>
      <Disclosure
        className={styles.more}
        summary={translate({
          id: 'costSimulation.more',
          message: 'More: load balancers, connections, mesh, clusters, billing',
        })}
      >
        <ControlGrid>
          {moreFields.map((field) => (
            <ScenarioField key={field} field={field} />
          ))}
          <MeshBasisField />
          <BillingField />
        </ControlGrid>
      </Disclosure>
      <MeasuredInput />
      <OwnRates region={region} />
    </div>
  );
});
