/** Why a file cannot be opened. */
export const fileFaultReasons = [
  'broken',
  'encrypted',
  'nested',
  'bomb',
  'unknown-kind',
  'spreadsheet',
  'too-large',
  'empty',
] as const;
export type FileFaultReason = (typeof fileFaultReasons)[number];

/** Stops the reading of a file that cannot be opened. */
export class FileFault extends Error {
  override readonly name = 'FileFault';

  constructor(
    readonly reason: FileFaultReason,
    /** The file, or the file inside an archive. */
    readonly file: string,
    /** What it is, where that is known: `xz`. */
    readonly kind?: string,
  ) {
    super(`${file}: ${reason}`);
  }
}
