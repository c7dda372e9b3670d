import {text} from 'node:stream/consumers';
import {parseArgs} from 'node:util';
import {breakEvenAnswer, estimateAnswer} from './answer';
import {InputError} from './inputError';
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

async function readStandardInput(): Promise<string> {
  if (process.stdin.isTTY) {
    throw new InputError({field: 'scenario', got: 'nothing given', allowed: USAGE});
  }
  return text(process.stdin);
}

async function main(): Promise<void> {
  const {json, pair} = readArguments(process.argv.slice(2));
  const scenario = readScenario(json ?? (await readStandardInput()));
  const answer = pair === undefined ? estimateAnswer(scenario) : breakEvenAnswer(scenario, pair);
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}

main().catch((error: unknown) => {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
});
