import {useContext, type ReactNode} from 'react';
import {HydrateInTurn} from '../HydrateInTurn';
import {Preparations} from '../HydrateInTurn/preparations';

/** A block of a chapter that answers to the reader. It is hydrated after the frame of the page. */
export function LiveBlock({children}: {readonly children: ReactNode}): ReactNode {
  return (
    <HydrateInTurn preparations={useContext(Preparations)}>
      <div className="markdown">{children}</div>
    </HydrateInTurn>
  );
}
