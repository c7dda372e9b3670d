/** Letters of languages that put no space between words: Chinese characters and Japanese syllables. */
const spaceless = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー`;

/** Such letters in a row, or a word of any other script with its digits. */
const runs = new RegExp(
  String.raw`[${spaceless}]+|[^\P{L}${spaceless}](?:[^\P{L}${spaceless}]|[\p{N}_])*|\p{N}+`,
  'gu',
);

const han = new RegExp(`^[${spaceless}]`, 'u');

/** Where a name like `trafficDistribution` or `EKSCluster2` begins a new word. */
const newWord = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;

/** Every two neighbours: there are no spaces, and a reader may search from the middle of a word. */
function pairsOf(run: string): readonly string[] {
  const characters = [...run];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** What a reader types, in the words of the index. */
export function wordsOfQuery(query: string): string[] {
  const all = query.match(runs) ?? [];
  return [...all].flatMap((run) => (han.test(run) ? pairsOf(run) : [run.toLowerCase()]));
}

/** The words under which a text is found: also the parts of a name in camel case. */
export function wordsOfText(text: string): string[] {
  const all = text.match(runs) ?? [];
  return [...all].flatMap((run) => {
    if (han.test(run)) return pairsOf(run);
    const parts = run.split(newWord);
    const names = parts.length > 1 ? [run, ...parts] : parts;
    return names.map((name) => name.toLowerCase());
  });
}

/** Whether a word of the index is of a language without spaces. */
export const isHan = (word: string): boolean => han.test(word);
