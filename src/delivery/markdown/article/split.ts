import path from 'node:path';
import type {Expression, FunctionDeclaration, Program, ReturnStatement, Statement} from 'estree';
import {call, elementOf, identifier, importOf, nodesOf, object, text} from './tree';

interface Options {
  /** Names of our components that show the same on every visit, so that no script need touch them. */
  readonly still: readonly string[];
}

interface SourceFile {
  readonly path: string;
}

/** Where the browser's half of an article is. */
const runtime = '@site/src/delivery/browser/StillBlock';

/** True where the article's text is part of the script; `src/delivery/markdown/article` sets it. */
const inScript = identifier('ARTICLE_IN_SCRIPT');

/** One of our components, with a name; elements of Markdown are members of `_components`. */
function componentName(node: Parameters<typeof elementOf>[0]): string | undefined {
  const type = elementOf(node)?.type;
  return type?.type === 'Identifier' && type.name !== '_Fragment' ? type.name : undefined;
}

function contentOf(program: Program): FunctionDeclaration | undefined {
  return program.body.find(
    (statement): statement is FunctionDeclaration =>
      statement.type === 'FunctionDeclaration' && statement.id.name === '_createMdxContent',
  );
}

/** The blocks of an article in order: what MDX returns in its fragment, or the only block. */
function blocksOf(returned: Expression): readonly Expression[] {
  const element = elementOf(returned);
  if (element?.type.type !== 'Identifier' || element.type.name !== '_Fragment') return [returned];
  const children = element.children?.value;
  if (children?.type !== 'ArrayExpression') return [returned];
  return children.elements.filter(
    (child): child is Expression => child !== null && child.type !== 'SpreadElement',
  );
}

/** Whether a block must be run by a script in the browser. */
function isLive(block: Expression, {still}: Options, file: SourceFile): boolean {
  const live = [...nodesOf(block)].flatMap((node) => {
    const name = componentName(node);
    return name === undefined || still.includes(name) ? [] : [{node, name}];
  });
  const [first] = live;
  if (first === undefined) return false;
  if (first.node === block) return true;
  throw new Error(
    `${file.path}: <${first.name}> is inside other text. Let it stand alone, or list it as still in docusaurus.config.ts.`,
  );
}

/** `_jsx(_ArticlePart, {name, children: ARTICLE_IN_SCRIPT ? […] : null})` */
function stillPart(blocks: readonly Expression[], name: string): Expression {
  const children: Expression = {
    type: 'ConditionalExpression',
    test: inScript,
    consequent: call(
      '_jsxs',
      identifier('_Fragment'),
      object({children: {type: 'ArrayExpression', elements: [...blocks]}}),
    ),
    alternate: {type: 'Literal', value: null},
  };
  return call('_jsx', identifier('_ArticlePart'), object({name: text(name), children}));
}

/** `_jsx(_LivePart, {children: block})` */
const livePart = (block: Expression): Expression =>
  call('_jsx', identifier('_LivePart'), object({children: block}));

function inParts(
  blocks: readonly Expression[],
  isLiveBlock: (block: Expression) => boolean,
  chapter: string,
): readonly Expression[] {
  const parts: Expression[] = [];
  let still: Expression[] = [];
  const close = () => {
    if (still.length > 0) parts.push(stillPart(still, `${chapter}-${parts.length}`));
    still = [];
  };
  for (const block of blocks) {
    if (isLiveBlock(block)) {
      close();
      parts.push(livePart(block));
    } else {
      still.push(block);
    }
  }
  close();
  return parts;
}

/** `ARTICLE_IN_SCRIPT || (await _loadArticle(chapter));` */
function loading(chapter: string): Statement {
  return {
    type: 'ExpressionStatement',
    expression: {
      type: 'LogicalExpression',
      operator: '||',
      left: inScript,
      right: {type: 'AwaitExpression', argument: call('_loadArticle', text(chapter))},
    },
  };
}

/**
 * Recma step that parts an article into blocks that a script must run (live) and runs of blocks that it
 * need not (still). The server renders both. In the browser's script a still part is only a name:
 * `StillBlock` leaves the part as it stands in the page, or takes it from the page that is opened.
 *
 * @throws when a live component is not a block of its own.
 * @example recmaPlugins: [[splitArticle, {still: ['Fact']}]]
 */
export function splitArticle(options: Options) {
  return (program: Program, file: SourceFile): void => {
    const returned = contentOf(program)?.body.body.find(
      (statement): statement is ReturnStatement => statement.type === 'ReturnStatement',
    );
    if (returned?.argument === undefined || returned.argument === null) return;
    const chapter = path.basename(file.path, path.extname(file.path));
    const parts = inParts(
      blocksOf(returned.argument),
      (block) => isLive(block, options, file),
      chapter,
    );
    returned.argument = call(
      '_jsxs',
      identifier('_Fragment'),
      object({children: {type: 'ArrayExpression', elements: [...parts]}}),
    );
    program.body.unshift(
      importOf(runtime, {
        StillBlock: '_ArticlePart',
        LiveBlock: '_LivePart',
        loadArticle: '_loadArticle',
      }),
    );
    program.body.push(loading(chapter));
  };
}
