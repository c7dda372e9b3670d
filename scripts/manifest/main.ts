import {manifestSet} from '../../src/manifests/manifestSet';
import {manifestText} from '../../src/manifests/manifestText';
import {readStandardInput, runCommand} from '../input/command';
import {calledAs} from '../input/host';
import {readArguments} from '../input/readArguments';
import {readRequest} from './readRequest';

const usage = `${calledAs('manifest')} '{"path": "clusterip-same-zone", "kubernetes": "1.36"}', or the JSON on standard input`;

runCommand(async () => {
  const {json} = readArguments({options: {}, inputs: 'requests', usage});
  const request = readRequest(json ?? (await readStandardInput('request', usage)));
  return manifestText(manifestSet(request));
});
