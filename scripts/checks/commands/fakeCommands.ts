import {runJq} from './jq';
import {kubectlGet} from './kubectl';

/** One call of a command in a block that is run. */
export interface Call {
  readonly tool: string;
  readonly args: readonly string[];
  /** What the command read from its standard input; empty for commands that read none. */
  readonly input: string;
}

/** What recorded files hold: objects of the API, and texts that are printed as they are. */
export interface Recorded {
  readonly objects: readonly unknown[];
  /** The next text; a single text answers every call. */
  readonly nextText: () => string;
}

/**
 * Sorts recorded files into objects and texts.
 *
 * @param files - The files' contents, in the order of the calls that print them.
 * @returns What fake commands answer from.
 */
export function recordedFrom(files: readonly string[]): Recorded {
  const parsed = files.map((text) => ({text, object: objectIn(text)}));
  const texts = parsed.filter(({object}) => object === undefined).map(({text}) => text);
  let calls = 0;
  return {
    objects: parsed.map(({object}) => object).filter((object) => object !== undefined),
    nextText: () => {
      const text = texts.length === 1 ? texts[0] : texts[calls];
      calls += 1;
      if (text === undefined) throw new Error('no recorded file answers this call');
      return text;
    },
  };
}

function objectIn(text: string): unknown {
  try {
    const data = JSON.parse(text) as {readonly kind?: unknown} | null;
    return typeof data?.kind === 'string' ? data : undefined;
  } catch {
    return undefined;
  }
}

/** Programs that a block may call and that this machine, or its cluster, does not have. */
export const fakeCommands = [
  'aws',
  'cilium',
  'curl',
  'dig',
  'eksctl',
  'helm',
  'hubble',
  'istioctl',
  'jq',
  'kubectl',
  'sleep',
] as const;

/** Commands that change things print nothing here; what they would print is not what a block shows. */
const changing: Readonly<Record<string, RegExp>> = {
  aws: /^(associate|attach|create|delete|modify|put|register|start|tag|update|wait)/,
  cilium: /^(install|upgrade|clustermesh)/,
  eksctl: /./,
  helm: /^(install|repo|upgrade|uninstall)/,
  istioctl: /^(install|upgrade|waypoint|create-remote-secret)/,
  kubectl:
    /^(annotate|apply|cordon|create|delete|drain|label|patch|port-forward|rollout|scale|set|taint|uncordon|wait)$/,
  sleep: /./,
};

/**
 * Answers one call from recorded data.
 *
 * @param call - The call.
 * @param recorded - What the calls that read something print.
 * @returns What the command prints.
 * @throws When the real command would fail, or the fake cannot answer.
 */
export async function answer(call: Call, recorded: Recorded): Promise<string> {
  const {tool, args, input} = call;
  if (tool === 'jq') return runJq(args, input);
  // `aws elbv2 create-rule`: the second word says what is done; elsewhere the first.
  const verb = args.filter((word) => !word.startsWith('-'))[tool === 'aws' ? 1 : 0] ?? '';
  const words = tool === 'kubectl' ? withoutLeadingOptions(args) : args;
  const action = tool === 'kubectl' ? (words[0] ?? '') : verb;
  if (changing[tool]?.test(action) === true) return '';
  if (tool === 'aws' && args.includes('--query')) {
    throw new Error('the fake command does not evaluate --query: use --output json and jq');
  }
  const objects =
    tool === 'kubectl' && action === 'get' ? kubectlGet(words, recorded.objects) : undefined;
  return objects ?? recorded.nextText();
}

/**
 * The file that a call of curl writes instead of printing.
 *
 * @example
 * outputFile({tool: 'curl', args: ['-fsSLo', 'a.yaml', 'https://…'], input: ''}) // 'a.yaml'
 */
export function outputFile({tool, args}: Call): string | undefined {
  const option = args.findIndex((word) => /^(-\w*o|--output)$/.test(word));
  return tool === 'curl' && option >= 0 ? args[option + 1] : undefined;
}

/** `kubectl -n shop get pods` → `get pods -n shop`. */
function withoutLeadingOptions(args: readonly string[]): readonly string[] {
  const leading: string[] = [];
  let index = 0;
  while (args[index]?.startsWith('-') === true) {
    const takesValue = /^(-n|--namespace|--context)$/.test(args[index] ?? '');
    leading.push(...args.slice(index, index + (takesValue ? 2 : 1)));
    index += takesValue ? 2 : 1;
  }
  return [...args.slice(index), ...leading];
}
