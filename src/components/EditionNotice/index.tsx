import {useLocation} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import {useEffect, useState, type ReactNode} from 'react';
import {keepForOffline, type Offer} from '@site/src/delivery/browser/offline/register';
import {unreachableEvent} from '@site/src/delivery/browser/offline/unreachable';
import {followStoredTheme} from '@site/src/delivery/browser/theme/followStoredTheme';
import {useStore} from '@site/src/scenario/useStore';
import {useFormat} from '@site/src/words/format/useFormat';
import {Button} from '../ui/Button';
import styles from './styles.module.css';

const dayMs = 24 * 60 * 60 * 1000;

const network = {
  subscribe: (changed: () => void) => {
    addEventListener('online', changed);
    addEventListener('offline', changed);
    return () => {
      removeEventListener('online', changed);
      removeEventListener('offline', changed);
    };
  },
  getSnapshot: () => navigator.onLine,
  getServerSnapshot: () => true,
};

/** Whether the last link led to what could be had from nowhere; the network ends it. */
function useUnreachable(): readonly [boolean, () => void] {
  const [isUnreachable, setUnreachable] = useState(false);
  useEffect(() => {
    const note = () => setUnreachable(true);
    const forget = () => setUnreachable(false);
    addEventListener(unreachableEvent, note);
    addEventListener('online', forget);
    return () => {
      removeEventListener(unreachableEvent, note);
      removeEventListener('online', forget);
    };
  }, []);
  return [isUnreachable, () => setUnreachable(false)];
}

function OfflineLine({pricesAsOf}: {readonly pricesAsOf: string}): ReactNode {
  const format = useFormat();
  const [now] = useState(Date.now);
  const days = Math.max(0, Math.floor((now - Date.parse(pricesAsOf)) / dayMs));
  return (
    <p>
      {translate(
        {
          id: 'edition.offline',
          message:
            'You are offline. What was read on this device still opens; its prices are of {date}, {days} days ago.',
        },
        {date: format.date(pricesAsOf), days},
      )}
    </p>
  );
}

function UnreachableLine({onClose}: {readonly onClose: () => void}): ReactNode {
  const {gap} = useFormat();
  return (
    <p>
      {translate({
        id: 'edition.unreachable',
        message:
          'That page cannot be reached, and this device has no copy. This page stays as it is.',
      })}
      {gap}
      <Button look="link" onClick={onClose}>
        {translate({id: 'edition.close', message: 'Close'})}
      </Button>
    </p>
  );
}

function NewerLine({
  take,
  onLater,
}: {
  readonly take: Offer;
  readonly onLater: () => void;
}): ReactNode {
  const {gap} = useFormat();
  return (
    <p>
      {translate({
        id: 'edition.newer',
        message:
          'There is a newer edition of the guide. This page stays as it is until you load it.',
      })}
      {gap}
      <Button onClick={take}>{translate({id: 'edition.take', message: 'Load it'})}</Button>{' '}
      <Button look="link" onClick={onLater}>
        {translate({id: 'edition.later', message: 'Later'})}
      </Button>
    </p>
  );
}

type ShowUnread = (onClose: () => void) => ReactNode;

/** What the address says and the page does not do, until the address says something else or the line is closed. */
function useUnread(): ReactNode {
  const {search} = useLocation();
  const [found, setFound] = useState<{
    readonly search: string;
    readonly show: ShowUnread | undefined;
  }>();
  useEffect(() => {
    // An address that says nothing needs no reader. Where the reader does not come, the figures stand that the page shows.
    if (search !== '') {
      import('./unreadLine').then(
        ({unreadLine}) => setFound({search, show: unreadLine(search)}),
        () => undefined,
      );
    }
  }, [search]);
  return found?.search === search && found.show?.(() => setFound(undefined));
}

/** What the build knows of the copy that it makes; `docusaurus.config.ts` says it. */
export interface EditionNoticeProps {
  /** Where the site begins, all languages together. */
  readonly root: string;
  /** ISO date of the oldest price of the default Region. */
  readonly pricesAsOf: string;
}

/** What the reader should know of the page before them: what of its link it does not follow, that there is no network, that there is a newer copy. */
export function EditionNotice({root, pricesAsOf}: EditionNoticeProps): ReactNode {
  const isOffline = !useStore(network);
  const [isUnreachable, close] = useUnreachable();
  const unread = useUnread();
  const [take, setTake] = useState<Offer>();
  useEffect(() => void keepForOffline(root, (offered) => setTake(() => offered)), [root]);
  // It may come as late as this notice does: only a page that was left is shown again.
  useEffect(followStoredTheme, []);
  // A page of which there is nothing to say has no element more. What comes with its text is read out as an alert only.
  if (!isUnreachable && !isOffline && take === undefined && !unread) return null;
  return (
    <div className={styles.notice} role="alert" data-edition>
      {isUnreachable && <UnreachableLine onClose={close} />}
      {unread}
      {isOffline && <OfflineLine pricesAsOf={pricesAsOf} />}
      {take !== undefined && <NewerLine take={take} onLater={() => setTake(undefined)} />}
    </div>
  );
}
