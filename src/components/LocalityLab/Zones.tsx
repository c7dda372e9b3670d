import {translate} from '@docusaurus/Translate';
import {useRef, type ReactNode} from 'react';
import {MAX_ZONES, type LabWhole} from '@site/src/data/labFields';
import {clientsByZone} from '@site/src/model/locality/clients';
import {useLab} from '@site/src/scenario/useLab';
import {useFormat} from '@site/src/words/format/useFormat';
import {withoutDust} from '@site/src/model/withoutDust';
import {Button} from '../ui/Button';
import {factorOf, fieldWords} from './fieldText';
import type {LabAnswer} from './labAnswer';
import {Stepper} from './Stepper';
import {ZoneCard} from './ZoneCard';
import {withChange, withoutZone, withZone} from './zones';
import styles from './fields.module.css';

const wholes: readonly LabWhole[] = ['unlabelledNodes', 'podsWithoutZone', 'unknownClientShare'];

/** The zones of the cluster, one column each, and what stands in none. */
export function Zones({answer}: {readonly answer: LabAnswer}): ReactNode {
  const {lab, set} = useLab();
  const format = useFormat();
  const add = useRef<HTMLButtonElement>(null);
  const {columns} = lab;
  const shares = new Map(clientsByZone(answer.input).map(({zone, share}) => [zone, share]));
  const remove = (index: number) => {
    set({columns: withoutZone(columns, index)});
    // The button that was pressed is gone.
    add.current?.focus();
  };
  return (
    <div>
      <div className={styles.cards}>
        {columns.map(({zone}, index) => (
          <ZoneCard
            // A zone that is renamed stays the same card, and keeps the focus.
            key={index}
            {...{columns, index}}
            effectiveShare={shares.get(zone) ?? 0}
            onChange={(change) => set({columns: withChange(columns, index, change)})}
            onRemove={columns.length > 1 ? () => remove(index) : undefined}
          />
        ))}
      </div>
      <div className={styles.foot}>
        {wholes.map((field) => (
          <Stepper
            key={field}
            {...fieldWords(field, undefined, format)}
            value={withoutDust((lab[field] ?? 0) * factorOf(field))}
            onChange={(value) => set({[field]: withoutDust(value / factorOf(field))})}
          />
        ))}
        <Button
          ref={add}
          look="accent"
          aria-disabled={columns.length >= MAX_ZONES}
          onClick={() => set({columns: withZone(columns)})}
        >
          {columns.length >= MAX_ZONES
            ? translate(
                {id: 'localityLab.zone.full', message: 'No more than {most} zones'},
                {most: MAX_ZONES},
              )
            : translate({id: 'localityLab.zone.add', message: 'Add a zone'})}
        </Button>
      </div>
    </div>
  );
}
