import {useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {usePluginData} from '@docusaurus/useGlobalData';
import {useEffect, useMemo, useState, type ComponentType, type ReactNode} from 'react';
import type {EditionNoticeProps} from '@site/src/components/EditionNotice';
import {Preparations} from '@site/src/delivery/browser/HydrateInTurn/preparations';
import {useNavigation} from '@site/src/delivery/browser/navigation/useNavigation';
import {whenIdle} from '@site/src/delivery/browser/offline/whenIdle';
import {embedPath} from '@site/src/delivery/headers/embedPath';
import {useScenarioAddress} from '@site/src/scenario/useScenarioAddress';
import {prepareNumbers} from '@site/src/words/format/useFormat';

/** What is said of the copy that the reader has, and of the network. It comes last, when the page is there and rests. */
function Edition(): ReactNode {
  const [Notice, setNotice] = useState<ComponentType<EditionNoticeProps>>();
  const edition = usePluginData('edition') as EditionNoticeProps;
  useEffect(
    () =>
      whenIdle(async () => {
        const {EditionNotice} = await import('@site/src/components/EditionNotice');
        setNotice(() => EditionNotice);
      }),
    [],
  );
  return Notice === undefined ? null : <Notice {...edition} />;
}

/** Wraps the whole site, above every route: what ties scenario and place on the page to the address, once. */
export default function Root({children}: {readonly children: ReactNode}): ReactNode {
  useScenarioAddress();
  useNavigation();
  const {
    i18n: {currentLocale: locale},
    siteConfig: {baseUrl},
  } = useDocusaurusContext();
  // In a frame of another site the guide keeps nothing on the reader's device, and says nothing of itself.
  const isEmbedded = useLocation().pathname.startsWith(baseUrl + embedPath);
  const preparations = useMemo(() => prepareNumbers(locale), [locale]);
  return (
    <Preparations.Provider value={preparations}>
      {children}
      {isEmbedded ? null : <Edition />}
    </Preparations.Provider>
  );
}
