import Content from '@theme-original/Navbar/Content';
import {inTurn} from '@site/src/delivery/browser/HydrateInTurn/inTurn';

/** Docusaurus's own, hydrated in its turn. */
export default inTurn(Content);
