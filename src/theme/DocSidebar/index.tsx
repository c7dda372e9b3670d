import DocSidebar from '@theme-original/DocSidebar';
import type {Props} from '@theme/DocSidebar';
import type {ReactNode} from 'react';
import {HydrateInTurn} from '@site/src/delivery/browser/HydrateInTurn';

/** Docusaurus's own, taken over in its turn. */
export default function DocSidebarInTurn(props: Props): ReactNode {
  return (
    <HydrateInTurn>
      <DocSidebar {...props} />
    </HydrateInTurn>
  );
}
