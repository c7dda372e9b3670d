/** Code in a sentence. Fences never come here: `plugins/code` makes them `codeblock` elements. */
export {default} from '@theme/CodeInline';
