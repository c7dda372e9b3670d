import Translate, {translate} from '@docusaurus/Translate';
import {useState, type ReactNode} from 'react';
import {pathIds, type PathId} from '@site/src/data/types';
import type {Swing} from '@site/src/model/sensitivity';
import type {Estimate} from '../../parts/estimate/estimateOf';
import {useExplain, type Explain, type Total} from '../../parts/explain/useExplain';
import {PictureButtons} from '../../parts/export/PictureButtons';
import type {Format} from '@site/src/words/format/createFormat';
import {useFormat} from '@site/src/words/format/useFormat';
import {fieldText} from '@site/src/words/labels/fields';
import {pathLooks, pathName} from '../../parts/paths/looks';
import {fieldInWords} from '@site/src/words/fieldInWords';
import {DataTable, type Column} from '../../ui/DataTable';
import {SelectField} from '../../ui/SelectField';
import styles from './styles.module.css';
import {endText, estimateAt, extent, swingEnds, swingsOf, type SwingEnd} from './swings';

const FULL = 100;

function SwingBar({
  swing,
  current,
  span: [lowest, highest],
  color,
}: {
  readonly swing: Swing;
  readonly current: number;
  readonly span: readonly [number, number];
  readonly color: string;
}): ReactNode {
  const at = (cost: number) => ((cost - lowest) / (highest - lowest)) * FULL;
  const left = Math.min(at(swing.costAtLow), at(swing.costAtHigh));
  return (
    <span className={styles.swing} aria-hidden="true">
      <span
        className={styles.swingBar}
        style={{
          left: `${left}%`,
          width: `${(swing.swing / (highest - lowest)) * FULL}%`,
          background: color,
        }}
      />
      <span className={styles.swingNow} style={{left: `${at(current)}%`}} />
    </span>
  );
}

interface Shown {
  readonly path: PathId;
  readonly swings: readonly Swing[];
  readonly estimate: Estimate;
  readonly explain: Explain;
  readonly format: Format;
}

const totalAt = (
  swing: Swing,
  end: SwingEnd,
  {path, estimate}: Pick<Shown, 'path' | 'estimate'>,
): Total => ({path, row: `${swing.field} ${end}`, of: estimateAt(swing, end, estimate)});

/** A total at one end of a bar, and the value of the input that makes it. */
function EndCell({
  swing,
  end,
  path,
  estimate,
  explain,
  format,
}: Omit<Shown, 'swings'> & {readonly swing: Swing; readonly end: SwingEnd}): ReactNode {
  return (
    <span>
      <Translate
        id="sensitivity.end"
        values={{
          cost: explain.button(totalAt(swing, end, {path, estimate})),
          value: fieldInWords(swing.field, format)(swing[end]),
        }}
      >
        {'{cost} at {value}'}
      </Translate>
    </span>
  );
}

function columnsOf(shown: Shown): readonly Column<Swing>[] {
  const {path, swings, estimate} = shown;
  const current = estimate.costOf(path).monthlyCost ?? 0;
  const span = extent(swings);
  return [
    {
      id: 'field',
      header: translate({id: 'sensitivity.input', message: 'Input'}),
      cell: (swing) => fieldText(swing.field).label,
    },
    {
      id: 'bar',
      header: translate({id: 'sensitivity.swing', message: 'Cost, low to high'}),
      cell: (swing) => (
        <SwingBar swing={swing} current={current} span={span} color={pathLooks[path].color} />
      ),
    },
    {
      id: 'low',
      header: translate({id: 'sensitivity.low', message: 'Input lower'}),
      numeric: true,
      cell: (swing) => <EndCell {...shown} swing={swing} end="low" />,
    },
    {
      id: 'high',
      header: translate({id: 'sensitivity.high', message: 'Input higher'}),
      numeric: true,
      cell: (swing) => <EndCell {...shown} swing={swing} end="high" />,
    },
  ];
}

function sentence(path: PathId, swings: readonly Swing[], estimate: Estimate, format: Format) {
  const first = swings[0];
  if (first === undefined) {
    return translate(
      {
        id: 'sensitivity.none',
        message: 'No input moves the cost of {path}, or its price is unknown.',
      },
      {path: pathName(path)},
    );
  }
  return translate(
    {
      id: 'sensitivity.sentence',
      message: '{path} moves most with “{input}”: {low}, {high}.',
    },
    {
      path: pathName(path),
      input: fieldText(first.field).label,
      low: endText(first, 'low', estimate, format),
      high: endText(first, 'high', estimate, format),
    },
  );
}

/** Which input moves the chosen path's cost most: each moved alone, low to high, the strongest first. */
export function Sensitivity({estimate}: {readonly estimate: Estimate}): ReactNode {
  const format = useFormat();
  const [path, setPath] = useState<PathId>('clusterip');
  const explain = useExplain(estimate);
  const swings = swingsOf(path, estimate);
  const detail = (swing: Swing) =>
    explain.detail(...swingEnds.map((end) => totalAt(swing, end, {path, estimate})));
  const title = translate({
    id: 'sensitivity.title',
    message: 'Which input moves the cost most',
  });
  return (
    <div className={styles.sensitivity}>
      <p className={styles.chartTitle}>{title}</p>
      <p className={styles.note}>
        {translate({
          id: 'sensitivity.method',
          message:
            'Each input is moved alone, halved and doubled (zones by one, shares by 20 points).',
        })}
      </p>
      <p>{sentence(path, swings, estimate, format)}</p>
      <SelectField
        label={translate({id: 'sensitivity.path', message: 'Path'})}
        options={pathIds.map((id) => ({value: id, label: pathName(id)}))}
        value={path}
        onChange={setPath}
      />
      {swings.length > 0 && (
        <DataTable
          caption={title}
          captionHidden
          columns={columnsOf({path, swings, estimate, explain, format})}
          rows={swings}
          rowKey={(swing) => swing.field}
          detail={detail}
          stacks
        />
      )}
      {swings.length > 0 && (
        <PictureButtons
          estimate={estimate}
          title={translate(
            {id: 'scenarioWords.field', message: '{label}: {value}'},
            {label: pathName(path), value: title},
          )}
          name={`sensitivity-${path}`}
          draw={async (palette) => {
            const {swingsPicture} = await import('./swingsPicture');
            return swingsPicture({path, swings, estimate, format, palette});
          }}
        />
      )}
    </div>
  );
}
