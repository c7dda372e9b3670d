import DocSidebar from '@theme-original/DocSidebar';
import type {Props} from '@theme/DocSidebar';
import {inTurn} from '@site/src/delivery/browser/HydrateInTurn/inTurn';

/** Docusaurus's own, hydrated in its turn. */
export default inTurn<Props>(DocSidebar);
