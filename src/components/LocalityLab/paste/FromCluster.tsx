import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {Disclosure} from '../../ui/Disclosure';
import {LoadedPart} from '../../ui/LoadedPart';
import labStyles from '../styles.module.css';
import styles from './fromCluster.module.css';

const load = () => import('./PasteCluster').then(({PasteCluster}) => ({default: PasteCluster}));

/** A closed panel for the reader's own cluster; its code, and that of the reader in the background, come when it is used. */
export function FromCluster(): ReactNode {
  const text = {
    loading: translate({id: 'localityLab.panel.loading', message: 'This part is loading.'}),
    failed: translate({id: 'localityLab.panel.failed', message: 'This part did not load.'}),
    retry: translate({id: 'chart.retry', message: 'Try again'}),
  };
  return (
    <div className={clsx(labStyles.panels, styles.closed)}>
      <Disclosure
        summary={translate({
          id: 'pasteCluster.title',
          message: 'Fill the lab from your own cluster',
        })}
      >
        <LoadedPart text={text} load={load} part={{}} />
      </Disclosure>
    </div>
  );
}
