import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {Disclosure} from '../../ui/Disclosure';
import {LoadedPart} from '../../ui/LoadedPart';
import {loadedPartText} from '../explain/loadedPart';
import styles from './styles.module.css';

const nothing = {};
const loadMeasure = () => import('./Measure').then(({Measure}) => ({default: Measure}));

/** A panel that turns a measurement into values of the scenario; its code comes when it is first opened. */
export function MeasuredInput(): ReactNode {
  return (
    <Disclosure
      className={styles.panel}
      summary={translate({id: 'measured.title', message: 'I have a measurement'})}
    >
      <LoadedPart text={loadedPartText()} load={loadMeasure} part={nothing} />
    </Disclosure>
  );
}
