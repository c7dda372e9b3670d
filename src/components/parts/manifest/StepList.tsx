import {translate} from '@docusaurus/Translate';
import {useId, type ReactNode} from 'react';
import {CodeBlock} from '@site/src/delivery/browser/CodeBlock';
import type {Step} from '@site/src/manifests/types';
import {Preformatted} from '../../ui/Preformatted';
import {escapeHtml} from './highlightYaml';
import {SayLine} from './SayLine';
import styles from '../export/styles.module.css';

/** Things to do, in order, with their commands and what these print. */
export function StepList({
  title,
  steps,
}: {
  readonly title: string;
  readonly steps: readonly Step[];
}): ReactNode {
  const id = useId();
  return (
    <>
      <p id={id} className={styles.title}>
        {title}
      </p>
      <ol aria-labelledby={id}>
        {steps.map((step) => (
          <li key={`${step.id} ${step.command ?? ''}`}>
            <SayLine say={step} />
            {step.command !== undefined && <CodeBlock html={escapeHtml(step.command)} />}
            {step.prints !== undefined && (
              <>
                <p className={styles.note}>
                  {translate({id: 'manifest.prints', message: 'It prints, in shape:'})}
                </p>
                <Preformatted>{step.prints.join('\n')}</Preformatted>
              </>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
