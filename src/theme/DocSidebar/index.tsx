import DocSidebar from '@theme-original/DocSidebar';
import type {Props} from '@theme/DocSidebar';
import type {ReactNode} from 'react';
import {InTurn} from '@site/src/components/InTurn';

/** Docusaurus's own, taken over in its turn. */
export default function DocSidebarInTurn(props: Props): ReactNode {
  return (
    <InTurn>
      <DocSidebar {...props} />
    </InTurn>
  );
}
