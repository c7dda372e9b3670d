import Translate, {translate} from '@docusaurus/Translate';
import Admonition from '@theme/Admonition';
import type {ReactNode} from 'react';

/** Tells the reader of a translation that the English chapter has moved on, and links to it. */
export function StaleBanner({englishUrl}: {readonly englishUrl: string}): ReactNode {
  return (
    <Admonition
      type="warning"
      title={translate({id: 'docItem.stale.title', message: 'This translation is behind'})}
    >
      <p>
        <Translate
          id="docItem.stale.text"
          values={{
            link: (
              // A plain link: each language is a site of its own, which the router does not know.
              <a href={englishUrl} hrefLang="en">
                {translate({id: 'docItem.stale.link', message: 'Read the English page'})}
              </a>
            ),
          }}
        >
          {'The English original has changed since. {link}'}
        </Translate>
      </p>
    </Admonition>
  );
}
