import {translate} from '@docusaurus/Translate';
import {memo, type ReactNode} from 'react';
import type {RegionPrices} from '@site/src/data/prices';
import {numberFields} from '@site/src/data/scenarioFields';
import type {NumberField} from '@site/src/data/types';
import {MeasuredInput} from '../../parts/measurement';
import {OwnRates} from '../../parts/ownFigures/OwnRates';
import {BillingField, MeshBasisField} from '../../parts/controls/choices';
import {RegionField} from '../../parts/controls/region/RegionField';
import {ControlGrid} from '../../parts/controls/ControlGrid';
import {ScenarioField} from '../../parts/controls/ScenarioField';
import {TrafficUnits} from '../../parts/trafficUnits';
import {Disclosure} from '../../ui/Disclosure';
import styles from './styles.module.css';

const mainFields: readonly NumberField[] = ['azCount', 'zoneLocalShare', 'services', 'requestKb'];

/** Every other number: a new field of the scenario appears here by itself. */
const moreFields = numberFields.filter(
  (field) => field !== 'trafficGb' && !mainFields.includes(field),
);

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
        <RegionField ownPrices />
        {mainFields.map((field) => (
          <ScenarioField key={field} field={field} />
        ))}
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
