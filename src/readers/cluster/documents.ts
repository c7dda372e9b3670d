import {isProgress} from '../noise';
import {foreignText, isDiff, isMiddle} from './beginning';
import {JsonDocument, type Taker} from './jsonDocument';
import {isJsonAlready, jsonStart} from './jsonStart';
import {Misread} from './misread';
import {betweenKind} from './noise';
import type {ClusterFault} from './types';
import {YamlDocument, type ParseYaml} from './yamlDocument';
import {beginsYaml} from './yamlLines';

const BYTE_ORDER_MARK = /^(\s*?)\uFEFF+/;

/**
 * Takes a text apart while it comes in: documents of JSON and YAML, one after the other, and whatever a terminal, a chat or
 * an issue puts around them.
 */
export class DocumentSplitter {
  private readonly json: JsonDocument;
  private readonly yaml: YamlDocument;
  /** Characters of all chunks before this one. */
  private offset = 0;
  /** A line that has not ended. */
  private line = '';
  private lineStart = 0;
  private lineNumber = 0;
  private inLogs = false;
  private foreign: ClusterFault | undefined;

  /** @param take gets every piece as it ends, and every line that belongs to none. */
  constructor(private readonly take: Taker) {
    this.json = new JsonDocument(take);
    this.yaml = new YamlDocument(take);
  }

  get wantsYaml(): boolean {
    return this.yaml.wantsParser;
  }

  /** @throws Misread for YAML that has waited and cannot be used. */
  useYaml(parse: ParseYaml): void {
    this.yaml.useParser(parse);
  }

  /**
   * Reads on.
   *
   * @throws Misread where the text cannot be used.
   */
  push(chunk: string): void {
    let index = 0;
    while (index < chunk.length) {
      index = this.json.isOpen ? this.goOnWithJson(chunk, index) : this.goOnWithLine(chunk, index);
    }
    this.offset += chunk.length;
  }

  /**
   * The text is over: another one may follow.
   *
   * @throws Misread where it ends inside a document.
   */
  end(): void {
    if (!this.json.isOpen && this.line !== '') this.readLine(this.line, this.lineStart);
    this.json.end(this.offset);
    this.yaml.end();
    this.offset = 0;
    this.line = '';
    this.lineStart = 0;
    this.lineNumber = 0;
    this.inLogs = false;
  }

  /** What a text is in which nothing could be read; undefined where nothing stood in it. */
  get foreignFault(): ClusterFault | undefined {
    return this.foreign;
  }

  private goOnWithJson(chunk: string, from: number): number {
    const index = this.json.read(chunk, from, this.offset);
    this.lineStart = this.offset + index;
    return index;
  }

  private goOnWithLine(chunk: string, from: number): number {
    const end = chunk.indexOf('\n', from);
    if (this.line === '') this.lineStart = this.offset + from;
    if (end >= 0) {
      const line = this.line + chunk.slice(from, end);
      this.line = '';
      this.readLine(line, this.lineStart);
      return end + 1;
    }
    this.line += chunk.slice(from);
    if (!this.inLogs && !this.yaml.isOpen && isJsonAlready(this.line)) {
      const {line} = this;
      this.line = '';
      this.readJson(line, jsonStart(line), this.lineStart);
    }
    return chunk.length;
  }

  private readLine(raw: string, offset: number): void {
    this.lineNumber += 1;
    const line = raw.replace(/\r$/, '');
    if (this.inLogs) {
      this.inLogs = betweenKind(line) !== 'logs-end';
      return;
    }
    if (this.yaml.isOpen && isProgress(line)) {
      this.take.noise(line.trim());
      return;
    }
    const isJson = this.yaml.isOpen && /^[{[]/.test(line) && jsonStart(line) === 0;
    if (this.yaml.isOpen && !isJson && !line.startsWith('---')) {
      if (this.yaml.goOn(line.replace(BYTE_ORDER_MARK, '$1'), this.lineNumber)) return;
    }
    this.yaml.end();
    this.readBetween(line, offset);
  }

  private readBetween(line: string, offset: number): void {
    const start = jsonStart(line);
    const kind = betweenKind(line);
    if (kind === 'nothing') return;
    if (kind !== 'other') {
      this.inLogs = kind === 'logs-begin';
      this.take.noise(line);
    } else if (start >= 0) {
      if (start > 0) this.keepNoise(line.slice(0, start), offset);
      this.readJson(`${line}\n`, start, offset);
    } else if (beginsYaml(line)) {
      this.yaml.begin(line.replace(BYTE_ORDER_MARK, '$1'), this.lineNumber);
    } else {
      this.keepNoise(line, offset);
    }
  }

  /** @throws Misread where a text begins or ends in the middle of JSON, or compares two texts. */
  private keepNoise(line: string, offset: number): void {
    const text = line.trim();
    if (text === '') return;
    if (isDiff(text)) throw new Misread({kind: 'diff'});
    if (isMiddle(text)) throw new Misread({kind: 'no-beginning'});
    // A table behind a prompt tells more than the prompt.
    if (this.foreign === undefined || this.foreign.kind === 'not-json') {
      const fault = foreignText(text, offset + line.length - line.trimStart().length + 1);
      if (this.foreign === undefined || fault.kind !== 'not-json') this.foreign = fault;
    }
    this.take.noise(text);
  }

  /** What stands behind a document on the same line is a line of its own. */
  private readJson(text: string, start: number, offset: number): void {
    const end = this.json.read(text, start, offset);
    if (this.json.isOpen) return;
    const rest = text.slice(end).replace(/^\s*[,;]/, '');
    if (rest.trim() !== '') this.readBetween(rest.trimEnd(), offset + text.length - rest.length);
  }
}
