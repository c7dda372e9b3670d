import {BEGINNING, foreignText} from './beginning';
import {findJsonFault} from './jsonFault';
import {Misread} from './misread';

/** An object of a text: one of a list's items, or a document by itself. */
export interface Piece {
  readonly value: unknown;
  /** Where it stands, as in `items[3]`; empty for a document, whose items are then 0 each. */
  readonly path: string;
  /** What stands around it, as far as it was read: kubectl's lists of one kind name it there. */
  readonly around: string;
}

const QUOTE = 34;
const BACKSLASH = 92;
const LIST = 91;
const LIST_END = 93;
const OBJECT = 123;
const OBJECT_END = 125;
/** Space, tab, line feed, carriage return, byte order mark. */
const SPACES = new Set([32, 9, 10, 13, 0xfeff]);
const ITEMS_KEY = /(?<!\\)"items"\s*:\s*$/;
/** Stands in the envelope where an item was taken out. */
const TAKEN = '0';

/** A stretch of the envelope, or an item taken out of it, and where it stood in the text. */
interface Stretch {
  readonly at: number;
  readonly offset: number;
  readonly isItem: boolean;
}

/**
 * Takes a text apart while it comes in: every item of a list is parsed when it ends, so that no more than one of them
 * is held, and progress is real. What is left of a document without its items is its envelope.
 */
export class DocumentSplitter {
  private offset = 0;
  private depth = 0;
  private inString = false;
  private isEscaped = false;
  /** Depth inside the list of items of the current document; 0 where it has none, or outside of it. */
  private itemsDepth = 0;
  private items = 0;
  private isTopList = false;
  private inItem = false;
  private item = '';
  private itemStart = 0;
  private envelope = '';
  private stretches: Stretch[] = [];
  /** The beginning of a text that is not JSON. */
  private foreign: string | undefined;
  private foreignStart = 0;
  /** Characters of the chunk before this index are stored. */
  private stored = 0;

  /** @param take gets every piece as it ends. */
  constructor(private readonly take: (piece: Piece) => void) {}

  /**
   * Reads on.
   *
   * @throws Misread where the text cannot be used.
   */
  push(chunk: string): void {
    this.stored = 0;
    for (let index = 0; index < chunk.length && this.foreign === undefined; index += 1) {
      this.step(chunk, index);
    }
    if (this.foreign !== undefined) this.readForeign(chunk);
    else if (this.depth > 0) this.store(chunk, chunk.length);
    this.offset += chunk.length;
  }

  /**
   * The text is over: another one may follow.
   *
   * @throws Misread where it ends inside a document.
   */
  end(): void {
    if (this.foreign !== undefined) throw new Misread(this.foreignFault());
    if (this.depth > 0) {
      const path = this.inItem ? this.itemPath() : '';
      throw new Misread({kind: 'truncated', at: this.offset, path});
    }
    this.offset = 0;
  }

  /** Millions of characters pass here: the commonest questions come first. */
  private step(chunk: string, index: number): void {
    const code = chunk.charCodeAt(index);
    if (this.inString) this.stepString(code);
    else if (code === QUOTE && this.depth > 0) this.inString = true;
    else if (code === LIST || code === OBJECT) this.open(chunk, index, code);
    else if ((code === LIST_END || code === OBJECT_END) && this.depth > 0) this.close(chunk, index);
    else if (this.depth === 0 && !SPACES.has(code)) this.startForeign(index);
  }

  private stepString(code: number): void {
    if (this.isEscaped) this.isEscaped = false;
    else if (code === BACKSLASH) this.isEscaped = true;
    else if (code === QUOTE) this.inString = false;
  }

  private open(chunk: string, index: number, code: number): void {
    if (this.depth === 0) this.startDocument(index, code);
    else if (this.depth === 1 && code === LIST && !this.isTopList) this.openList(chunk, index);
    else if (this.depth === this.itemsDepth && code !== LIST) this.startItem(chunk, index);
    this.depth += 1;
  }

  private startDocument(index: number, code: number): void {
    this.stored = index;
    this.isTopList = code === LIST;
    this.itemsDepth = this.isTopList ? 1 : 0;
    this.items = 0;
    this.envelope = '';
    this.stretches = [];
  }

  private openList(chunk: string, index: number): void {
    this.store(chunk, index);
    if (ITEMS_KEY.test(this.envelope)) this.itemsDepth = 2;
  }

  private startItem(chunk: string, index: number): void {
    this.store(chunk, index);
    this.inItem = true;
    this.item = '';
    this.itemStart = this.offset + index;
  }

  private close(chunk: string, index: number): void {
    this.depth -= 1;
    if (this.inItem && this.depth === this.itemsDepth) {
      this.store(chunk, index + 1);
      this.endItem();
    } else if (!this.inItem && this.depth < this.itemsDepth) {
      this.itemsDepth = 0;
    }
    if (this.depth === 0) {
      this.store(chunk, index + 1);
      this.endDocument();
    }
  }

  private endItem(): void {
    const {item: text, itemStart: start} = this;
    const value = this.parsed(text, (at) => ({offset: start + at}));
    this.inItem = false;
    this.item = '';
    this.take({value, path: this.itemPath(), around: this.envelope});
    this.stretches.push({at: this.envelope.length, offset: start, isItem: true});
    this.envelope += TAKEN;
    this.items += 1;
  }

  private endDocument(): void {
    const {stretches} = this;
    const value = this.parsed(this.envelope, (at) => {
      const {at: start = 0, offset = 0, isItem} = stretches.findLast((one) => one.at <= at) ?? {};
      return {offset: offset + at - start, ...(isItem && {found: '{'})};
    });
    this.envelope = '';
    this.take({value, path: '', around: ''});
  }

  /** @param place where an index of the text is in everything that came in, and what stood there if it is no more. */
  private parsed(
    text: string,
    place: (index: number) => {readonly offset: number; readonly found?: string},
  ): unknown {
    try {
      return JSON.parse(text);
    } catch (error) {
      const fault = findJsonFault(text);
      if (fault === undefined) throw error;
      const {offset, found = fault.found} = place(fault.index);
      const at = offset + 1;
      const path = this.inItem ? this.itemPath() : '';
      if (fault.breaksLine) throw new Misread({kind: 'broken-line', at, path});
      throw new Misread({kind: 'not-json', at, found});
    }
  }

  private itemPath(): string {
    return `${this.isTopList ? '' : 'items'}[${this.items}]`;
  }

  /** Keeps the characters up to an index of the chunk, where they belong. */
  private store(chunk: string, end: number): void {
    const text = chunk.slice(this.stored, end);
    if (this.inItem) {
      this.item += text;
    } else {
      this.stretches.push({
        at: this.envelope.length,
        offset: this.offset + this.stored,
        isItem: false,
      });
      this.envelope += text;
    }
    this.stored = end;
  }

  private startForeign(index: number): void {
    this.foreign = '';
    this.foreignStart = this.offset + index;
    this.stored = index;
  }

  private readForeign(chunk: string): void {
    this.foreign += chunk.slice(this.stored, this.stored + BEGINNING);
    if ((this.foreign ?? '').length >= BEGINNING) throw new Misread(this.foreignFault());
  }

  private foreignFault() {
    return foreignText((this.foreign ?? '').slice(0, BEGINNING), this.foreignStart + 1);
  }
}
