import {translate} from '@docusaurus/Translate';
import {useId, useState, type ReactNode} from 'react';
import {nameFault, type NameFault} from './zones';
import type {LabColumn} from '@site/src/data/labFields';
import styles from './fields.module.css';

function faultText(fault: NameFault, typed: string): string {
  return fault === 'taken'
    ? translate(
        {
          id: 'localityLab.zone.taken',
          message: 'Zone name: “{typed}” is the name of another zone.',
        },
        {typed},
      )
    : translate(
        {
          id: 'localityLab.zone.notAName',
          message:
            'Zone name: “{typed}” cannot be used. Allowed: letters, digits, hyphens, dots and underscores between them.',
        },
        {typed},
      );
}

/** The name of a zone, to be typed. What cannot be used stays as typed. */
export function ZoneName({
  columns,
  index,
  onChange,
}: {
  readonly columns: readonly LabColumn[];
  readonly index: number;
  readonly onChange: (name: string) => void;
}): ReactNode {
  const id = useId();
  const name = columns[index]?.zone ?? '';
  const [draft, setDraft] = useState<{readonly typed: string; readonly at: string}>();
  // Something else has changed the name since.
  const typed = draft?.at === name ? draft.typed : undefined;
  const fault = typed === undefined ? undefined : nameFault(columns, index, typed);
  const type = (next: string) => {
    const usable = nameFault(columns, index, next) === undefined;
    setDraft({typed: next, at: usable ? next : name});
    if (usable) onChange(next);
  };
  return (
    <>
      <input
        type="text"
        autoComplete="off"
        spellCheck="false"
        className={styles.zoneName}
        aria-label={translate(
          {id: 'localityLab.zone.name', message: 'Name of zone {number}'},
          {number: index + 1},
        )}
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? undefined : id}
        value={typed ?? name}
        onChange={(event) => type(event.target.value.trim())}
      />
      {fault !== undefined && typed !== undefined && (
        <p id={id} role="alert" className={styles.error}>
          {faultText(fault, typed)}
        </p>
      )}
    </>
  );
}
