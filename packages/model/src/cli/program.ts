import {fstatSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {hostCommands} from '../../../../scripts/input/host';
import manifest from '../../package.json';
import {commands, type Command} from './commands';
import {KubectlError, readCluster} from './readCluster';
import {asTable} from './table';

/** How the program is called. */
interface Program {
  readonly name: string;
  /** As a plugin of kubectl it asks the cluster itself where nothing is piped in, and `cluster` need not be named. */
  readonly isPlugin: boolean;
}

const unusable = 2;
const failed = 1;

function helpOf({name, isPlugin}: Program): string {
  const width = Math.max(...Object.keys(commands).map(({length}) => length));
  const list = Object.entries(commands).map(
    ([command, {about}]) => `  ${command.padEnd(width)}  ${about}`,
  );
  return [
    `${name} ${manifest.version}: what service-to-service traffic costs on Amazon EKS, and why it crosses zones`,
    '',
    ...list,
    '',
    `${name} COMMAND --help says more. --json prints all that a command knows, for programs.`,
    ...(isPlugin
      ? [
          'Without a file or a pipe, cluster and rank run one `kubectl get`; --context and --kubeconfig go to it.',
        ]
      : []),
    'Exit status: 0 with an answer, 2 when the input cannot be used, 1 when something else failed.',
    '',
  ].join('\n');
}

const helpOfCommand = (program: string, command: string, {about, usage, example}: Command) =>
  `${program} ${command}: ${about}\n\nUsage:    ${program} ${command} [--json] ${usage}\nExample:  ${program} ${example}\n`;

/** Whether a file, a pipe or a socket stands at standard input, and no person. */
function isPiped(): boolean {
  try {
    const input = fstatSync(0);
    return input.isFIFO() || input.isFile() || input.isSocket();
  } catch {
    return false;
  }
}

/** Takes flags with a value out of the arguments. */
function takeFlags(args: readonly string[], names: readonly string[]) {
  const taken: string[] = [];
  const rest: string[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (names.includes(arg)) taken.push(arg, args[(index += 1)] ?? '');
    else if (names.some((name) => arg.startsWith(`${name}=`))) taken.push(arg);
    else rest.push(arg);
  }
  return {taken, rest};
}

/** Whether the arguments name a file with the cluster. */
function namesCluster(command: string, args: readonly string[]): boolean {
  const option = {type: 'string'} as const;
  const options =
    command === 'rank'
      ? {cluster: {...option, multiple: true}, traffic: option, region: option, format: option}
      : {service: option, port: option, family: option};
  const {values, positionals} = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
  });
  return positionals.length > 0 || values.cluster !== undefined;
}

async function withCluster(command: string, given: readonly string[]): Promise<readonly string[]> {
  if (command !== 'cluster' && command !== 'rank') return given;
  const {taken, rest} = takeFlags(given, ['--context', '--kubeconfig']);
  if (namesCluster(command, rest) || (command === 'cluster' && isPiped())) return rest;
  if (command === 'rank' && isPiped() && !rest.includes('--traffic'))
    return [...rest, '--cluster', '-'];
  const file = await readCluster(taken);
  return command === 'rank' ? [...rest, '--cluster', file] : [...rest, file];
}

const showsColour = () =>
  process.stdout.isTTY && (process.env.NO_COLOR ?? '') === '' && process.env.TERM !== 'dumb';

function refuse(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = unusable;
}

function take(args: readonly string[], ...flags: readonly string[]) {
  return {
    isThere: args.some((arg) => flags.includes(arg)),
    rest: args.filter((arg) => !flags.includes(arg)),
  };
}

async function start(program: Program, name: string, command: Command, args: readonly string[]) {
  const {isThere: wantsJson, rest} = take(args, '--json');
  hostCommands({
    calledAs: (called) => `${program.name} ${called}`,
    written: (answer) =>
      wantsJson && typeof answer !== 'string'
        ? `${JSON.stringify(answer)}\n`
        : asTable(answer, showsColour()),
  });
  const ready = program.isPlugin ? await withCluster(name, rest) : rest;
  process.argv.splice(2, Infinity, ...ready);
  await command.run();
}

/** Runs the program with the arguments of the process. */
export async function runProgram(program: Program): Promise<void> {
  const [first, ...others] = process.argv.slice(2);
  if (first === '--version') return void process.stdout.write(`${manifest.version}\n`);
  const isUnnamed =
    first === undefined || (first.startsWith('-') && !/^(?:-h|--help)$/.test(first));
  if (!program.isPlugin && first === undefined) return refuse(helpOf(program));
  if (!isUnnamed && /^(?:-h|--help|help)$/.test(first)) {
    return void process.stdout.write(helpOf(program));
  }
  const [name, args] =
    program.isPlugin && isUnnamed ? ['cluster', process.argv.slice(2)] : [first ?? '', others];
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    return refuse(
      `command: got ${JSON.stringify(name)}; allowed: ${Object.keys(commands).join(', ')}`,
    );
  }
  if (take(args, '--help', '-h').isThere) {
    return void process.stdout.write(helpOfCommand(program.name, name, command));
  }
  try {
    await start(program, name, command, args);
  } catch (error) {
    if (!(error instanceof KubectlError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = failed;
  }
}
