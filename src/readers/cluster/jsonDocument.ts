import {findJsonFault} from './jsonFault';
import {Misread} from './misread';
import {isStandardError} from '../noise';

/** An object of a text: one of a list's items, or a document by itself. */
export interface Piece {
  readonly value: unknown;
  /** Where it stands, as in `items[3]`; empty for a document, whose items are then 0 each. */
  readonly path: string;
  /** What stands around it, as far as it was read: kubectl's lists of one kind name it there. */
  readonly around: string;
}

/** What a reader of documents hands on. */
export interface Taker {
  readonly piece: (piece: Piece) => void;
  /** Lines that belong to no document, such as what kubectl says on standard error. */
  readonly noise: (line: string) => void;
}

const QUOTE = 34;
const BACKSLASH = 92;
const LIST = 91;
const LIST_END = 93;
const OBJECT = 123;
const OBJECT_END = 125;
const LINE_FEED = 10;
const FIRST_CAPITAL = 65;
const LAST_CAPITAL = 90;
const QUOTED = 24;
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
 * Takes a JSON document apart while it comes in: every item of a list is parsed when it ends, so that no more than one of
 * them is held, and progress is real. What is left of a document without its items is its envelope.
 */
export class JsonDocument {
  private offset = 0;
  private depth = 0;
  private inString = false;
  private isEscaped = false;
  /** Depth inside the list of items of the document; 0 where it has none, or outside of it. */
  private itemsDepth = 0;
  private items = 0;
  private isTopList = false;
  private inItem = false;
  private item = '';
  private itemStart = 0;
  private envelope = '';
  private stretches: Stretch[] = [];
  /** Characters of the chunk before this index are stored. */
  private stored = 0;
  private isLineStart = false;
  /** A line in the middle of JSON that is none: what kubectl says on standard error, and where it begins. */
  private noise: string | undefined;
  private noiseStart = 0;

  constructor(private readonly take: Taker) {}

  /** Whether it has begun and not ended. */
  get isOpen(): boolean {
    return this.depth > 0;
  }

  /**
   * Reads on, from an index of a text to the end of the document or of the text.
   *
   * @param offset where the text begins in everything that came in.
   * @returns the index behind what was read.
   * @throws Misread where it is no JSON, or holds what cannot be used.
   */
  read(text: string, from: number, offset: number): number {
    this.offset = offset;
    this.stored = from;
    let index = from;
    do {
      if (this.noise !== undefined) {
        index = this.skipNoise(text, index);
      } else {
        this.step(text, index);
        index += 1;
      }
    } while (this.depth > 0 && index < text.length);
    if (this.depth > 0 && this.noise === undefined) this.store(text, text.length);
    return index;
  }

  /**
   * No more text comes.
   *
   * @throws Misread inside a document.
   */
  end(at: number): void {
    if (this.depth === 0) return;
    const path = this.inItem ? this.itemPath() : '';
    throw new Misread({kind: 'truncated', at, path});
  }

  /** Millions of characters pass here: the commonest questions come first. */
  private step(chunk: string, index: number): void {
    const code = chunk.charCodeAt(index);
    if (this.inString) this.stepString(code);
    else if (code === QUOTE) this.inString = true;
    else if (code === LIST || code === OBJECT) this.open(chunk, index, code);
    else if (code === LIST_END || code === OBJECT_END) this.close(chunk, index);
    else if (code === LINE_FEED) this.isLineStart = true;
    else if (this.isLineStart) this.startLine(chunk, index, code);
  }

  /** No line of JSON begins with a capital letter. */
  private startLine(chunk: string, index: number, code: number): void {
    this.isLineStart = false;
    if (code < FIRST_CAPITAL || code > LAST_CAPITAL) return;
    this.store(chunk, index);
    this.noise = chunk.charAt(index);
    this.noiseStart = this.offset + index;
    this.stored = index + 1;
  }

  /** @throws Misread where the line is not one of standard error. */
  private skipNoise(chunk: string, from: number): number {
    const end = chunk.indexOf('\n', from);
    const stop = end < 0 ? chunk.length : end;
    const line = (this.noise ?? '') + chunk.slice(from, stop);
    this.noise = end < 0 ? line : undefined;
    this.stored = stop;
    if (end < 0) return stop;
    const text = line.trimEnd();
    if (!isStandardError(text)) {
      const found = text.slice(0, QUOTED);
      throw new Misread({kind: 'not-json', at: this.noiseStart + 1, found});
    }
    this.take.noise(text);
    return stop;
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
    this.take.piece({value, path: this.itemPath(), around: this.envelope});
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
    this.take.piece({value, path: '', around: ''});
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
}
