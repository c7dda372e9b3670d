import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';

/** Where files of one language stand: by their address on the server. */
export class Folder {
  constructor(
    private readonly folder: string,
    private readonly baseUrl: string,
  ) {}

  read(address: string): Promise<string> {
    return readFile(this.fileAt(address), 'utf8');
  }

  async write(address: string, text: string | Buffer): Promise<void> {
    const file = this.fileAt(address);
    await mkdir(path.dirname(file), {recursive: true});
    await writeFile(file, text);
  }

  private fileAt(address: string): string {
    return path.join(this.folder, address.slice(this.baseUrl.length));
  }
}
