import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {Scenario} from '@site/src/data/types';
import {useOwnFigures} from '@site/src/scenario/useOwnFigures';
import {useScenario} from '@site/src/scenario/useScenario';
import type {Format} from '@site/src/words/format/createFormat';
import {useFormat} from '@site/src/words/format/useFormat';
import {fieldText} from '@site/src/words/labels/fields';
import {fieldInWords} from '@site/src/words/fieldInWords';
import {Button} from '../../ui/Button';
import {estimateOf} from '../estimate/estimateOf';
import {pathName} from '../paths/looks';
import {gbText} from './gbText';
import type {Change, Found} from './outcome';
import {cautions} from './remarks';
import {steps} from './steps';
import styles from './styles.module.css';

function changedFields(change: Change): readonly (readonly [keyof Change, number])[] {
  const {trafficGb, zoneLocalShare} = change;
  return [
    ...(trafficGb === undefined ? [] : [['trafficGb', trafficGb] as const]),
    ...(zoneLocalShare === undefined ? [] : [['zoneLocalShare', zoneLocalShare] as const]),
  ];
}

/** Traffic as the sliders say it and in GB, in which the arithmetic above is. */
function trafficText(gb: number, format: Format): string {
  const [short, inGb] = [format.traffic(gb), gbText(gb, format)];
  if (short === inGb) return short;
  return translate({id: 'measured.bothUnits', message: '{short} ({gb})'}, {short, gb: inGb});
}

/** What would be set, from what to what; once it is set, what is in use. */
function changeText(change: Change, scenario: Scenario, format: Format): readonly string[] {
  return changedFields(change).map(([field, after]) => {
    const words =
      field === 'trafficGb' ? (gb: number) => trafficText(gb, format) : fieldInWords(field, format);
    const values = {label: fieldText(field).label, after: words(after)};
    return scenario[field] === after
      ? translate({id: 'measured.changed', message: '{label}: {after}'}, values)
      : translate(
          {id: 'measured.change', message: '{label}: {before} → {after}'},
          {...values, before: words(scenario[field])},
        );
  });
}

/** What the values in use cost on the path that was measured, leading to its row. */
function CostInUse({found: {way}}: {readonly found: Found}): ReactNode {
  const {scenario} = useScenario();
  const {own} = useOwnFigures();
  const format = useFormat();
  const keepsInZone = way.kind === 'kept' || way.kind === 'share';
  const path = keepsInZone ? 'clusterip-same-zone' : 'clusterip';
  const {region, costOf} = estimateOf(scenario, own);
  const {monthlyCost} = costOf(path);
  if (monthlyCost === undefined) return null;
  return (
    <Link to={`#cost-${path}`}>
      {translate(
        {id: 'measured.costInUse', message: '{path}: {cost} a month'},
        {path: pathName(path), cost: format.money(monthlyCost, region.currency)},
      )}
    </Link>
  );
}

/** The arithmetic in words, and the button that uses its result. */
export function Conclusion({found}: {readonly found: Found}): ReactNode {
  const {scenario, set} = useScenario();
  const format = useFormat();
  const {change} = found;
  const inUse = changedFields(change).every(([field, value]) => scenario[field] === value);
  return (
    <div
      className={styles.conclusion}
      role="group"
      aria-label={translate({id: 'measured.arithmetic', message: 'How it is worked out'})}
    >
      <ol className={styles.steps}>
        {steps(found, scenario, format).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {cautions(found, scenario, format).map((caution) => (
        <p key={caution} className={styles.caution}>
          {caution}
        </p>
      ))}
      <div className={styles.result}>
        <ul className={styles.changes}>
          {changeText(change, scenario, format).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <Button look="accent" onClick={() => set(change)}>
          {translate({id: 'measured.use', message: 'Use this'})}
        </Button>
        <span role="status" className={styles.inUse}>
          {inUse && (
            <>
              {translate({id: 'measured.inUse', message: 'In use.'})}
              <CostInUse found={found} />
            </>
          )}
        </span>
      </div>
    </div>
  );
}
