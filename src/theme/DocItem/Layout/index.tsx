import Layout from '@theme-original/DocItem/Layout';
import type {Props} from '@theme/DocItem/Layout';
import type {ReactNode} from 'react';
import {HydrateInTurn} from '@site/src/delivery/browser/HydrateInTurn';

/** Docusaurus's own, taken over in its turn. */
export default function DocItemLayoutInTurn(props: Props): ReactNode {
  return (
    <HydrateInTurn>
      <Layout {...props} />
    </HydrateInTurn>
  );
}
