import Prism, {type Token, type TokenStream} from 'prismjs';
import loadLanguages from 'prismjs/components/index.js';

loadLanguages(['bash', 'json', 'promql', 'sql', 'yaml']);

/** What a stretch of code is; the style sheet of CodeBlock has a colour for each role. */
type Role = 'comment' | 'string' | 'value' | 'keyword' | 'name';

/** Class names, short because a page repeats them thousands of times. */
const classNames: Readonly<Record<Role, string>> = {
  comment: 'c',
  string: 's',
  value: 'v',
  keyword: 'k',
  name: 'n',
};

/** Prism's token types by role. Punctuation, operators, flags, numbers and assigned names stay plain, which saves elements. */
const kinds: Readonly<Record<Role, readonly string[]>> = {
  comment: ['comment'],
  string: ['string', 'label-value'],
  value: ['boolean', 'datetime', 'variable', 'range-duration'],
  keyword: ['keyword', 'builtin'],
  name: ['key', 'property', 'function', 'function-name', 'label-key'],
};

const roleByKind = new Map(
  Object.entries(kinds).flatMap(([role, names]) => names.map((name) => [name, role as Role])),
);

/** Languages of fences that are not highlighted. */
const plainLanguages: readonly string[] = ['', 'text'];

interface Stretch {
  readonly role: Role | undefined;
  readonly text: string;
}

function textOf(stream: TokenStream): string {
  if (typeof stream === 'string') return stream;
  return Array.isArray(stream) ? stream.map(textOf).join('') : textOf(stream.content);
}

/** A variable in quotes, as nearly every argument of a command is. */
const quotedVariable = /^"\$\w+"$/;

/** Quoted variables of commands stay plain, because every other word of a command is one. */
const isNoise = (token: Token, language: string): boolean =>
  language === 'bash' && token.type === 'string' && quotedVariable.test(textOf(token));

function stretchesOf(stream: TokenStream, language: string): readonly Stretch[] {
  if (typeof stream === 'string') return [{role: undefined, text: stream}];
  if (Array.isArray(stream)) return stream.flatMap((token) => stretchesOf(token, language));
  if (isNoise(stream, language)) return [{role: undefined, text: textOf(stream)}];
  const role = roleByKind.get(stream.type);
  // `$(command)` is a variable to Prism; what counts is the command in it.
  const isSubstitution = stream.type === 'variable' && typeof stream.content !== 'string';
  if (role === undefined || isSubstitution) return stretchesOf(stream.content, language);
  const text = textOf(stream.content);
  return [{role: /[\p{L}\p{N}]/u.test(text) ? role : undefined, text}];
}

/** Joins neighbours of one role; blank space belongs to the stretch before it. */
function merged(stretches: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = [];
  for (const [index, {role, text}] of stretches.entries()) {
    const last = result.at(-1);
    const isBridge = text.trim() === '' && stretches[index + 1]?.role === last?.role;
    if (last !== undefined && (last.role === role || isBridge)) {
      result[result.length - 1] = {role: last.role, text: last.text + text};
    } else {
      result.push({role, text});
    }
  }
  return result;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * Code as HTML: one `span` per stretch that has a role, plain text between them.
 *
 * @param code - The code as it stands in the fence.
 * @param language - The word after the fence; `text` and none are left plain.
 * @returns HTML without any element around it.
 * @throws when the language is not known, so that a typo does not pass as plain text.
 * @example highlight('replicas: 3', 'yaml') // '<span class="n">replicas</span>: 3'
 */
export function highlight(code: string, language: string): string {
  if (plainLanguages.includes(language)) return escape(code);
  const grammar = Prism.languages[language];
  if (grammar === undefined) {
    throw new Error(
      `Code of "${language}" cannot be highlighted: see src/delivery/markdown/code/highlight.ts`,
    );
  }
  return merged(stretchesOf(Prism.tokenize(code, grammar), language))
    .map(({role, text}) =>
      role === undefined
        ? escape(text)
        : `<span class="${classNames[role]}">${escape(text)}</span>`,
    )
    .join('');
}
