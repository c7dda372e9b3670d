import type {Nodes, Parents, PhrasingContent} from 'mdast';
import {parse as parseYaml} from 'yaml';
import type {BlockKind, Chapter, Part} from './chapter';
import {textOf, translatedKeys, translatedProps} from './chapter';
import {diagramWords} from './mermaid';
import {parseMdx} from './mdx';

type Mutable<T> = {-readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K]};
/** A node of the tree by its name; the parsers add theirs to mdast's own. */
type NodeOf<Type extends Nodes['type']> = Extract<Nodes, {type: Type}>;
type JsxElement = NodeOf<'mdxJsxFlowElement' | 'mdxJsxTextElement'>;

const linkProps = new Set(['href', 'to']);

/** Walks one tree and sorts what it meets into the lists of a chapter. */
class Collector {
  readonly chapter: Mutable<Chapter>;
  private section = '';
  private readonly text: string;

  constructor(file: string, text: string) {
    this.text = text;
    this.chapter = {
      file,
      frontMatter: {},
      frontMatterLines: {},
      headings: [],
      blocks: [],
      tables: [],
      code: [],
      links: [],
      components: [],
      admonitions: [],
      lists: [],
      images: [],
      imports: [],
    };
  }

  walk(node: Nodes): void {
    if (node.type === 'yaml') this.frontMatter(node.value);
    else if (node.type === 'heading') this.heading(node);
    else if (node.type === 'paragraph') this.block('paragraph', node);
    else if (node.type === 'table') this.table(node);
    else if (node.type === 'code') this.code(node);
    else if (node.type === 'containerDirective') this.admonition(node);
    else if (node.type === 'mdxjsEsm') this.statements(node);
    else if (node.type === 'mdxFlowExpression') this.expression(node.value, node);
    else if (node.type === 'definition')
      this.chapter.links.push({...this.at(node), url: node.url, text: ''});
    else if ('children' in node) {
      if (node.type === 'list') this.list(node);
      if (node.type === 'mdxJsxFlowElement') this.component(node);
      for (const child of node.children) this.walk(child);
    }
  }

  private at(node: Nodes): {section: string; line: number} {
    return {section: this.section, line: node.position?.start.line ?? 1};
  }

  private frontMatter(yaml: string): void {
    const data: unknown = parseYaml(yaml);
    if (typeof data !== 'object' || data === null) return;
    const lines = yaml.split('\n');
    this.chapter.frontMatter = {...data};
    for (const [key, value] of Object.entries(data)) {
      const line = lines.findIndex((text) => text.startsWith(`${key}:`)) + 2;
      this.chapter.frontMatterLines = {...this.chapter.frontMatterLines, [key]: line};
      if (!translatedKeys.has(key)) continue;
      for (const words of Array.isArray(value) ? (value as unknown[]) : [value]) {
        this.words('frontMatter', String(words), line);
      }
    }
  }

  private words(kind: BlockKind, text: string, line: number): void {
    const parts: Part[] = [{kind: 'text', text, line}];
    this.chapter.blocks.push({kind, section: this.section, line, parts});
  }

  private block(kind: BlockKind, node: Parents): void {
    const parts = this.inline(node.children as PhrasingContent[]);
    this.chapter.blocks.push({kind, ...this.at(node), parts});
  }

