import Content from '@theme-original/Navbar/Content';
import type {ReactNode} from 'react';
import {InTurn} from '@site/src/components/InTurn';

/** Docusaurus's own, taken over in its turn. */
export default function NavbarContentInTurn(): ReactNode {
  return (
    <InTurn>
      <Content />
    </InTurn>
  );
}
