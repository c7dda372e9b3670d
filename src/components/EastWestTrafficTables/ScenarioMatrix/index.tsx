import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {situations, type SituationId} from '@site/src/data/recommendations';
import {needIds, scopeIds} from '@site/src/data/types';
import {matrixFilterStore, type MatrixFilter} from '@site/src/scenario/matrixFilter';
import {useStore} from '@site/src/scenario/useStore';
import {useExplain, type Explain, type Total} from '../../parts/explain/useExplain';
import type {Estimate} from '../../parts/estimate/estimateOf';
import {withEstimate} from '../../parts/estimate/withEstimate';
import type {Format} from '@site/src/words/format/createFormat';
import {useFirstPlace, useGiven} from '@site/src/scenario/useGiven';
import {useFormat} from '@site/src/words/format/useFormat';
import {needName, scopeName} from '@site/src/words/labels/needs';
import {Manifests} from '../../parts/manifest';
import {pathName} from '../../parts/paths/looks';
import {SlidersWithAnswer} from '../../parts/changes/SlidersWithAnswer';
import {Button} from '../../ui/Button';
import {Chips} from '../../ui/Chips';
import {DataTable, type Column} from '../../ui/DataTable';
import {Disclosure} from '../../ui/Disclosure';
import {LiveSentence} from '../../ui/LiveSentence';
import {StillNotice} from '../../ui/StillNotice';
import {PathMark} from '../../parts/paths/PathMark';
import {Segmented} from '../../ui/Segmented';
import styles from './styles.module.css';
import {situationText} from './text';
import {matrixSentence, situationVerdicts, verdictReason, type SituationVerdict} from './verdicts';

function SituationCell({verdict}: {readonly verdict: SituationVerdict}): ReactNode {
  return (
    <>
      <Link to={`/scenarios/#${verdict.id}`}>{situationText(verdict.id).name}</Link>
      <span className={styles.scopes}>
        {situations[verdict.id].scopes.map(scopeName).join(' · ')}
      </span>
    </>
  );
}

/** At which row the manifests of its path stand. */
interface Give {
  readonly row: SituationId | undefined;
  readonly press: (row: SituationId) => void;
}

/** Two rows may recommend the same path: the one that was pressed shows it, or the first, as a link names the path only. */
function useGive(verdicts: readonly SituationVerdict[]): Give {
  const {path, at, ask} = useGiven();
  const row = verdicts.find(({id}) => situations[id].path === path && (at ?? id) === id)?.id;
  useFirstPlace(at === undefined ? row : undefined);
  return {row, press: (id) => ask(id === row ? '' : situations[id].path, id)};
}

function StackCell({
  verdict: {id},
  give,
}: {
  readonly verdict: SituationVerdict;
  readonly give: Give;
}): ReactNode {
  const {stack, why} = situationText(id);
  const {path} = situations[id];
  const name = translate({id: 'manifest.give', message: 'Give me this'});
  return (
    <div className={styles.stack}>
      <PathMark path={path} /> <strong>{stack}</strong>
      <p className={styles.why}>{why}</p>
      <Button
        look="link"
        className={styles.give}
        aria-expanded={give.row === id}
        aria-label={`${name} ${pathName(path)}`}
        onClick={() => give.press(id)}
      >
        {name}
      </Button>
    </div>
  );
}

function FitCell({
  verdict,
  format,
}: {
  readonly verdict: SituationVerdict;
  readonly format: Format;
}): ReactNode {
  return (
    <span>
      <strong className={verdict.fits ? styles.fits : styles.misses}>
        {verdict.fits
          ? translate({id: 'scenarioMatrix.fits', message: 'fits'})
          : translate({id: 'scenarioMatrix.misses', message: 'does not fit'})}
      </strong>{' '}
      {verdictReason(verdict, format)}
    </span>
  );
}

interface ColumnInput {
  readonly estimate: Estimate;
  readonly format: Format;
  readonly explain: Explain;
  readonly give: Give;
  /** Whether the reader has asked for anything; without a question there is nothing to fit. */
  readonly asked: boolean;
}

/** Totals of a row that can be opened: the stack's, then those of what may take its place. */
function totalsOf({id}: SituationVerdict): readonly Total[] {
  const {path, instead = []} = situations[id];
  return [path, ...instead].map((one, index) => ({
    path: one,
    row: index === 0 ? id : `${id} ${one}`,
  }));
}

