/**
 * The proof of the project, in one command.
 *
 *     npm test            everything
 *     npm run check       everything that needs no build and no browser
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {availableParallelism} from 'node:os';
import {reportOf, summaryOf} from './report';
import {runStages, type Run, type Stage} from './schedule';
import {allStages, quickStages} from './stages';

const maxSlots = 2;

async function runScript({script}: Stage): Promise<Run> {
  const child = spawn('npm', ['run', '--silent', script], {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  const [code] = (await once(child, 'close')) as [number | null];
  return {ok: code === 0, output: Buffer.concat(chunks).toString('utf8')};
}

const stages = process.argv.includes('--quick') ? quickStages : allStages;
const now = () => performance.now();
const begin = now();
const results = await runStages(stages, {
  slots: Math.min(maxSlots, availableParallelism()),
  run: runScript,
  now,
  started: ({name}) => console.log(`▸ ${name}`),
  finished: (result) => console.log(reportOf(result)),
});

console.log(`\n${summaryOf(results, (now() - begin) / 1000)}`);
process.exitCode = results.every(({state}) => state === 'passed') ? 0 : 1;
