import MDXComponents from '@theme-original/MDXComponents';
import {Diagram} from '@site/src/components/Diagram';

/** What a chapter's markup becomes: Docusaurus's own, and what our build steps leave in the text. */
export default {...MDXComponents, diagram: Diagram};
