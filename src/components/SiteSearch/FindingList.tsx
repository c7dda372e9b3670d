import Link from '@docusaurus/Link';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {withChoices} from '../../scenario/linkState';
import {excerpt, marked, type Piece} from './excerpt';
import type {Finding} from './search';
import styles from './styles.module.css';

/** The id of a finding in its list; the field names the chosen one by it. */
export const optionId = (list: string, index: number): string => `${list}-${index}`;

/** The address of a finding with what the reader has chosen on this page. */
function withScenario(address: string): string {
  const [path = '', section] = address.split('#');
  const search = withChoices('');
  return section === undefined ? path + search : `${path}${search}#${section}`;
}

function Pieces({pieces}: {readonly pieces: readonly Piece[]}): ReactNode {
  return pieces.map(({text, isMatch}, index) =>
    isMatch ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  );
}

interface FindingListProps {
  readonly id: string;
  readonly label: string;
  readonly findings: readonly Finding[];
  readonly query: string;
  /** Which finding the arrow keys are at. */
  readonly active: number;
  /** Called when a finding is opened on this page, not in another window. */
  readonly onOpen: () => void;
}

/** The sections that were found: chapter, heading, and the words around the match. */
export function FindingList(props: FindingListProps): ReactNode {
  const {id, label, findings, query, active, onOpen} = props;
  return (
    <div id={id} role="listbox" aria-label={label} className={styles.list}>
      {findings.map(({address, chapter, heading, text}, index) => (
        <Link
          key={address}
          id={optionId(id, index)}
          role="option"
          aria-selected={index === active}
          tabIndex={-1}
          className={clsx(styles.finding)}
          to={withScenario(address)}
          onClick={({ctrlKey, metaKey, shiftKey}) => {
            if (!ctrlKey && !metaKey && !shiftKey) onOpen();
          }}
        >
          <strong>
            <Pieces pieces={marked(heading, query)} />
          </strong>
          {heading !== chapter && <span className={styles.chapter}>{chapter}</span>}
          <span className={styles.excerpt}>
            <Pieces pieces={excerpt(text, query)} />
          </span>
        </Link>
      ))}
    </div>
  );
}
