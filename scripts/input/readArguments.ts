import {parseArgs, type ParseArgsConfig} from 'node:util';
import {InputError} from './inputError';

type Options = NonNullable<ParseArgsConfig['options']>;

/** How a command is called. */
interface Call<Known extends Options> {
  readonly options: Known;
  readonly usage: string;
  /** The arguments, if not those of this process. */
  readonly args?: readonly string[];
}

/**
 * Reads the options of this process and everything that is no option, such as names of files.
 *
 * @throws InputError for an unknown option, or one without its value.
 */
export function readOptions<const Known extends Options>({options, usage, args}: Call<Known>) {
  try {
    return parseArgs({args: [...(args ?? process.argv.slice(2))], options, allowPositionals: true});
  } catch (error) {
    const got = (error as Error).message;
    throw new InputError({field: 'arguments', got, allowed: usage});
  }
}

/**
 * Reads the options of this process and its one argument, the JSON.
 *
 * @param call its `inputs` are what the argument is called in the plural.
 * @returns the options, and `undefined` for JSON that is to come from standard input.
 * @throws InputError for an unknown option, one without its value, or a second argument.
 */
export function readArguments<const Known extends Options>({
  inputs,
  ...call
}: Call<Known> & {readonly inputs: string}) {
  const {values, positionals} = readOptions(call);
  if (positionals.length > 1) {
    const got = `got ${positionals.length} ${inputs}`;
    throw new InputError({field: 'arguments', got, allowed: call.usage});
  }
  return {json: positionals[0], values};
}
