/** Where something stands: under which heading id ('' before the first heading), on which line. */
export interface Located {
  readonly section: string;
  readonly line: number;
}

/** A stretch of a block: words, inline code, or something that a component prints. */
export interface Part {
  readonly kind: 'text' | 'code' | 'component';
  /** The words, the code, or the component's source. */
  readonly text: string;
  readonly line: number;
  /** Target of the link that the stretch belongs to. */
  readonly url?: string;
}

export type BlockKind =
  'frontMatter' | 'heading' | 'paragraph' | 'cell' | 'label' | 'attribute' | 'diagram';

/** A piece of prose that is read as one: a paragraph, a table cell, the text in a diagram, … */
export interface Block extends Located {
  readonly kind: BlockKind;
  readonly parts: readonly Part[];
}

export interface Heading extends Located {
  readonly level: number;
  /** Absent where the heading has no explicit `{#id}`. */
  readonly id: string | undefined;
  readonly text: string;
}

export interface Table extends Located {
  /** Number of cells of each row, header first. */
  readonly rows: readonly number[];
}

export interface Code extends Located {
  readonly lang: string;
  readonly meta: string;
  readonly value: string;
}

export interface Link extends Located {
  readonly url: string;
  readonly text: string;
}

export interface Component extends Located {
  readonly name: string;
  /** `name=value` in order of name; words that are translated stand as `name=…`. */
  readonly props: string;
}

/** Anything else that both languages share: admonition kinds, lists, images, imports. */
export interface Shape extends Located {
  readonly text: string;
}

/** What the checks know about one MDX file. */
export interface Chapter {
  readonly file: string;
  readonly frontMatter: Readonly<Record<string, unknown>>;
  readonly frontMatterLines: Readonly<Record<string, number>>;
  readonly headings: readonly Heading[];
  readonly blocks: readonly Block[];
  readonly tables: readonly Table[];
  readonly code: readonly Code[];
  readonly links: readonly Link[];
  readonly components: readonly Component[];
  readonly admonitions: readonly Shape[];
  readonly lists: readonly Shape[];
  readonly images: readonly Shape[];
  readonly imports: readonly Shape[];
}

/** Props whose words are shown to the reader, so that they differ between the languages. */
export const translatedProps: ReadonlySet<string> = new Set([
  'alt',
  'caption',
  'label',
  'summary',
  'title',
]);

/** Front matter whose words are translated. */
export const translatedKeys: ReadonlySet<string> = new Set([
  'title',
  'description',
  'sidebar_label',
  'keywords',
]);

/**
 * The words of a block, with `\uFFFC` where inline code or a component stands.
 *
 * @example textOf(block) // 'Each crossing costs \uFFFC per GB.'
 */
export function textOf(block: Pick<Block, 'parts'>): string {
  return block.parts.map((part) => (part.kind === 'text' ? part.text : '\uFFFC')).join('');
}

/**
 * The line of a character of {@link textOf}.
 *
 * @example lineAt(block, textOf(block).indexOf('GB')) // 12
 */
export function lineAt(block: Block, index: number): number {
  let start = 0;
  for (const part of block.parts) {
    const length = part.kind === 'text' ? part.text.length : 1;
    if (index < start + length) {
      if (part.kind !== 'text') return part.line;
      return part.line + (part.text.slice(0, index - start).match(/\n/g) ?? []).length;
    }
    start += length;
  }
  return block.line;
}
