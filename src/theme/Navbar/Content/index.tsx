import Content from '@theme-original/Navbar/Content';
import type {ReactNode} from 'react';
import {HydrateInTurn} from '@site/src/delivery/browser/HydrateInTurn';

/** Docusaurus's own, taken over in its turn. */
export default function NavbarContentInTurn(): ReactNode {
  return (
    <HydrateInTurn>
      <Content />
    </HydrateInTurn>
  );
}
