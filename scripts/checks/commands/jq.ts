import {raw} from 'jq-wasm';

const withValues: Readonly<Record<string, number>> = {'--arg': 2, '--argjson': 2, '--indent': 1};
const switches =
  /^(?:-[rcnsejSaR]+|--(?:raw-output|compact-output|null-input|slurp|exit-status|join-output|sort-keys|ascii-output|raw-input|tab))$/;

/**
 * Runs jq, the real program compiled to WebAssembly, on text.
 *
 * @param args - jq's arguments: options and one program; reading files is left to the shell.
 * @param input - What jq reads.
 * @returns What jq prints.
 * @throws With jq's own message when the program does not compile or fails on the input.
 */
export async function runJq(args: readonly string[], input: string): Promise<string> {
  const flags: string[] = [];
  const programs: string[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index] ?? '';
    const values = withValues[word];
    if (values !== undefined) {
      flags.push(...args.slice(index, index + 1 + values));
      index += values;
    } else if (switches.test(word)) flags.push(word);
    else if (word.startsWith('-'))
      throw new Error(`the fake command does not know jq's option ${word}`);
    else programs.push(word);
  }
  const [program, ...files] = programs;
  if (program === undefined) throw new Error('jq without a program');
  if (files.length > 0)
    throw new Error(`jq reads ${files.join(', ')}: pipe the text into it instead`);
  const output = await raw(input, program, flags);
  const joined = flags.some((flag) => /^-\w*j/.test(flag) || flag === '--join-output');
  return output === '' || joined ? output : `${output}\n`;
}
