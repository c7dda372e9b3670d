import {readStandardInput, runCommand} from '../input/command';
import {calledAs} from '../input/host';
import {InputError} from '../input/inputError';
import {readArguments} from '../input/readArguments';
import {breakEvenAnswer, scenarioAnswer, sensitivityAnswer} from './answer';
import {readRequest} from './readRequest';

const usage = `${calledAs('estimate')} [--break-even PATH,PATH | --sensitivity PATH] '{"trafficGb": 10240}', or the JSON on standard input`;

async function answer() {
  const {json, values} = readArguments({
    options: {'break-even': {type: 'string'}, sensitivity: {type: 'string'}},
    inputs: 'scenarios',
    usage,
  });
  const {'break-even': pair, sensitivity: path} = values;
  if (pair !== undefined && path !== undefined) {
    const got = 'got both --break-even and --sensitivity';
    throw new InputError({field: 'arguments', got, allowed: usage});
  }
  const request = readRequest(json ?? (await readStandardInput('scenario', usage)));
  if (pair !== undefined) return breakEvenAnswer(request, pair);
  if (path !== undefined) return sensitivityAnswer(request, path);
  return scenarioAnswer(request);
}

runCommand(answer);
