import {translate} from '@docusaurus/Translate';
import {useWindowSize} from '@docusaurus/theme-common';
import {useEffect, type ReactNode} from 'react';
import {kubernetesVersions, type KubernetesVersion as Version} from '@site/src/data/kubernetes';
import {kubernetesVersionStore} from '@site/src/scenario/chosenVersion';
import {VERSION_ATTRIBUTE} from '@site/src/scenario/kubernetesVersion';
import {useStore} from '@site/src/scenario/useStore';
import styles from './styles.module.css';

function follow(): () => void {
  return kubernetesVersionStore.subscribe(() => {
    const version = kubernetesVersionStore.getSnapshot();
    document.documentElement.setAttribute(VERSION_ATTRIBUTE, version);
  });
}

/**
 * The version of Kubernetes that the chapters speak of: in the bar, or on a phone in its menu. The page's head has
 * hidden what is for other versions before the first paint; from then on this does.
 */
export function KubernetesVersion({mobile = false}: {readonly mobile?: boolean}): ReactNode {
  const version = useStore(kubernetesVersionStore);
  useEffect(follow, []);
  // On a phone the bar's is out of sight, and the menu has its own.
  const isUsed = useWindowSize() === 'desktop' || mobile;
  const offered = isUsed ? kubernetesVersions : [version];
  const select = (
    <select
      className={mobile ? styles.version : `navbar__item ${styles.version}`}
      aria-label={translate({id: 'navbar.kubernetesVersion', message: 'Version of Kubernetes'})}
      value={version}
      onChange={(event) => kubernetesVersionStore.replace(event.target.value as Version)}
    >
      {offered.map((known) => (
        <option key={known} value={known}>
          {`Kubernetes ${known}`}
        </option>
      ))}
    </select>
  );
  return mobile ? <li className="menu__list-item">{select}</li> : select;
}
