import type {Taker} from './jsonDocument';
import {Misread} from './misread';
import {beginsItem, continuesYaml, fieldOf, idleIndent, indentOf} from './yamlLines';

/** Parses one document; throws an error with the lines of its place. */
export type ParseYaml = (text: string) => unknown;

/** A stretch of YAML that is parsed by itself. */
interface Part {
  readonly text: string;
  /** Of its first line, from 1. */
  readonly line: number;
  readonly path: string;
}

const QUOTED = 120;

/** @throws Misread with the line of the fault. */
function parsed({text, line, path}: Part, parse: ParseYaml): unknown {
  try {
    return parse(text);
  } catch (error) {
    const {linePos, message = ''} = error as {
      readonly linePos?: readonly {readonly line: number}[];
      readonly message?: string;
    };
    const inside = linePos?.[0]?.line ?? 1;
    const said = (message.split('\n', 1)[0] ?? '').replace(/ at line \d+.*$/, '');
    throw new Misread({
      kind: 'broken-yaml',
      line: line + inside - 1,
      path,
      text: said.slice(0, QUOTED),
    });
  }
}

/**
 * Takes documents of YAML apart line by line: every item of a list is parsed by itself, as a parser that holds a whole
 * cluster would take many times its size. The parser may come later than the first lines.
 */
export class YamlDocument {
  private lines: string[] = [];
  private firstLine = 0;
  /** Indent of the whole document. */
  private base = 0;
  private fields = new Set<string>();
  private kind = '';
  /** Indent of the items' dashes; undefined outside of a list of items. */
  private itemIndent: number | undefined;
  private item: string[] | undefined;
  private itemLine = 0;
  private items = 0;
  /** Lines that are indented deeper belong to a field that nobody needs. */
  private idle: number | undefined;
  private waiting: (() => void)[] = [];
  private parse: ParseYaml | undefined;

  isOpen = false;

  constructor(private readonly take: Taker) {}

  /** Whether something waits for the parser. */
  get wantsParser(): boolean {
    return this.waiting.length > 0;
  }

  /** @throws Misread for what has waited and cannot be used. */
  useParser(parse: ParseYaml): void {
    this.parse = parse;
    const {waiting} = this;
    this.waiting = [];
    for (const read of waiting) read();
  }

  /** Begins with a line. */
  begin(line: string, number: number): void {
    this.isOpen = true;
    this.base = indentOf(line);
    this.lines = [];
    this.firstLine = number;
    this.fields = new Set();
    this.kind = '';
    this.items = 0;
    const text = line.slice(this.base);
    this.itemIndent = beginsItem(text, 0) ? 0 : undefined;
    this.goOn(line, number);
  }

  /**
   * Goes on with a line.
   *
   * @returns false where the line belongs to no document: then this one has ended.
   * @throws Misread where what has ended cannot be used.
   */
  goOn(line: string, number: number): boolean {
    const text = line.slice(Math.min(this.base, indentOf(line)));
    if (!continuesYaml(text) || this.isNext(text)) {
      this.end();
      return false;
    }
    if (this.isIdle(text)) return true;
    if (this.itemIndent !== undefined && this.goOnWithItems(text, number)) return true;
    this.note(text);
    this.lines.push(text);
    return true;
  }

  /** The document ends here. */
  end(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.endItem();
    const {items, firstLine} = this;
    const isCut = items > 0 && this.fields.has('items') && this.kind === '';
    if (isCut) throw new Misread({kind: 'truncated-yaml', path: this.itemPath(items - 1)});
    const text = this.lines.join('\n');
    if (text.trim() === '') return;
    this.hand({text, line: firstLine, path: ''}, (value) => {
      // Items are read already; what is around them tells nothing more.
      if (items === 0) this.take.piece({value, path: '', around: ''});
    });
  }

  /** Documents follow each other without a line between them where outputs are joined. */
  private isNext(text: string): boolean {
    const field = fieldOf(text);
    if (field === undefined || !this.isOpen) return false;
    if (this.fields.has(field)) return true;
    // kubectl sorts fields: the first of a slice stands behind a whole object of another kind.
    return field === 'addressType' && this.kind !== '' && this.kind !== 'EndpointSlice';
  }

  private isIdle(text: string): boolean {
    if (this.idle !== undefined) {
      const indent = indentOf(text);
      const isInside = text.trim() === '' || indent > this.idle || beginsItem(text, this.idle);
      if (isInside) return true;
      this.idle = undefined;
    }
    const indent = idleIndent(text);
    // A field at the dash of an item would take the dash along.
    if (indent === undefined || text.trimStart().startsWith('-')) return false;
    this.idle = indent;
    return true;
  }

  private note(text: string): void {
    const field = fieldOf(text);
    if (field === undefined) return;
    this.fields.add(field);
    if (field === 'kind') this.kind = text.replace(/^kind:\s*/, '').trim();
    if (field === 'items' && text.trim() === 'items:') this.itemIndent = -1;
  }

  /** @returns false where the list of items is over. */
  private goOnWithItems(text: string, number: number): boolean {
    const isBlank = text.trim() === '';
    if (this.itemIndent === -1) {
      if (isBlank) return true;
      this.itemIndent = /^\s*-(\s|$)/.test(text) ? indentOf(text) : undefined;
      if (this.itemIndent === undefined) return false;
    }
    const indent = this.itemIndent ?? 0;
    if (beginsItem(text, indent)) {
      this.endItem();
      this.item = [text.slice(indent)];
      this.itemLine = number;
      return true;
    }
    if (isBlank || indentOf(text) > indent) {
      this.item?.push(text.slice(Math.min(indent, indentOf(text))));
      return true;
    }
    this.endItem();
    this.itemIndent = undefined;
    return false;
  }

  private endItem(): void {
    if (this.item === undefined) return;
    const path = this.itemPath(this.items);
    const part = {text: this.item.join('\n'), line: this.itemLine, path};
    this.item = undefined;
    this.items += 1;
    this.hand(part, (value) => {
      const [only] = Array.isArray(value) ? (value as readonly unknown[]) : [value];
      this.take.piece({value: only, path, around: ''});
    });
  }

  private itemPath(index: number): string {
    return `${this.fields.has('items') ? 'items' : ''}[${index}]`;
  }

  private hand(part: Part, use: (value: unknown) => void): void {
    const read = () => {
      if (this.parse !== undefined) use(parsed(part, this.parse));
    };
    if (this.parse === undefined) this.waiting.push(read);
    else read();
  }
}
