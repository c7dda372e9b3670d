import {readStandardInput, runCommand} from '../input/command';
import {readArguments} from '../input/readArguments';
import {localityAnswer} from './answer';
import {readInput} from './readInput';

const usage = `npm run --silent locality -- '{"nodes": […], "readyEndpointsByZone": {…}}', or the JSON on standard input`;

runCommand(async () => {
  const {json} = readArguments({options: {}, inputs: 'inputs', usage});
  return localityAnswer(readInput(json ?? (await readStandardInput('input', usage))));
});
