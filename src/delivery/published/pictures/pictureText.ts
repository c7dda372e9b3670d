import {parseFragment, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import type {Root} from 'mdast';
import {textOf} from '../textOf';

/** What a share picture says. */
export interface PictureText {
  readonly guide: string;
  readonly title: string;
  /** The question that the page answers, or what it is about. */
  readonly question: string;
  /** The sentence in which the page's first component answers; where it names an amount of money. */
  readonly answer?: {readonly amount: string; readonly sentence: string};
}

/** Above the text of a chapter stands when it was checked. */
const PARAGRAPHS_ABOVE = 1;

const money = /(?:[A-Z]{2})?[$¥€]\d[\d,]*(?:\.\d+)?/;

/** A chapter begins with its question; nothing where it begins otherwise. */
function questionOf(tree: Root): string | undefined {
  const [title, ...rest] = tree.children;
  if (title?.type !== 'heading') return undefined;
  return rest
    .filter(({type}) => type === 'paragraph')
    .slice(0, PARAGRAPHS_ABOVE + 1)
    .map((paragraph) => /^[^.。!！?？:：]*[?？]/.exec(textOf(paragraph))?.[0])
    .find((question) => question !== undefined);
}

const wordsOf = (node: Tree.ChildNode): string => {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(wordsOf).join('') : '';
};

/** The first amount of money in the sentence that a component answers with (`data-answer`). */
function answerOf(html: string): PictureText['answer'] {
  const [, written] =
    /<p[^>]* data-answer[^>]*>(.*?)<(?:\/p|p|div|ul|ol|section)\b/s.exec(html) ?? [];
  if (written === undefined) return undefined;
  const text = parseFragment(written).childNodes.map(wordsOf).join('');
  const sentences = text.split(/(?<=。|[.!?] )/);
  const at = sentences.findIndex((one) => money.test(one));
  const amount = money.exec(sentences[at] ?? '')?.[0];
  if (amount === undefined) return undefined;
  // What "that" is which costs so much stands in the sentence before.
  return {
    amount,
    sentence: sentences
      .slice(Math.max(0, at - 1), at + 1)
      .join('')
      .trim(),
  };
}

/**
 * What to say in the share picture of a page.
 *
 * @param page - The built page, its tree from `readPage`, and what it is about in a sentence.
 * @param guide - The name of the guide in the page's language.
 */
export function pictureText(
  page: {readonly html: string; readonly tree: Root; readonly description: string},
  guide: string,
): PictureText {
  const [heading] = page.tree.children;
  const answer = answerOf(page.html);
  return {
    guide,
    title: heading === undefined ? guide : textOf(heading),
    question: questionOf(page.tree) ?? page.description,
    ...(answer !== undefined && {answer}),
  };
}
