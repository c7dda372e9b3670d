import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import {download} from '@site/src/delivery/browser/files/download';
import {fileName} from '@site/src/manifests/advice/commands';
import {manifestText} from '@site/src/manifests/manifestText';
import type {ManifestSet} from '@site/src/manifests/types';
import {giveEntries} from '@site/src/scenario/giveChoices';
import {useSharedPage} from '@site/src/scenario/useSharedPage';
import {Button} from '../../ui/Button';
import {useCopy} from '../export/useCopy';
import styles from '../export/styles.module.css';

/** The whole file with its comments, as text, as a file, or as a link that makes it again. */
export function TakeAlong({
  set,
  chapter,
}: {
  readonly set: ManifestSet;
  /** The chapter that the link leads to; the open one unless given. */
  readonly chapter: string | undefined;
}): ReactNode {
  const page = useSharedPage();
  const {baseUrl} = useDocusaurusContext().siteConfig;
  const {line, refused, tell, paste} = useCopy();
  const file = fileName(set.request);
  const linkText = () => {
    const query = new URLSearchParams(giveEntries(set.request).map(([key, value]) => [key, value]));
    const place = chapter === undefined ? page : `${baseUrl}${chapter}/`;
    return `${window.location.origin}${place}?${query.toString()}`;
  };
  return (
    <>
      <div className={styles.buttons}>
        <Button look="accent" onClick={() => void paste(manifestText(set), file)}>
          {translate({id: 'manifest.copy', message: 'Copy all of it'})}
        </Button>
        <Button
          onClick={() => {
            download(file, new Blob([manifestText(set)], {type: 'application/yaml'}));
            tell(translate({id: 'export.saved', message: 'Saved as {name}.'}, {name: file}));
          }}
        >
          {translate({id: 'manifest.save', message: 'Save as YAML'})}
        </Button>
        <Button
          onClick={() =>
            void paste(linkText(), translate({id: 'export.linkName', message: 'link'}))
          }
        >
          {translate({id: 'export.copyLink', message: 'Copy the link'})}
        </Button>
      </div>
      {line}
      {refused}
    </>
  );
}
