import {parseArgs} from 'node:util';
import {readStandardInput, runCommand} from '../input/command';
import {InputError} from '../input/inputError';
import {breakEvenAnswer, scenarioAnswer, sensitivityAnswer} from './answer';
import {readRequest} from './readRequest';

const USAGE = `npm run --silent estimate -- [--break-even PATH,PATH | --sensitivity PATH] '{"trafficGb": 10240}', or the JSON on standard input`;

interface Arguments {
  readonly json: string | undefined;
  readonly pair: string | undefined;
  readonly path: string | undefined;
}

function readArguments(argv: readonly string[]): Arguments {
  try {
    const {values, positionals} = parseArgs({
      args: [...argv],
      options: {'break-even': {type: 'string'}, sensitivity: {type: 'string'}},
      allowPositionals: true,
    });
    if (positionals.length > 1) {
      throw new InputError({
        field: 'arguments',
        got: `got ${positionals.length} scenarios`,
        allowed: USAGE,
      });
    }
    const {'break-even': pair, sensitivity: path} = values;
    if (pair !== undefined && path !== undefined) {
      throw new InputError({
        field: 'arguments',
        got: 'got both --break-even and --sensitivity',
        allowed: USAGE,
      });
    }
    return {json: positionals[0], pair, path};
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError({field: 'arguments', got: (error as Error).message, allowed: USAGE});
  }
}

async function answer() {
  const {json, pair, path} = readArguments(process.argv.slice(2));
  const request = readRequest(json ?? (await readStandardInput('scenario', USAGE)));
  if (pair !== undefined) return breakEvenAnswer(request, pair);
  if (path !== undefined) return sensitivityAnswer(request, path);
  return scenarioAnswer(request);
}

runCommand(answer);
