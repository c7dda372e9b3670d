import Layout from '@theme-original/DocItem/Layout';
import type {Props} from '@theme/DocItem/Layout';
import type {ReactNode} from 'react';
import {InTurn} from '@site/src/components/InTurn';

/** Docusaurus's own, taken over in its turn. */
export default function DocItemLayoutInTurn(props: Props): ReactNode {
  return (
    <InTurn>
      <Layout {...props} />
    </InTurn>
  );
}
