/** One thing that a check found wrong, in words that say what to do about it. */
export interface Finding {
  /** Path from the root of the project. */
  readonly file: string;
  /** Line in that file, counted from 1; absent where the whole file is meant. */
  readonly line?: number | undefined;
  readonly message: string;
}

/**
 * The findings as text, one a line, sorted by file and line so that two runs compare.
 *
 * @example formatFindings([{file: 'docs/dns.mdx', line: 4, message: 'no'}]) // 'docs/dns.mdx:4  no'
 */
function formatFindings(findings: readonly Finding[]): string {
  return [...findings]
    .sort((a, b) => a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0))
    .map(({file, line, message}) => `${file}${line === undefined ? '' : `:${line}`}  ${message}`)
    .join('\n');
}

/** Prints what a check found and sets the exit code: 0 when nothing was found, else 1. */
export function reportAndExit(name: string, findings: readonly Finding[], covered: string): void {
  if (findings.length === 0) {
    console.log(`${name}: ${covered}, nothing wrong`);
    return;
  }
  console.error(formatFindings(findings));
  console.error(`${name}: ${covered}, ${findings.length} findings`);
  process.exitCode = 1;
}
