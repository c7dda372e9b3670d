import DocVersionRoot from '@theme-original/DocVersionRoot';
import type {Props} from '@theme/DocVersionRoot';
import {inTurn} from '@site/src/delivery/browser/HydrateInTurn/inTurn';

/** Docusaurus's own, hydrated in its turn. */
export default inTurn<Props>(DocVersionRoot);
