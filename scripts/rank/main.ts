import {runCommand} from '../input/command';
import {calledAs} from '../input/host';
import {InputError} from '../input/inputError';
import {shown} from '../input/json';
import {readOptions} from '../input/readArguments';
import {readClusterFiles} from '../cluster/read';
import {formats, printed, ranking} from './answer';
import {readTrafficFile} from './readTraffic';

const usage = `${calledAs('rank')} --cluster FILE [--traffic FILE] [--region R] [--format json|csv|markdown|patch]; - is standard input`;

const options = {
  cluster: {type: 'string', multiple: true},
  traffic: {type: 'string'},
  region: {type: 'string'},
  format: {type: 'string'},
} as const;

function formatOf(wanted = 'json') {
  const format = formats.find((one) => one === wanted);
  if (format !== undefined) return format;
  throw new InputError({field: '--format', got: shown(wanted), allowed: formats.join(', ')});
}

runCommand(async () => {
  const {values, positionals} = readOptions({options, usage});
  const files = [...(values.cluster ?? []), ...positionals];
  const {traffic} = values;
  if (files.length === 0) {
    throw new InputError({field: '--cluster', got: 'nothing given', allowed: usage});
  }
  if (traffic === '-' && files.includes('-')) {
    throw new InputError({
      field: '--traffic',
      got: shown('-'),
      allowed: 'a file: standard input is the cluster',
    });
  }
  const format = formatOf(values.format);
  const cluster = await readClusterFiles(files, usage);
  const measured = traffic === undefined ? undefined : await readTrafficFile(traffic, usage);
  return printed(ranking(cluster, measured, values.region), format);
});
