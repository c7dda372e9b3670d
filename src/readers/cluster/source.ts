/** Something to read: a text that was pasted or typed, or a file. */
export interface Source {
  /** Of a file; null for a text. */
  readonly name: string | null;
  /** A long text goes to the worker as it is: to make a file of it would hold up the page for longer. */
  readonly content: Blob | string;
}

/** Bytes of a file, characters of a text: enough to tell how far a reading is. */
export function sizeOf({content}: Source): number {
  return typeof content === 'string' ? content.length : content.size;
}

/** How much is read, in the units of {@link sizeOf}. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}
