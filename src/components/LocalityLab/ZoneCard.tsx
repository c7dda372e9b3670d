import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {LabColumn, LabNumber} from '@site/src/data/labFields';
import type {Format} from '@site/src/words/format/createFormat';
import {useFormat} from '@site/src/words/format/useFormat';
import {withoutDust} from '@site/src/model/withoutDust';
import {factorOf, fieldWords} from './fieldText';
import {Stepper} from './Stepper';
import {ZoneName} from './ZoneName';
import styles from './fields.module.css';

const fields: readonly LabNumber[] = ['nodes', 'cpuMilliPerNode', 'readyEndpoints', 'clientShare'];

const LITTLE = 0.0005;

/** What the share of a zone counts as, where the shares as set do not sum to 1. */
function countedAs(column: LabColumn, effective: number, format: Format): string | undefined {
  if (Math.abs(effective - column.clientShare) < LITTLE) return undefined;
  return column.nodes === 0
    ? translate({
        id: 'localityLab.zone.nobody',
        message: 'Counts as nothing: no node, no client.',
      })
    : translate(
        {id: 'localityLab.zone.counted', message: 'Counts as {share} of all.'},
        {share: format.percent(effective)},
      );
}

/** A zone as a column: what it has, and how much it asks. */
export function ZoneCard({
  columns,
  index,
  effectiveShare,
  onChange,
  onRemove,
}: {
  readonly columns: readonly LabColumn[];
  readonly index: number;
  /** Share of all requests, scaled. */
  readonly effectiveShare: number;
  readonly onChange: (change: Partial<LabColumn>) => void;
  /** Absent: the last zone stays. */
  readonly onRemove?: (() => void) | undefined;
}): ReactNode {
  const format = useFormat();
  const column = columns[index];
  if (column === undefined) return null;
  return (
    <div className={styles.card} role="group" aria-label={column.zone}>
      <div className={styles.cardHead}>
        <ZoneName {...{columns, index}} onChange={(zone) => onChange({zone})} />
        {onRemove !== undefined && (
          <button
            type="button"
            className={styles.remove}
            aria-label={translate(
              {id: 'localityLab.zone.remove', message: 'Remove {zone}'},
              {zone: column.zone},
            )}
            onClick={onRemove}
          >
            <span aria-hidden="true">×</span>
          </button>
        )}
      </div>
      <div className={styles.fields}>
        {fields.map((field) => (
          <Stepper
            key={field}
            {...fieldWords(field, column.zone, format)}
            value={withoutDust(column[field] * factorOf(field))}
            onChange={(value) => onChange({[field]: withoutDust(value / factorOf(field))})}
            note={field === 'clientShare' ? countedAs(column, effectiveShare, format) : undefined}
          />
        ))}
      </div>
    </div>
  );
}
