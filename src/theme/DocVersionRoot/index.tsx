import DocVersionRoot from '@theme-original/DocVersionRoot';
import type {Props} from '@theme/DocVersionRoot';
import type {ReactNode} from 'react';
import {HydrateInTurn} from '@site/src/delivery/browser/HydrateInTurn';

/** Docusaurus's own, taken over in its turn. */
export default function DocVersionRootInTurn(props: Props): ReactNode {
  return (
    <HydrateInTurn>
      <DocVersionRoot {...props} />
    </HydrateInTurn>
  );
}
