import {translate} from '@docusaurus/Translate';
import {useId, type ReactNode} from 'react';
import type {PathId} from '@site/src/data/types';
import {useFirstPlace, useGiven} from '@site/src/scenario/useGiven';
import {Button} from '../../ui/Button';
import {pathName} from '../paths/looks';
import {Manifests} from '.';

/** Whether this place shows the path. What an address asked for is shown by the first place that can. */
function useIsOpen(path: PathId, place: string): boolean {
  const given = useGiven();
  const isOpen = given.path === path && (given.at ?? place) === place;
  useFirstPlace(isOpen && given.at === undefined ? place : undefined);
  return isOpen;
}

/** The button that asks for the manifests of a path, and under it what it opens. */
export function GiveThis({path}: {readonly path: PathId}): ReactNode {
  const place = useId();
  const {ask} = useGiven();
  const isOpen = useIsOpen(path, place);
  const name = translate({id: 'manifest.give', message: 'Give me this'});
  return (
    <>
      <Button
        look="link"
        aria-expanded={isOpen}
        aria-label={`${name} ${pathName(path)}`}
        onClick={() => ask(isOpen ? '' : path, place)}
      >
        {name}
      </Button>
      {isOpen && <Manifests path={path} chapter="cost-and-latency" />}
    </>
  );
}
