import {translate} from '@docusaurus/Translate';
import {memo, type ReactNode} from 'react';
import {Disclosure} from '../../ui/Disclosure';
import {LoadedPart} from '../../ui/LoadedPart';
import {loadedPartText} from '../explain/loadedPart';
import styles from './styles.module.css';

const nothing = {};
const loadFields = () =>
  import('./OwnLatencyFields').then(({OwnLatencyFields}) => ({default: OwnLatencyFields}));

/** Fields for measurements that take the place of our estimates; emptied, the estimate holds again. Their code comes when the panel is opened. */
export const OwnLatencies = memo(function OwnLatencies(): ReactNode {
  return (
    <Disclosure
      className={styles.panel}
      summary={translate({id: 'ownLatencies.title', message: 'Your own measurements'})}
    >
      <LoadedPart text={loadedPartText()} load={loadFields} part={nothing} />
    </Disclosure>
  );
});
