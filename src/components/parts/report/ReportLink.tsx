import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import {useShareLink} from '@site/src/scenario/useShareLink';
import {useWhenRested} from '@site/src/scenario/useWhenRested';
import type {Estimate} from '../estimate/estimateOf';
import {useFormat} from '@site/src/words/format/useFormat';
import {issueText} from './issueText';
import {issueUrl} from './issueUrl';
import styles from './styles.module.css';

/** Opens a new issue that holds the scenario and its figures; not there where the site names no repository. */
export function ReportLink({estimate}: {readonly estimate: Estimate}): ReactNode {
  const {repository} = useDocusaurusContext().siteConfig.customFields ?? {};
  return typeof repository === 'string' ? (
    <IssueLink estimate={estimate} repository={repository} />
  ) : null;
}

function IssueLink({
  estimate,
  repository,
}: {
  readonly estimate: Estimate;
  readonly repository: string;
}): ReactNode {
  // Nobody follows it while the slider moves.
  const link = useWhenRested(useShareLink());
  const href = issueUrl(repository, issueText(estimate, link, useFormat()));
  if (href === undefined) return null;
  return (
    <p className={styles.report}>
      <a href={href} target="_blank" rel="noopener noreferrer">
        {translate({
          id: 'report.link',
          message: 'This is wrong: report it with this scenario (opens a new tab)',
        })}
      </a>
    </p>
  );
}
