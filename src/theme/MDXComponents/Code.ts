/** Code in a sentence. Fences never come here: `src/delivery/markdown/code` makes them `codeblock` elements. */
export {default} from '@theme/CodeInline';
