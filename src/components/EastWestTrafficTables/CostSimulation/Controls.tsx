import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {NumberField} from '@site/src/data/types';
import type {Estimate} from '../../estimate/estimateOf';
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

/** Everything the reader can set: what matters most at once, the rest one press away. */
export function Controls({estimate}: {readonly estimate: Estimate}): ReactNode {
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
      <OwnRates estimate={estimate} />
    </div>
  );
}
