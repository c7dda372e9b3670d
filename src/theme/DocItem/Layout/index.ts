import Layout from '@theme-original/DocItem/Layout';
import type {Props} from '@theme/DocItem/Layout';
import {inTurn} from '@site/src/delivery/browser/HydrateInTurn/inTurn';

/** Docusaurus's own, hydrated in its turn. */
export default inTurn<Props>(Layout);
