import {english} from './sentences';
import {toYaml} from './toYaml';
import type {ManifestSet, Say, Step} from './types';

const commented = (lines: readonly string[]) =>
  lines.map((line) => (line === '' ? '#' : `# ${line}`)).join('\n');

const indented = (text: string) => text.split('\n').map((line) => `     ${line}`);

const seeAlso = ({chapter}: Say) => (chapter === undefined ? '' : ` (guide: ${chapter})`);

const noteLines = (notes: readonly Say[]) =>
  notes.map((note) => `- ${english(note)}${seeAlso(note)}`);

function stepLines(steps: readonly Step[]): readonly string[] {
  return steps.flatMap((step, index) => [
    `${index + 1}. ${english(step)}${seeAlso(step)}`,
    ...(step.command === undefined ? [] : indented(step.command)),
    ...(step.prints === undefined
      ? []
      : ['   prints, in shape:', ...indented(step.prints.join('\n'))]),
  ]);
}

function block(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [commented([title, ...lines])];
}

/** Which choices the set was made from, in a line. */
function headLine({request}: ManifestSet): string {
  const {path, kubernetes, dataPlane, namespace, name} = request;
  return `${path} for ${namespace}/${name}, Kubernetes ${kubernetes}, ${dataPlane}`;
}

/**
 * The whole set as one file: notes and steps as comments, the YAML, checks and the way back as comments. The page and the command line
 * give the same, in English.
 */
export function manifestText(set: ManifestSet): string {
  const before = [
    commented([headLine(set)]),
    ...block('The shortest change:', stepLines(set.shortest ?? [])),
    ...block('Know before:', noteLines(set.notes)),
    ...block('Steps:', stepLines(set.steps)),
  ];
  const after = [
    ...block('See that it worked:', stepLines(set.checks)),
    ...block('Undo:', stepLines(set.undo)),
  ];
  const yaml = toYaml(set.documents).trimEnd();
  return `${[...before, ...(yaml === '' ? [] : [yaml]), ...after].join('\n#\n')}\n`;
}
