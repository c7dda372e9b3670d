import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/**
 * Writes a file of a project that a test makes up, with the folders above it.
 *
 * @returns where it stands.
 */
export function writeIn(root: string, file: string, text: string): string {
  const place = path.join(root, file);
  mkdirSync(path.dirname(place), {recursive: true});
  writeFileSync(place, text);
  return place;
}
