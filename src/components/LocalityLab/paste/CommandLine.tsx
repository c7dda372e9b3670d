import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {CodeBlock} from '@site/src/delivery/browser/CodeBlock';
import {command} from './missingText';
import styles from './styles.module.css';

/** What to run, and why its output may be pasted. */
export function CommandLine(): ReactNode {
  return (
    <>
      <p className={styles.lead}>
        {translate({
          id: 'pasteCluster.lead',
          message:
            'Run this and paste what it prints. Nodes, Services and EndpointSlices hold no passwords or keys, and what you paste never leaves this browser and is not part of the link.',
        })}
      </p>
      <CodeBlock html={command} />
      <p className={styles.note}>
        {translate({
          id: 'pasteCluster.file',
          message:
            'For a large cluster write a file, and drop or choose it below. Several files or outputs, one after the other, count as one.',
        })}
      </p>
      <CodeBlock html={`${command} &gt; cluster.json`} />
    </>
  );
}
