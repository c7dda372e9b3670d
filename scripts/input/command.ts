import {text} from 'node:stream/consumers';
import {written} from './host';
import {InputError} from './inputError';

/**
 * All of standard input, or a complaint where a person sits at it.
 *
 * @param field what the input is called in the message.
 * @param usage how to call the command.
 * @throws InputError when standard input is a terminal.
 */
export async function readStandardInput(field: string, usage: string): Promise<string> {
  if (process.stdin.isTTY) throw new InputError({field, got: 'nothing given', allowed: usage});
  return text(process.stdin);
}

/**
 * Runs a command line: its answer as one line of JSON on standard output, a text as it is; input that cannot be used as one line on
 * standard error, with exit status 2.
 */
export function runCommand(answer: () => Promise<unknown>): void {
  const main = async () => {
    process.stdout.write(written(await answer()));
  };
  main().catch((error: unknown) => {
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  });
}
