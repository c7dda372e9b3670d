import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {LabMode} from '@site/src/data/labFields';
import {kubernetesVersionStore} from '@site/src/scenario/chosenVersion';
import {useStore} from '@site/src/scenario/useStore';
import {useCopy} from '../parts/export/useCopy';
import {Button} from '../ui/Button';
import {Preformatted} from '../ui/Preformatted';
import {serviceCommand} from './serviceCommand';
import styles from './styles.module.css';

/** The command that makes a Service ask for a mode, to be copied. */
export function SetIt({mode}: {readonly mode: LabMode}): ReactNode {
  const command = serviceCommand(mode, useStore(kubernetesVersionStore));
  const {line, refused, paste} = useCopy();
  const name = translate({id: 'localityLab.set.name', message: 'command'});
  return (
    <>
      <p className={styles.note}>
        {translate({
          id: 'localityLab.set.names',
          message: 'With your namespace and Service in the place of shop and orders:',
        })}
      </p>
      <Preformatted>{command}</Preformatted>
      <Button onClick={() => void paste(command, name)}>
        {translate({id: 'localityLab.set.copy', message: 'Copy the command'})}
      </Button>
      {line}
      {refused}
    </>
  );
}
