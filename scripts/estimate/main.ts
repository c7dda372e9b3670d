import {parseArgs} from 'node:util';
import {readStandardInput, runCommand} from '../input/command';
import {InputError} from '../input/inputError';
import {breakEvenAnswer, scenarioAnswer} from './answer';
import {readScenario} from './readScenario';

const USAGE = `npm run --silent estimate -- [--break-even PATH,PATH] '{"trafficGb": 10240}', or the JSON on standard input`;

interface Arguments {
  readonly json: string | undefined;
  readonly pair: string | undefined;
}

function readArguments(argv: readonly string[]): Arguments {
  try {
    const {values, positionals} = parseArgs({
      args: [...argv],
      options: {'break-even': {type: 'string'}},
      allowPositionals: true,
    });
    if (positionals.length > 1) {
      throw new InputError({
        field: 'arguments',
        got: `got ${positionals.length} scenarios`,
        allowed: USAGE,
      });
    }
    return {json: positionals[0], pair: values['break-even']};
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError({field: 'arguments', got: (error as Error).message, allowed: USAGE});
  }
}

async function answer() {
  const {json, pair} = readArguments(process.argv.slice(2));
  const scenario = readScenario(json ?? (await readStandardInput('scenario', USAGE)));
  return pair === undefined ? scenarioAnswer(scenario) : breakEvenAnswer(scenario, pair);
}

runCommand(answer);
