import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {Format} from '@site/src/words/format/createFormat';
import {useFormat} from '@site/src/words/format/useFormat';
import type {LabAnswer} from './labAnswer';
import {
  NOWHERE,
  ribbonsOf,
  UNKNOWN,
  WIDTH,
  type Ribbon,
  type RibbonKind,
  type Slot,
} from './ribbons';
import {Legend} from '../ui/Legend';
import styles from './picture.module.css';

const kinds: readonly RibbonKind[] = ['stays', 'crosses', 'unknown', 'dropped'];

const kindNames: Readonly<Record<RibbonKind, () => string>> = {
  stays: () => translate({id: 'localityLab.picture.stays', message: 'stays in the zone'}),
  crosses: () => translate({id: 'localityLab.picture.crosses', message: 'crosses zones'}),
  unknown: () =>
    translate({id: 'localityLab.picture.unknown', message: 'nobody knows: a zone is not known'}),
  dropped: () => translate({id: 'localityLab.picture.dropped', message: 'dropped'}),
};

/** Lower bands have no room for their share. */
const LABEL_HEIGHT = 15;

function RibbonLabel({ribbon, format}: {readonly ribbon: Ribbon; readonly format: Format}) {
  if (ribbon.height < LABEL_HEIGHT) return null;
  return (
    <span
      className={clsx(styles.share, styles[ribbon.kind])}
      style={{top: ribbon.top + ribbon.height / 2}}
    >
      {format.percent(ribbon.share)}
    </span>
  );
}

/** A zone by its name, or that it has none. */
function slotName(zone: string): string {
  if (zone === NOWHERE) return kindNames.dropped();
  return zone === UNKNOWN
    ? translate({id: 'localityLab.picture.unknownZone', message: 'zone unknown'})
    : zone;
}

function SlotLabel({slot, text}: {readonly slot: Slot; readonly text: string}) {
  return (
    <span
      className={clsx(styles.slot, slot.zone === NOWHERE && styles.nowhere)}
      style={{top: slot.top, height: slot.height}}
    >
      <strong>{slotName(slot.zone)}</strong>
      <span>{text}</span>
    </span>
  );
}

function asks({share}: Slot, format: Format): string {
  return translate(
    {id: 'localityLab.picture.asks', message: 'sends {share}'},
    {share: format.percent(share)},
  );
}

function serves({zone, share, endpoints}: Slot, format: Format): string {
  if (zone === NOWHERE) return format.percent(share);
  return translate(
    {id: 'localityLab.picture.serves', message: 'gets {share}, pods: {count}'},
    {count: format.number(endpoints, 0), share: format.percent(share)},
  );
}

function RibbonLegend({present}: {readonly present: ReadonlySet<RibbonKind>}): ReactNode {
  return (
    <Legend>
      {kinds
        .filter((kind) => present.has(kind))
        .map((kind) => (
          <li key={kind}>
            <svg width="28" height="14" viewBox="0 0 28 14" aria-hidden="true">
              <rect
                x="1"
                y="1"
                width="26"
                height="12"
                className={clsx(styles.band, styles[kind])}
              />
            </svg>
            {kindNames[kind]()}
          </li>
        ))}
    </Legend>
  );
}

/** Clients per zone, endpoints per zone, and bands between them as wide as the requests are many. */
export function Picture({answer}: {readonly answer: LabAnswer}): ReactNode {
  const format = useFormat();
  const {height, clients, servers, ribbons} = ribbonsOf(answer);
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.title}>
        {translate({id: 'localityLab.picture', message: 'Who serves whom'})}
      </figcaption>
      <RibbonLegend present={new Set(ribbons.map(({kind}) => kind))} />
      <div
        className={styles.picture}
        style={{height}}
        role="img"
        aria-label={translate({
          id: 'localityLab.picture.name',
          message:
            'Picture of clients in each zone and the endpoints that serve them; the table below has the same figures',
        })}
      >
        <div className={clsx(styles.side, styles.clients)}>
          {clients.map((slot) => (
            <SlotLabel key={slot.zone} slot={slot} text={asks(slot, format)} />
          ))}
        </div>
        <div className={styles.middle}>
          <svg
            viewBox={`0 0 ${WIDTH} ${height}`}
            preserveAspectRatio="none"
            width="100%"
            height={height}
            aria-hidden="true"
          >
            {ribbons.map((ribbon) => (
              <path
                key={`${ribbon.from} ${ribbon.to}`}
                d={ribbon.path}
                className={clsx(styles.band, styles[ribbon.kind])}
              />
            ))}
          </svg>
          {ribbons.map((ribbon) => (
            <RibbonLabel key={`${ribbon.from} ${ribbon.to}`} {...{ribbon, format}} />
          ))}
        </div>
        <div className={clsx(styles.side, styles.servers)}>
          {servers.map((slot) => (
            <SlotLabel key={slot.zone} slot={slot} text={serves(slot, format)} />
          ))}
        </div>
      </div>
    </figure>
  );
}