  private heading(node: NodeOf<'heading'>): void {
    const own = this.inline(node.children);
    const last = own.at(-1);
    const match = last?.kind === 'text' ? /\s*\{#([^}]+)\}\s*$/.exec(last.text) : null;
    const parts =
      match && last ? [...own.slice(0, -1), {...last, text: last.text.slice(0, match.index)}] : own;
    const text = textOf({parts});
    this.section = match?.[1] ?? `(no id) ${text}`;
    this.chapter.headings.push({...this.at(node), level: node.depth, id: match?.[1], text});
    this.chapter.blocks.push({kind: 'heading', ...this.at(node), parts});
  }

  private table(node: NodeOf<'table'>): void {
    this.chapter.tables.push({
      ...this.at(node),
      rows: node.children.map((row) => row.children.length),
    });
    for (const row of node.children) for (const cell of row.children) this.block('cell', cell);
  }

  private list(node: NodeOf<'list'>): void {
    const kind = node.ordered === true ? 'numbered' : 'bulleted';
    const text = `${kind} list of ${node.children.length}`;
    this.chapter.lists.push({...this.at(node), text});
  }

  private statements(node: NodeOf<'mdxjsEsm'>): void {
    for (const statement of node.value.split('\n').filter((line) => line.trim() !== '')) {
      this.chapter.imports.push({...this.at(node), text: statement});
    }
  }

  private code(node: NodeOf<'code'>): void {
    const lang = node.lang ?? '';
    this.chapter.code.push({...this.at(node), lang, meta: node.meta ?? '', value: node.value});
    if (lang !== 'mermaid') return;
    for (const {text, offset} of diagramWords(node.value)) {
      this.words('diagram', text, this.at(node).line + 1 + offset);
    }
  }

  private admonition(node: NodeOf<'containerDirective'>): void {
    this.chapter.admonitions.push({...this.at(node), text: node.name});
    for (const child of node.children) {
      const isLabel = child.type === 'paragraph' && child.data?.directiveLabel === true;
      if (isLabel) this.block('label', child);
      else this.walk(child);
    }
  }

  /** Records a component and gives its source, translated words left out. */
  private component(node: JsxElement): string {
    const props = node.attributes.map((attribute) => {
      if (attribute.type === 'mdxJsxExpressionAttribute') return `{${attribute.value}}`;
      const {name, value} = attribute;
      if (value === null || value === undefined) return name;
      if (typeof value !== 'string') return `${name}={${value.value.replace(/\s+/g, ' ').trim()}}`;
      if (linkProps.has(name)) this.chapter.links.push({...this.at(node), url: value, text: ''});
      if (!translatedProps.has(name)) return `${name}="${value}"`;
      this.words('attribute', value, this.at(node).line);
      return `${name}=…`;
    });
    const component = {name: node.name ?? '', props: props.sort().join(' ')};
    this.chapter.components.push({...this.at(node), ...component});
    return `<${component.name} ${component.props}>`;
  }

  /** An expression is a comment, a literal that stands for its words, or something that prints. */
  private expression(source: string, node: Nodes): Part[] {
    const code = source.trim();
    if (code === '' || /^\/\*[\s\S]*\*\/$/.test(code)) return [];
    const {line} = this.at(node);
    const literal = /^(['"`])([^'"`$]*)\1$/.exec(code);
    if (literal) return [{kind: 'text', text: literal[2] ?? '', line}];
    this.chapter.components.push({...this.at(node), name: '{…}', props: code});
    return [{kind: 'component', text: `{${code}}`, line}];
  }

  private inline(nodes: readonly PhrasingContent[], url?: string): Part[] {
    return nodes.flatMap((node) => this.phrase(node, url));
  }

  private phrase(node: PhrasingContent, url: string | undefined): Part[] {
    const stretch = {line: this.at(node).line, ...(url === undefined ? {} : {url})};
    if (node.type === 'text') return [{kind: 'text', text: node.value, ...stretch}];
    if (node.type === 'break') return [{kind: 'text', text: '\n', ...stretch}];
    if (node.type === 'inlineCode') return [{kind: 'code', text: node.value, ...stretch}];
    if (node.type === 'mdxTextExpression') return this.expression(node.value, node);
    if (node.type === 'textDirective') {
      // `1:2` and `us-east-1:a` parse as directives; Docusaurus prints them as they stand.
      return [{kind: 'text', text: this.sourceOf(node), ...stretch}];
    }
    if (node.type === 'link') {
      const parts = this.inline(node.children, node.url);
      this.chapter.links.push({...this.at(node), url: node.url, text: textOf({parts})});
      return parts;
    }
    if (node.type === 'image') {
      this.chapter.images.push({...this.at(node), text: node.url});
      this.words('attribute', node.alt ?? '', stretch.line);
      return [{kind: 'component', text: node.url, ...stretch}];
    }
    if (node.type === 'mdxJsxTextElement') {
      const text = this.component(node);
      const parts = this.inline(node.children, url);
      return parts.length > 0 ? parts : [{kind: 'component', text, ...stretch}];
    }
    return 'children' in node ? this.inline(node.children, url) : [];
  }

  private sourceOf(node: Nodes): string {
    return this.text.slice(node.position?.start.offset, node.position?.end.offset);
  }
}

/**
 * Reads one MDX file into the lists that the checks compare.
 *
 * @throws when the file is not valid MDX or its front matter is not YAML.
 * @example readChapter('docs/dns.mdx', source).headings[0]?.id // 'why'
 */
export function readChapter(file: string, source: string): Chapter {
  const {root, text} = parseMdx(source);
  const collector = new Collector(file, text);
  collector.walk(root);
  return collector.chapter;
}
