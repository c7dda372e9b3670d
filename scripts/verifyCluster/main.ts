/** `npm run verify:cluster`: the guide's manifests and commands, run over a cluster that may be thrown away. */
import {InputError} from '../input/inputError';
import {verifyCluster} from './command';

const print = (line: string) => {
  console.log(line);
};

/** The first Ctrl-C ends the run after its step and cleans up; the second ends it at once. */
const controller = new AbortController();
const interrupt = () => {
  if (controller.signal.aborted) process.exit(1);
  print('interrupted: cleaning up; once more ends at once and leaves what is there');
  controller.abort();
};
process.on('SIGINT', interrupt);
process.on('SIGTERM', interrupt);

try {
  const {KUBECONFIG: kubeconfig} = process.env;
  const args = process.argv.slice(2);
  process.exitCode = await verifyCluster({args, kubeconfig, print, signal: controller.signal});
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
} finally {
  process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
}
