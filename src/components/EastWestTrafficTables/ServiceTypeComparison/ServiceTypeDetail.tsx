import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {ServiceTypeId} from '@site/src/data/serviceTypes';
import type {Scenario} from '@site/src/data/types';
import {PathPicture} from '../../parts/pathPicture';
import styles from './styles.module.css';
import {serviceTypeText} from './text';

/** What words say about a service type, under its row. */
export function ServiceTypeDetail({
  type,
  scenario,
}: {
  readonly type: ServiceTypeId;
  readonly scenario: Scenario;
}): ReactNode {
  const text = serviceTypeText(type);
  const entries: readonly (readonly [string, string])[] = [
    [translate({id: 'serviceTypes.path', message: 'Path'}), text.path],
    [translate({id: 'serviceTypes.zones', message: 'Zones'}), text.zones],
    [translate({id: 'serviceTypes.charges', message: 'AWS charges'}), text.charges],
    [translate({id: 'serviceTypes.goodFor', message: 'Good for'}), text.goodFor],
    [translate({id: 'serviceTypes.watchOut', message: 'Watch out'}), text.watchOut],
  ];
  return (
    <>
      <PathPicture path={type} scenario={scenario} />
      <dl className={styles.detail}>
        {entries.map(([term, description]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
