/** Who runs a command: how it is called in messages, and how its answer is written. */
export interface Host {
  /** What a person types before the arguments. */
  readonly calledAs: (command: string) => string;
  /** The text on standard output. */
  readonly written: (answer: unknown) => string;
}

const npm: Host = {
  calledAs: (command) => `npm run --silent ${command} --`,
  written: (answer) => (typeof answer === 'string' ? answer : `${JSON.stringify(answer)}\n`),
};

let current = npm;

/** Takes over from npm; to be called before a command is loaded. */
export function hostCommands(host: Host): void {
  current = host;
}

export const calledAs = (command: string): string => current.calledAs(command);

export const written = (answer: unknown): string => current.written(answer);
