import MDXComponents from '@theme-original/MDXComponents';
import {CodeBlock} from '@site/src/delivery/browser/CodeBlock';
import {Diagram} from '@site/src/delivery/browser/Diagram';
import {Table} from './Table';

/** What a chapter's markup becomes: Docusaurus's own, and what our build steps leave in the text. */
export default {...MDXComponents, codeblock: CodeBlock, diagram: Diagram, table: Table};
