import DocVersionRoot from '@theme-original/DocVersionRoot';
import type {Props} from '@theme/DocVersionRoot';
import type {ReactNode} from 'react';
import {InTurn} from '@site/src/components/InTurn';

/** Docusaurus's own, taken over in its turn. */
export default function DocVersionRootInTurn(props: Props): ReactNode {
  return (
    <InTurn>
      <DocVersionRoot {...props} />
    </InTurn>
  );
}
