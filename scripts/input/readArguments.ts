import {parseArgs, type ParseArgsConfig} from 'node:util';
import {InputError} from './inputError';

type Options = NonNullable<ParseArgsConfig['options']>;

/** How a command is called. */
interface Call<Known extends Options> {
  readonly options: Known;
  /** What its one argument is called in the plural, and how to call the command. */
  readonly inputs: string;
  readonly usage: string;
}

/**
 * Reads the options of this process and its one argument, the JSON.
 *
 * @returns the options, and `undefined` for JSON that is to come from standard input.
 * @throws InputError for an unknown option, one without its value, or a second argument.
 */
export function readArguments<const Known extends Options>({options, inputs, usage}: Call<Known>) {
  const refuse = (got: string): never => {
    throw new InputError({field: 'arguments', got, allowed: usage});
  };
  const parse = () => {
    try {
      return parseArgs({args: process.argv.slice(2), options, allowPositionals: true});
    } catch (error) {
      return refuse((error as Error).message);
    }
  };
  const {values, positionals} = parse();
  if (positionals.length > 1) refuse(`got ${positionals.length} ${inputs}`);
  return {json: positionals[0], values};
}
