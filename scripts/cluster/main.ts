import {runCommand} from '../input/command';
import {calledAs} from '../input/host';
import {readOptions} from '../input/readArguments';
import {clusterAnswer} from './answer';
import {readClusterFiles} from './read';

const usage = `${calledAs('cluster')} [--service namespace/name [--port NAME] [--family IPv4|IPv6]] [FILE…], or the text on standard input`;

const options = {
  service: {type: 'string'},
  port: {type: 'string'},
  family: {type: 'string'},
} as const;

runCommand(async () => {
  const {values, positionals} = readOptions({options, usage});
  return clusterAnswer(await readClusterFiles(positionals, usage), values);
});
