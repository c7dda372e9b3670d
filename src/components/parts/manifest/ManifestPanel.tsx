import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import {useEffect, useId, useRef, type ReactNode} from 'react';
import {CodeBlock} from '@site/src/delivery/browser/CodeBlock';
import type {ManifestChoices} from '@site/src/data/manifestFields';
import type {PathId, Scenario} from '@site/src/data/types';
import {fileName} from '@site/src/manifests/advice/commands';
import {manifestSet} from '@site/src/manifests/manifestSet';
import {fitted} from '@site/src/manifests/rules';
import {toYaml} from '@site/src/manifests/toYaml';
import {kubernetesVersionStore} from '@site/src/scenario/chosenVersion';
import {giveStore} from '@site/src/scenario/give';
import {giveEntries, readChoices} from '@site/src/scenario/giveChoices';
import {useScenarioValue} from '@site/src/scenario/useScenario';
import {useStore} from '@site/src/scenario/useStore';
import {pathName} from '../paths/looks';
import {Fields} from './Fields';
import {highlightYaml} from './highlightYaml';
import {SayLine} from './SayLine';
import {StepList} from './StepList';
import exported from '../export/styles.module.css';
import styles from './styles.module.css';
import {TakeAlong} from './TakeAlong';

const LETTERS = 'abcdef';

/** Zones of the reader's Region, by the letters that most Regions have. */
const zonesOf = ({region, azCount}: Pick<Scenario, 'region' | 'azCount'>) =>
  [...LETTERS].slice(0, azCount).map((letter) => `${region}${letter}`);

/** What the reader chose, as a request for this path, and how to change it. What was not chosen here follows the page. */
function useRequest(path: PathId) {
  const {entries, isLinked, at} = useStore(giveStore);
  const region = useScenarioValue((scenario) => scenario.region);
  const azCount = useScenarioValue((scenario) => scenario.azCount);
  const ofPage = {zones: zonesOf({region, azCount}), kubernetes: useStore(kubernetesVersionStore)};
  const choices = readChoices(entries, ofPage);
  return {
    request: fitted({path, ...choices}),
    isLinked,
    change: (change: Partial<ManifestChoices>) =>
      giveStore.replace({
        entries: giveEntries({path, ...choices, ...change}, ofPage),
        isLinked: false,
        at,
      }),
  };
}

export interface ManifestPanelProps {
  readonly path: PathId;
  /** The chapter that a link to the panel leads to; the open one unless given. */
  readonly chapter?: string;
}

/** What to apply for a path: the shortest change, choices, the YAML that follows from them, steps, checks and the way back. */
export function ManifestPanel({path, chapter}: ManifestPanelProps): ReactNode {
  const {request, isLinked, change} = useRequest(path);
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Whoever opened a link has not seen where the panel stands.
    if (isLinked) panel.current?.scrollIntoView();
  }, [isLinked]);
  const set = manifestSet(request);
  const {documents, shortest, notes, steps, checks, undo} = set;
  return (
    <div
      ref={panel}
      className={clsx(exported.panel, styles.panel)}
      role="group"
      aria-labelledby={id}
    >
      <p id={id} className={exported.title}>
        {translate(
          {id: 'manifest.title', message: 'What to apply: {path}'},
          {path: pathName(path)},
        )}
      </p>
      {shortest && (
        <StepList
          title={translate({id: 'manifest.shortest', message: 'The shortest change'})}
          steps={shortest}
        />
      )}
      <Fields request={request} change={change} />
      <ul>
        {notes.map((note) => (
          <li key={note.id}>
            <SayLine say={note} />
          </li>
        ))}
      </ul>
      {documents.length > 0 && (
        <CodeBlock title={fileName(request)} html={highlightYaml(toYaml(documents))} />
      )}
      <TakeAlong set={set} chapter={chapter} />
      <StepList title={translate({id: 'manifest.steps', message: 'Steps'})} steps={steps} />
      <StepList
        title={translate({id: 'manifest.checks', message: 'See that it worked'})}
        steps={checks}
      />
      <StepList title={translate({id: 'manifest.undo', message: 'Undo'})} steps={undo} />
    </div>
  );
}