function CostCell({
  verdict,
  explain,
}: ColumnInput & {readonly verdict: SituationVerdict}): ReactNode {
  const [own, ...others] = totalsOf(verdict).map((total) => ({
    name: pathName(total.path),
    total: explain.button(total),
  }));
  return (
    <span>
      {own?.total}
      <span className={styles.path}>{own?.name}</span>
      {others.map(({name, total}) => (
        <span key={name} className={styles.alternative}>
          {total}
          <span className={styles.path}>
            {translate({id: 'scenarioMatrix.instead', message: 'instead: {path}'}, {path: name})}
          </span>
        </span>
      ))}
    </span>
  );
}

function matrixColumns(input: ColumnInput): readonly Column<SituationVerdict>[] {
  const {estimate, format, asked} = input;
  const fit: Column<SituationVerdict> = {
    id: 'fit',
    header: translate({id: 'scenarioMatrix.fit', message: 'Your filters'}),
    long: true,
    cell: (verdict) => <FitCell verdict={verdict} format={format} />,
  };
  return [
    {
      id: 'situation',
      header: translate({id: 'scenarioMatrix.situation', message: 'Situation'}),
      cell: (verdict) => <SituationCell verdict={verdict} />,
    },
    {
      id: 'stack',
      header: translate({id: 'scenarioMatrix.stack', message: 'Recommended stack'}),
      long: true,
      cell: (verdict) => <StackCell verdict={verdict} give={input.give} />,
    },
    ...(asked ? [fit] : []),
    {
      id: 'cost',
      header: translate(
        {id: 'scenarioMatrix.cost', message: 'Cost per month at {traffic}'},
        {traffic: format.traffic(estimate.scenario.trafficGb)},
      ),
      numeric: true,
      cell: (verdict) => <CostCell verdict={verdict} {...input} />,
    },
  ];
}

/** What is open of a row: the manifests of its stack, or line items of a total. */
function rowDetail(
  verdict: SituationVerdict,
  {explain, give}: Pick<ColumnInput, 'explain' | 'give'>,
): ReactNode | undefined {
  const {id} = verdict;
  const lines = explain.detail(...totalsOf(verdict));
  if (give.row !== id) return lines;
  return (
    <>
      <Manifests path={situations[id].path} />
      {lines}
    </>
  );
}

/**
 * The situations with the stack the guide recommends for each; filters put the ones that fit first and say why.
 * Works without props: costs follow the page's scenario.
 */
export const ScenarioMatrix = withEstimate(function ScenarioMatrix({estimate}): ReactNode {
  const format = useFormat();
  const filter = useStore(matrixFilterStore);
  const setFilter = ({scope, needs}: MatrixFilter) =>
    matrixFilterStore.replace({scope, needs: needIds.filter((need) => needs.includes(need))});
  const explain = useExplain(estimate);
  const verdicts = situationVerdicts(filter, estimate);
  const give = useGive(verdicts);
  const asked = filter.scope !== 'any' || filter.needs.length > 0;
  return (
    <section
      className={styles.matrix}
      data-component="ScenarioMatrix"
      aria-label={translate({id: 'scenarioMatrix.name', message: 'Scenario matrix'})}
    >
      <StillNotice />
      <LiveSentence text={matrixSentence(filter, verdicts, estimate, format)} />
      <div className={styles.filters}>
        <Segmented
          legend={translate({id: 'scenarioMatrix.scope', message: 'Services run in'})}
          segments={[
            {value: 'any', label: translate({id: 'scenarioMatrix.scope.any', message: 'anywhere'})},
            ...scopeIds.map((scope) => ({value: scope, label: scopeName(scope)})),
          ]}
          value={filter.scope}
          onChange={(scope) => setFilter({...filter, scope})}
        />
        <Chips
          legend={translate({id: 'scenarioMatrix.needs', message: 'They need'})}
          chips={needIds.map((need) => ({value: need, label: needName(need)}))}
          chosen={filter.needs}
          onChange={(needs) => setFilter({...filter, needs})}
        />
      </div>
      <Disclosure
        className={styles.change}
        summary={translate(
          {id: 'scenarioMatrix.change', message: 'Costs are at {traffic} a month: change it here'},
          {traffic: format.traffic(estimate.scenario.trafficGb)},
        )}
      >
        <SlidersWithAnswer
          fields={['trafficGb']}
          estimate={estimate}
          paths={verdicts.map(({id}) => situations[id].path)}
        />
      </Disclosure>
      <DataTable
        caption={translate({id: 'scenarioMatrix.name', message: 'Scenario matrix'})}
        captionHidden
        columns={matrixColumns({estimate, format, explain, give, asked})}
        rows={verdicts}
        rowKey={(verdict) => verdict.id}
        detail={(verdict) => rowDetail(verdict, {explain, give})}
        rowClassName={(verdict) => (asked && !verdict.fits ? styles.faded : undefined)}
        stacks
      />
    </section>
  );
});
