/** What a command line says, options separated from the rest. */
export interface CommandLine {
  /** Words that are neither options nor their values. */
  readonly words: readonly string[];
  /** Options by their long name; a switch has the value `true`. */
  readonly options: ReadonlyMap<string, string | true>;
}

/** The options a fake command knows: their spellings, and whether a value follows. */
export type OptionTable = Readonly<
  Record<string, {readonly name: string; readonly value: boolean}>
>;

/**
 * Reads arguments as Go's and most other command lines do: `-n shop`, `-nshop`, `--namespace=shop`.
 *
 * @param args - The arguments after the command's name.
 * @param table - The options that may occur.
 * @returns Words and options.
 * @throws When an option is not in the table, so that no option is silently ignored.
 */
export function readArguments(args: readonly string[], table: OptionTable): CommandLine {
  const words: string[] = [];
  const options = new Map<string, string | true>();
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index] ?? '';
    if (!word.startsWith('-') || word === '-') {
      words.push(word);
      continue;
    }
    const [spelling, attached] = split(word, table);
    const option = table[spelling];
    if (option === undefined)
      throw new Error(`the fake command does not know the option ${spelling}`);
    if (!option.value) options.set(option.name, true);
    else if (attached !== undefined) options.set(option.name, attached);
    else {
      index += 1;
      options.set(option.name, args[index] ?? '');
    }
  }
  return {words, options};
}

function split(word: string, table: OptionTable): readonly [string, string | undefined] {
  const equals = word.indexOf('=');
  if (word.startsWith('--')) {
    return equals < 0 ? [word, undefined] : [word.slice(0, equals), word.slice(equals + 1)];
  }
  const short = word.slice(0, 2);
  if (table[short]?.value !== true || word.length === 2) return [word, undefined];
  return [short, word.slice(2).replace(/^=/, '')];
}
