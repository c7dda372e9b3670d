import type {Expression, Program, Statement} from 'estree';
import type {Root, RootContent} from 'hast';
import {toEstree} from 'hast-util-to-estree';

interface Chapter {
  /** Names of our components that show the same on every visit. */
  readonly still: readonly string[];
  /** The chapter's page, from the root of its language: `dns/`. */
  readonly route: string;
  /** For messages. */
  readonly file: string;
}

/** Where the browser's half of an article is. */
const runtime = '@site/src/delivery/browser/StillBlock';

const names = {StillBlock: '_StillBlock', LiveBlock: '_LiveBlock', loadArticle: '_loadArticle'};

const literal = (value: string | number | null): Expression => ({type: 'Literal', value});
const identifier = (name: string) => ({type: 'Identifier', name}) as const;

/** True where the article's text is part of the script; `articleBlocks` sets it. */
const inScript = identifier('ARTICLE_IN_SCRIPT');

const program = (...body: Program['body']): Program => ({
  type: 'Program',
  sourceType: 'module',
  comments: [],
  body,
});

const statement = (expression: Expression): Statement => ({
  type: 'ExpressionStatement',
  expression,
});

/** Every object inside a tree: nodes of Markdown, and of the JavaScript in its attributes and expressions. */
function* objectsIn(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return;
  yield value;
  for (const child of Object.values(value)) yield* objectsIn(child);
}

/** The name of the component that a node stands for; elements of HTML have names in lower case. */
function componentName(node: object): string | undefined {
  if (!('name' in node && 'type' in node)) return undefined;
  const {type} = node;
  const isElement =
    type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement' || type === 'JSXOpeningElement';
  if (!isElement) return undefined;
  const name = typeof node.name === 'string' ? node.name : jsxName(node.name);
  return /^[a-z]/.test(name) ? undefined : name;
}

/** The name of an element of JSX; of `<Tabs.Item>`, `Tabs`. A fragment has none. */
function jsxName(name: unknown): string {
  for (const node of objectsIn(name)) {
    if ('name' in node && typeof node.name === 'string') return node.name;
  }
  return 'fragment';
}

/** Whether a script must run a block in the browser: it holds a component that answers to the reader. */
function isLive(block: RootContent, still: readonly string[]): boolean {
  for (const node of objectsIn(block)) {
    const name = componentName(node);
    if (name !== undefined && name !== '' && !still.includes(name)) return true;
  }
  return false;
}

const isBlank = (node: RootContent) => node.type === 'text' && node.value.trim() === '';

/** `ARTICLE_IN_SCRIPT ? <>…</> : null` */
function textInScript(blocks: RootContent[]): Expression {
  const last = toEstree({type: 'root', children: blocks}).body.at(-1);
  if (last?.type !== 'ExpressionStatement')
    throw new Error('A tree of HTML has become no element.');
  return {
    type: 'ConditionalExpression',
    test: inScript,
    consequent: last.expression,
    alternate: literal(null),
  };
}

/** `<_StillBlock chapter="dns/" part={0}>{ARTICLE_IN_SCRIPT ? <>…</> : null}</_StillBlock>` */
function stillBlock(blocks: RootContent[], route: string, part: number): RootContent {
  const partNumber = program(statement(literal(part)));
  const text = program(statement(textInScript(blocks)));
  return {
    type: 'mdxJsxFlowElement',
    name: names.StillBlock,
    attributes: [
      {type: 'mdxJsxAttribute', name: 'chapter', value: route},
      {
        type: 'mdxJsxAttribute',
        name: 'part',
        value: {type: 'mdxJsxAttributeValueExpression', value: '', data: {estree: partNumber}},
      },
    ],
    children: [{type: 'mdxFlowExpression', value: '', data: {estree: text}}],
  };
}

const liveBlock = (block: RootContent): RootContent => ({
  type: 'mdxJsxFlowElement',
  name: names.LiveBlock,
  attributes: [],
  children: [block as never],
});

/** The parts of an article in order, and the numbers of those that stand still. */
function inParts(
  blocks: readonly RootContent[],
  {still, route}: Chapter,
): {readonly parts: readonly RootContent[]; readonly stillParts: readonly number[]} {
  const parts: RootContent[] = [];
  const stillParts: number[] = [];
  let run: RootContent[] = [];
  const close = () => {
    if (!run.every(isBlank)) {
      stillParts.push(parts.length);
      parts.push(stillBlock(run, route, parts.length));
    }
    run = [];
  };
  for (const block of blocks) {
    if (isLive(block, still)) {
      close();
      parts.push(liveBlock(block));
    } else {
      run.push(block);
    }
  }
  close();
  return {parts, stillParts};
}

/** `import {StillBlock as _StillBlock, …} from '…'; ARTICLE_IN_SCRIPT || await _loadArticle('dns/', [0, 2]);` */
function loading(route: string, stillParts: readonly number[]): RootContent {
  const estree = program(
    {
      type: 'ImportDeclaration',
      attributes: [],
      source: {type: 'Literal', value: runtime},
      specifiers: Object.entries(names).map(([imported, local]) => ({
        type: 'ImportSpecifier',
        imported: identifier(imported),
        local: identifier(local),
      })),
    },
    statement({
      type: 'LogicalExpression',
      operator: '||',
      left: inScript,
      right: {
        type: 'AwaitExpression',
        argument: {
          type: 'CallExpression',
          callee: identifier(names.loadArticle),
          arguments: [
            literal(route),
            {type: 'ArrayExpression', elements: stillParts.map((part) => literal(part))},
          ],
          optional: false,
        },
      },
    }),
  );
  return {type: 'mdxjsEsm', value: '', data: {estree}};
}

/**
 * Parts an article into blocks that a script must run (live) and runs of blocks that it need not (still). A block is what stands at the
 * top of the tree; one that holds a live component anywhere is live as a whole. The server renders both. In the browser's script a
 * still part is only a number: `StillBlock` leaves it as it stands in the page, or takes it from the page that is opened.
 *
 * @param tree - The article after Markdown has become HTML; it is changed in place.
 * @throws when there is nothing to split, which an upgrade of MDX would otherwise turn into heavier pages in silence.
 */
export function splitArticle(tree: Root, chapter: Chapter): void {
  const modules = tree.children.filter(({type}) => type === 'mdxjsEsm');
  const blocks = tree.children.filter(({type}) => type !== 'mdxjsEsm');
  const {parts, stillParts} = inParts(blocks, chapter);
  if (parts.length === 0)
    throw new Error(`${chapter.file}: there is no text to split into blocks.`);
  tree.children = [...modules, loading(chapter.route, stillParts), ...parts];
}
