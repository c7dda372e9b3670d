/**
 * What stands around an answer when it is copied out of a terminal, a mail, a chat or an issue: marks of quotation, code
 * fences, prompts, and what programs write on standard error. None of it is part of the answer.
 */

const QUOTED_LINE = /(^|\n)((?:[ \uFEFF]{0,3}>)+)/g;
const blank = (run: string) => run.replaceAll('>', ' ');

/** Marks of quotation at the beginnings of lines become spaces, so that every character keeps its place. */
export function unquoted(text: string): string {
  if (!text.includes('>')) return text;
  return text.replaceAll(QUOTED_LINE, (_, start: string, marks: string) => start + blank(marks));
}

/** Spaces of web pages and spreadsheets that look like spaces. */
const SPACES = /[\u00A0\u2007\u2009\u202F\u3000]/g;

/** Colours of a terminal, as jq and grep write them into a file. */
// eslint-disable-next-line no-control-regex -- Colours begin with a control character.
const COLOURS = /\u001B\[[\d;?]*[A-Za-z]/g;

/** Odd spaces and colours as plain spaces. */
export function withPlainSpaces(text: string): string {
  const plain = text.replaceAll(SPACES, ' ');
  return plain.includes('\u001B')
    ? plain.replaceAll(COLOURS, (run) => ' '.repeat(run.length))
    : plain;
}

/** Odd spaces and marks of quotation in a text that comes in pieces; every character keeps its place. */
export class PieceCleaner {
  /** Whether nothing but marks stood in the line that the last piece ended in. */
  private isLineStart = true;

  push(piece: string): string {
    if (piece === '') return piece;
    const atStart = this.isLineStart;
    this.isLineStart =
      /\n[ >\uFEFF]*$/.test(piece.slice(-MOST_MARKS)) || (atStart && isMarks(piece));
    const plain = withPlainSpaces(piece);
    if (!plain.includes('>')) return plain;
    const text = unquoted(atStart ? plain : ` ${plain}`);
    return atStart ? text : text.slice(1);
  }

  end(): void {
    this.isLineStart = true;
  }
}

/** Nobody quotes deeper; what is cut off inside of so many marks stays. */
const MOST_MARKS = 40;
const isMarks = (piece: string) => piece.length < MOST_MARKS && /^[ >\uFEFF]*$/.test(piece);

const FENCE = /^\s*(?:```|~~~)[\w-]*\s*$/;

/** Whether a line begins or ends a block of code in Markdown. */
export function isFence(line: string): boolean {
  return FENCE.test(line);
}

/** Where somebody is: `[user@host ~]$`, `(prod) user@host:~$`, `➜  ~`, `PS C:\>`, `sh-4.2$`. A number with `%` is none. */
const PLACE = String.raw`(?:\([\w .:/@-]+\)\s*)*(?:(?:\[[^\]\n{}"]*\]|\S+@\S+|PS [A-Za-z]:\\[^>]*|[~/]\S*)\s?[$#%>❯➜»]|(?:[A-Za-z][\w.-]*)?[$#>❯➜»]|%|➜\s+\S+)`;
const COMMANDS =
  'aws|kubectl|k|oc|curl|wget|promtool|logcli|psql|mysql|duckdb|athena|cat|zcat|less|head|tail|grep|sed|awk|sort|npm|npx|node|python3?|hubble|cilium|istioctl|linkerd|jq|yq|echo|sudo|watch|time|docker|podman|eksctl|helm|flux|argocd|k9s|kubectx|kubens|export|cd|ls|exit|clear|history';
const EMPTY_PROMPT = new RegExp(String.raw`^\s*${PLACE}\s*$`);
const COMMAND = new RegExp(String.raw`^\s*${PLACE}\s+(?:\w+=\S+\s+)*(?:${COMMANDS})\b`);

/**
 * Whether a line is the prompt of a shell, with a command or with nothing behind it.
 *
 * @example isPrompt('[ec2-user@bastion ~]$ aws ce get-cost-and-usage') // true
 */
export function isPrompt(line: string): boolean {
  return EMPTY_PROMPT.test(line) || COMMAND.test(line);
}

/** What kubectl and its libraries write on standard error, which a terminal mixes into what is copied from it. */
const KUBECTL = [
  String.raw`[IWEF]\d{4} \d{2}:\d{2}:\d{2}`,
  'Error from server',
  '(?:Warning|WARNING|warning|error):',
  'Unable to connect to the server',
  'The connection to the server',
  'No resources found',
  'Forwarding from ',
  'Handling connection for ',
  'Defaulted container ',
  "If you don't see a command prompt",
  'Use "kubectl ',
  'Starting session with SessionId',
  'Exiting session with sessionId',
  'Connection to .+ closed',
];
const STANDARD_ERROR = new RegExp(String.raw`^\s*(?:${KUBECTL.join('|')})`);

/** Whether kubectl, its libraries or a session around it wrote this line on standard error. */
export function isStandardError(line: string): boolean {
  return STANDARD_ERROR.test(line);
}

/** What curl shows of its progress, and what pagers leave at their end. */
const PROGRESS =
  /^\s*% Total\s+% Received|^\s*Dload\s+Upload|(?:--|\d\d?):(?:--|\d\d):(?:--|\d\d)\s+(?:--|\d\d?):(?:--|\d\d):(?:--|\d\d)\s+\S+\s*$/;
const PAGER = /^\s*\(?END\)?\s*$/;

/** Whether a line shows the progress of curl. */
export function isProgress(line: string): boolean {
  return PROGRESS.test(line);
}

/** Whether a line is none of an answer's: a fence, a prompt, a pager, progress, standard error. */
export function isNoise(line: string): boolean {
  return (
    isFence(line) || isPrompt(line) || isStandardError(line) || isProgress(line) || PAGER.test(line)
  );
}
