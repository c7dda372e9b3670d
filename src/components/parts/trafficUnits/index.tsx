import {translate} from '@docusaurus/Translate';
import {memo, useId, type ReactNode} from 'react';
import {modelConstants} from '@site/src/data/modelConstants';
import type {Format} from '@site/src/words/format/createFormat';
import type {Scenario} from '@site/src/data/types';
import {useFieldValue} from '@site/src/scenario/useFieldValue';
import {useFormat} from '@site/src/words/format/useFormat';
import {NumberField} from '../../ui/NumberField';
import {legible} from './legible';
import styles from './styles.module.css';
import {trafficUnitsOf, type Quantity, type TrafficUnits as Units} from './trafficUnitsOf';

/** Rounded down, so that the bound that is named can be typed. */
function mostInWords(max: number, format: Format): string {
  return format.number(Math.floor(max * 100) / 100);
}

function QuantityField({
  label,
  unit,
  quantity,
}: {
  readonly label: string;
  readonly unit: string;
  readonly quantity: Quantity;
}): ReactNode {
  const format = useFormat();
  const {value, bounds, set, keep} = quantity;
  return (
    <NumberField
      label={label}
      value={value}
      bounds={bounds}
      unit={unit}
      shown={legible}
      error={(typed) =>
        translate(
          {
            id: 'field.error.number',
            message:
              '{label}: “{typed}” cannot be used. Allowed: numbers from {min} to {max} {unit}.',
          },
          {
            label,
            typed,
            unit,
            min: format.number(bounds.min),
            max: mostInWords(bounds.max, format),
          },
        )
      }
      onChange={set}
      keep={keep}
    />
  );
}

function TrafficField({unit, quantity}: {readonly unit: string; readonly quantity: Quantity}) {
  const label = translate({id: 'trafficUnits.field', message: 'Traffic in {unit}'}, {unit});
  return <QuantityField label={label} unit={unit} quantity={quantity} />;
}

function RequestFields({units: {quantity, requestSize}}: {readonly units: Units}): ReactNode {
  return (
    <>
      <TrafficField
        unit={translate({id: 'trafficUnits.requestsPerSecond', message: 'requests/s'})}
        quantity={quantity('requestsPerSecond')}
      />
      <div className={styles.factor}>
        <span aria-hidden="true">×</span>
        <QuantityField
          label={translate({
            id: 'trafficUnits.requestSize',
            message: 'Size of each request and its response, KB',
          })}
          unit={translate({id: 'field.requestKb.unit', message: 'KB'})}
          quantity={requestSize}
        />
      </div>
    </>
  );
}

const Fields = memo(function Fields({
  scenario,
  set,
}: {
  readonly scenario: Scenario;
  readonly set: (change: Partial<Scenario>) => void;
}): ReactNode {
  const format = useFormat();
  const units = trafficUnitsOf(scenario, set);
  const {quantity} = units;
  const id = useId();
  return (
    <div
      className={styles.group}
      role="group"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-note`}
    >
      <p id={`${id}-title`} className={styles.title}>
        {translate({id: 'trafficUnits.title', message: 'The same traffic in other units'})}
      </p>
      <div className={styles.line}>
        <TrafficField
          unit={translate({id: 'trafficUnits.tbPerMonth', message: 'TB a month'})}
          quantity={quantity('tbPerMonth')}
        />
      </div>
      <div className={styles.line}>
        <TrafficField
          unit={translate({id: 'trafficUnits.gbitPerSecond', message: 'Gbit/s on average'})}
          quantity={quantity('gbitPerSecond')}
        />
      </div>
      <div className={styles.line}>
        <RequestFields units={units} />
      </div>
      <p id={`${id}-note`} className={styles.note}>
        {translate(
          {
            id: 'trafficUnits.note',
            message:
              '1 TB is 1,024 GB, 1 GB is 2³⁰ bytes, 1 Gbit is 10⁹ bits; a month has {hours} hours. A size typed here keeps the requests per second and changes the traffic.',
          },
          {hours: format.number(modelConstants.hoursPerMonth)},
        )}
      </p>
    </div>
  );
});

const all = (scenario: Scenario) => scenario;

/** The traffic of the scenario in the units people have; what is typed into one changes all. */
export function TrafficUnits(): ReactNode {
  const [scenario, set] = useFieldValue(all);
  return <Fields scenario={scenario} set={set} />;
}
