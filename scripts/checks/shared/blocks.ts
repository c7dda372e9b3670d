import {readFile, readdir} from 'node:fs/promises';
import path from 'node:path';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {defaultLocale, locales, type Locale} from '../../../languages';
import type {Finding} from './finding';

/** The languages and where their chapters are, from the root of the project; English first. */
export const chapterFolders = Object.fromEntries(
  locales.map((locale) => [
    locale,
    locale === defaultLocale ? 'docs' : `i18n/${locale}/docusaurus-plugin-content-docs/current`,
  ]),
) as Readonly<Record<Locale, string>>;

/** One chapter's text, as the checks read it. */
export interface Chapter {
  readonly locale: Locale;
  /** Path under the language's folder without extension: `dns`. */
  readonly name: string;
  /** Path from the root of the project, for messages. */
  readonly file: string;
  readonly source: string;
}

/** A fenced code block of a chapter. */
export interface Block {
  readonly locale: Locale;
  readonly chapter: string;
  readonly file: string;
  /** The word after the fence; empty where there is none. */
  readonly language: string;
  /** What follows the language: words (`fragment`) and `name=value` pairs; a word's value is `''`. */
  readonly meta: Readonly<Record<string, string>>;
  readonly code: string;
  /** 1-based line of the file that holds the first line of `code`. */
  readonly line: number;
  /** 0-based place of the block in its chapter. */
  readonly index: number;
}

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx);

// Docusaurus reads `## Title {#id}` itself; to MDX the braces would open an expression.
const headingId = /^(#{1,6} .*?)\{(#[\w-]+)\}[ \t]*$/gm;

/**
 * Splits the words after a fence's language into names and values.
 *
 * @param text - The meta as written: `fragment title="a b.yaml" recorded=slices.json`.
 * @returns Names with their values; a name without `=` has the value `''`.
 * @example
 * parseMeta('fragment title="a b"') // {fragment: '', title: 'a b'}
 */
export function parseMeta(text: string): Readonly<Record<string, string>> {
  const words = text.matchAll(/([\w-]+)(?:=(?:"([^"]*)"|'([^']*)'|(\S*)))?/g);
  const entries = [...words].map(([, name = '', double, single, bare]) => [
    name,
    double ?? single ?? bare ?? '',
  ]);
  return Object.fromEntries(entries) as Record<string, string>;
}

/**
 * Finds every fenced code block of a chapter, in order, also inside JSX, lists and admonitions.
 *
 * @param chapter - The chapter to read.
 * @returns Its blocks.
 * @throws When the text is not valid MDX; the message names the place.
 */
export function extractBlocks(chapter: Chapter): readonly Block[] {
  const tree = parser.parse(chapter.source.replaceAll(headingId, String.raw`$1\{$2}`));
  const blocks: Block[] = [];
  visit(tree, 'code', (node) => {
    blocks.push({
      locale: chapter.locale,
      chapter: chapter.name,
      file: chapter.file,
      language: node.lang ?? '',
      meta: parseMeta(node.meta ?? ''),
      code: node.value,
      line: (node.position?.start.line ?? 0) + 1,
      index: blocks.length,
    });
  });
  return blocks;
}

/**
 * Reads the chapters of both languages from a project folder.
 *
 * @param root - The project's folder.
 * @returns Every `.mdx` file of both languages, English first, by name; a missing folder counts as empty.
 */
export async function readChapters(root: string): Promise<readonly Chapter[]> {
  const chapters: Chapter[] = [];
  for (const [locale, folder] of Object.entries(chapterFolders) as [Locale, string][]) {
    const names = await readdir(path.join(root, folder), {recursive: true}).catch(() => []);
    for (const name of names.filter((entry) => entry.endsWith('.mdx')).sort()) {
      const file = path.posix.join(folder, name);
      const source = await readFile(path.join(root, file), 'utf8');
      chapters.push({locale, name: name.replace(/\.mdx$/, ''), file, source});
    }
  }
  return chapters;
}

/**
 * Reads the blocks of every chapter of both languages.
 *
 * @param root - The project's folder.
 * @returns The blocks, and a finding for each chapter that is not valid MDX.
 */
export async function readBlocks(
  root: string,
): Promise<{readonly blocks: readonly Block[]; readonly findings: readonly Finding[]}> {
  const blocks: Block[] = [];
  const findings: Finding[] = [];
  for (const chapter of await readChapters(root)) {
    try {
      blocks.push(...extractBlocks(chapter));
    } catch (error) {
      const message = `not valid MDX: ${error instanceof Error ? error.message : String(error)}`;
      findings.push({file: chapter.file, message});
    }
  }
  return {blocks, findings};
}
