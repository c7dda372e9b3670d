import {parseArgs} from 'node:util';
import {readStandardInput, runCommand} from '../input/command';
import {InputError} from '../input/inputError';
import {localityAnswer} from './answer';
import {readInput} from './readInput';

const USAGE = `npm run --silent locality -- '{"nodes": […], "readyEndpointsByZone": {…}}', or the JSON on standard input`;

function readArguments(argv: readonly string[]): readonly string[] {
  try {
    return parseArgs({args: [...argv], options: {}, allowPositionals: true}).positionals;
  } catch (error) {
    throw new InputError({field: 'arguments', got: (error as Error).message, allowed: USAGE});
  }
}

async function answer() {
  const [json, ...more] = readArguments(process.argv.slice(2));
  if (more.length > 0) {
    const got = `got ${more.length + 1} inputs`;
    throw new InputError({field: 'arguments', got, allowed: USAGE});
  }
  return localityAnswer(readInput(json ?? (await readStandardInput('input', USAGE))));
}

runCommand(answer);
