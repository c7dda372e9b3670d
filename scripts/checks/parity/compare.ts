import type {Locale} from '../../../languages';
import type {Block, Chapter, Code, Located} from '../shared/chapter';
import {textOf} from '../shared/chapter';
import {formulaDifference, isFormula} from './formula';
import {compareFrontMatter} from './frontMatter';
import {diagramStructure} from '../shared/mermaid';
import {compareNumbers} from '../shared/compareNumbers';
import type {Finding} from '../shared/finding';

/** An English chapter and its translation. */
export interface ChapterPair {
  readonly english: Chapter;
  readonly translation: Chapter;
  /** The language of the translation. */
  readonly locale: Locale;
}

interface Item extends Located {
  readonly text: string;
}

const han = /\p{Script=Han}/u;
const shorten = (text: string) => (text.length > 90 ? `${text.slice(0, 89)}…` : text);

function bySection<T extends Located>(items: readonly T[]): Map<string, T[]> {
  const sections = new Map<string, T[]>();
  for (const item of items) {
    sections.set(item.section, [...(sections.get(item.section) ?? []), item]);
  }
  return sections;
}

function where(section: string): string {
  return section === '' ? 'before the first heading' : `under #${section}`;
}

function compareHeadings({english, translation}: ChapterPair): Finding[] {
  const findings: Finding[] = [];
  for (const {file, headings} of [english, translation]) {
    const seen = new Set<string>();
    for (const {id, text, line} of headings) {
      if (id === undefined) {
        findings.push({file, line, message: `heading "${text}" has no explicit {#id}: add one`});
      } else if (seen.has(id)) {
        findings.push({file, line, message: `heading id #${id} stands twice: rename one`});
      } else if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
        findings.push({file, line, message: `heading id #${id} is not ASCII kebab-case`});
      }
      if (id !== undefined) seen.add(id);
    }
  }
  const outline = (chapter: Chapter) =>
    chapter.headings.map(({level, id, line}) => ({text: `${'#'.repeat(level)} ${id ?? ''}`, line}));
  const [ours, theirs] = [outline(english), outline(translation)];
  const first = ours.findIndex(({text}, place) => text !== theirs[place]?.text);
  const place = first === -1 && theirs.length > ours.length ? ours.length : first;
  if (place === -1) return findings;
  const message = `headings differ from the English at number ${place + 1}: English "${ours[place]?.text ?? 'none'}", here "${theirs[place]?.text ?? 'none'}"`;
  return [...findings, {file: translation.file, line: theirs[place]?.line ?? 1, message}];
}

/** Compares lists of shapes section by section; the order counts only where `ordered` says so. */
function compareItems(
  pair: ChapterPair,
  what: string,
  {pick, ordered}: {pick: (chapter: Chapter) => readonly Item[]; ordered: boolean},
): Finding[] {
  const ours = bySection(pick(pair.english));
  const theirs = bySection(pick(pair.translation));
  const sections = new Set([...ours.keys(), ...theirs.keys()]);
  return [...sections].flatMap((section) => {
    const order = (items: readonly Item[]) =>
      ordered ? items : [...items].sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
    const expected = order(ours.get(section) ?? []);
    const actual = order(theirs.get(section) ?? []);
    const length = Math.max(expected.length, actual.length);
    const place = Array.from({length}, (_, index) => index).find(
      (index) => expected[index]?.text !== actual[index]?.text,
    );
    if (place === undefined) return [];
    const line =
      actual[place]?.line ?? pair.translation.headings.find(({id}) => id === section)?.line;
    const message = `${what} differ ${where(section)}: English ${shorten(expected[place]?.text ?? 'none')}, here ${shorten(actual[place]?.text ?? 'none')}`;
    return [{file: pair.translation.file, line, message}];
  });
}

function codeDifference(english: Code, translation: Code): string | undefined {
  const fence = ({lang, meta}: Code) => `\`\`\`${lang} ${meta}`.trim();
  if (fence(english) !== fence(translation)) {
    return `code fence is "${fence(translation)}", English has "${fence(english)}"`;
  }
  if (isFormula(english)) return formulaDifference(english.value, translation.value);
  const isDiagram = english.lang === 'mermaid';
  const lines = ({value}: Code) => (isDiagram ? diagramStructure(value) : value.split('\n'));
  const [ours, theirs] = [lines(english), lines(translation)];
  const length = Math.max(ours.length, theirs.length);
  for (let place = 0; place < length; place += 1) {
    if (ours[place] === theirs[place]) continue;
    const what = isDiagram ? 'diagram structure' : 'code block';
    return `${what} differs at its line ${place + 1}: English "${shorten(ours[place] ?? 'nothing')}", here "${shorten(theirs[place] ?? 'nothing')}"`;
  }
  return undefined;
}

