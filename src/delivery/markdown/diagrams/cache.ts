import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import path from 'node:path';

/** Where the drawn diagrams stand, from the root of the project. */
export const diagramFolder = 'diagrams';

/** Raised when `scripts/diagrams` draws differently, so that every diagram is drawn again. */
const drawingVersion = 1;

/**
 * The name of a diagram's drawing: the same text gives the same name, in every chapter and language.
 *
 * @param source - The text of the Mermaid block; line endings and blank space at its end do not matter.
 * @returns 16 hex digits.
 * @example diagramKey('flowchart LR\n  a --> b') // 'c2ad3e4a5c5c6b3a'
 */
export function diagramKey(source: string): string {
  const text = source.replace(/\r\n?/g, '\n').trimEnd();
  return createHash('sha256').update(`${drawingVersion}\n${text}`).digest('hex').slice(0, 16);
}

/**
 * The file of a drawing inside the folder of the drawings.
 *
 * @example diagramFileName('c2ad3e4a5c5c6b3a') // 'c2ad3e4a5c5c6b3a.svg'
 */
export const diagramFileName = (key: string): string => `${key}.svg`;

/**
 * The drawing of a diagram.
 *
 * @param root - The project's folder.
 * @param source - The text of the Mermaid block.
 * @returns The SVG as text, or `undefined` when it has not been drawn yet.
 */
export function readDiagram(root: string, source: string): string | undefined {
  try {
    const file = path.join(root, diagramFolder, diagramFileName(diagramKey(source)));
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
