import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

const SECTION = 2;

/** The sections of a chapter in one line: an instrument takes the width in which their list would stand. */
export function ContentsLine(): ReactNode {
  const sections = useDoc().toc.filter(({level}) => level === SECTION);
  return (
    <nav
      className={styles.contents}
      aria-label={translate({
        id: 'theme.TOCCollapsible.toggleButtonLabel',
        message: 'On this page',
      })}
    >
      <ul>
        {sections.map(({id, value}) => (
          <li key={id}>
            {/* A heading's own markup, as the contents of other chapters show it. */}
            <Link to={`#${id}`} dangerouslySetInnerHTML={{__html: value}} />
          </li>
        ))}
      </ul>
    </nav>
  );
}