function compareCode({english, translation}: ChapterPair): Finding[] {
  const theirs = bySection(translation.code);
  const sections = new Set([...bySection(english.code).keys(), ...theirs.keys()]);
  return [...sections].flatMap((section) => {
    const ours = english.code.filter((block) => block.section === section);
    const here = theirs.get(section) ?? [];
    if (ours.length !== here.length) {
      const message = `English has ${ours.length} code blocks ${where(section)}, here ${here.length}`;
      return [{file: translation.file, line: here[0]?.line, message}];
    }
    return ours.flatMap((block, place) => {
      const other = here[place];
      const message = other && codeDifference(block, other);
      return message ? [{file: translation.file, line: other.line, message}] : [];
    });
  });
}

/** Cells are compared one by one, all other prose section by section: sentences may be rearranged. */
function compareProseNumbers({english, translation, locale}: ChapterPair): Finding[] {
  const {file} = translation;
  const cells = (chapter: Chapter) => chapter.blocks.filter(({kind}) => kind === 'cell');
  const inCells = cells(english).flatMap((cell, place) => {
    const other = cells(translation)[place];
    const message = other && compareNumbers(textOf(cell), textOf(other), locale);
    return message
      ? [{file, line: other.line, message: `numbers in a table cell: ${message}`}]
      : [];
  });
  const isRunning = ({kind}: Block) => kind !== 'cell' && kind !== 'frontMatter';
  const ours = bySection(english.blocks.filter(isRunning));
  const theirs = bySection(translation.blocks.filter(isRunning));
  const inSections = [...ours].flatMap(([section, blocks]) => {
    const others = theirs.get(section);
    if (!others) return [];
    const text = (list: readonly Block[]) => list.map(textOf).join('\n');
    const message = compareNumbers(text(blocks), text(others), locale);
    return message
      ? [{file, line: others[0]?.line, message: `numbers in prose ${where(section)}: ${message}`}]
      : [];
  });
  const sameShape = cells(english).length === cells(translation).length;
  return sameShape ? [...inCells, ...inSections] : inSections;
}

/** Prose that reads like an English sentence and stands word for word in the English chapter. */
function findUntranslated({english, translation}: ChapterPair): Finding[] {
  const originals = new Set(english.blocks.map(textOf));
  return translation.blocks.flatMap((block) => {
    const text = textOf(block);
    const words = text.match(/(?<![\w-])[a-z][a-z'’-]+(?![\w-])/g) ?? [];
    if (han.test(text) || words.length < 3 || !originals.has(text)) return [];
    const message = `not translated: "${shorten(text)}"`;
    return [{file: translation.file, line: block.line, message}];
  });
}

function findHanInEnglish({english}: ChapterPair): Finding[] {
  return english.blocks
    .filter((block) => han.test(textOf(block)))
    .map(({line}) => ({file: english.file, line, message: 'Chinese characters in English prose'}));
}

/**
 * Everything in which a translation differs from its English chapter but must not.
 *
 * @returns One finding per kind and section, with the place in the translation.
 */
export function comparePair(pair: ChapterPair): readonly Finding[] {
  return [
    ...compareFrontMatter(pair),
    ...compareHeadings(pair),
    ...compareItems(pair, 'tables', {
      pick: ({tables}) =>
        tables.map((table) => ({
          ...table,
          text: `table with cells per row ${table.rows.join(' ')}`,
        })),
      ordered: true,
    }),
    ...compareItems(pair, 'admonitions', {pick: ({admonitions}) => admonitions, ordered: true}),
    ...compareItems(pair, 'lists', {pick: ({lists}) => lists, ordered: true}),
    ...compareItems(pair, 'paragraphs', {
      pick: ({blocks}) =>
        blocks
          .filter(({kind}) => kind === 'paragraph')
          .map((block) => ({...block, text: 'one more paragraph'})),
      ordered: true,
    }),
    ...compareItems(pair, 'links', {
      pick: ({links}) => links.map((link) => ({...link, text: link.url})),
      ordered: false,
    }),
    ...compareItems(pair, 'inline code', {
      pick: ({blocks}) =>
        blocks.flatMap(({section, parts}) =>
          parts.filter(({kind}) => kind === 'code').map(({line, text}) => ({section, line, text})),
        ),
      ordered: false,
    }),
    ...compareItems(pair, 'images', {pick: ({images}) => images, ordered: true}),
    ...compareItems(pair, 'imports', {pick: ({imports}) => imports, ordered: false}),
    ...compareItems(pair, 'components', {
      pick: ({components}) =>
        components.map((one) => ({...one, text: `<${one.name} ${one.props}>`})),
      ordered: false,
    }),
    ...compareCode(pair),
    ...compareProseNumbers(pair),
    ...findUntranslated(pair),
    ...findHanInEnglish(pair),
  ];
}
