import type {Nodes, Parents} from 'mdast';
import {kubernetesVersions} from '../../../src/data/kubernetes';
import {versionsIn} from '../../../src/scenario/kubernetesVersion';
import type {Finding} from '../shared/finding';
import {parseMdx} from '../shared/mdx';

type Element = Extract<Nodes, {type: 'mdxJsxFlowElement' | 'mdxJsxTextElement'}>;

/** Elements that stand one after the other, for one version each. */
interface Group {
  readonly line: number;
  readonly elements: readonly Element[];
}

/**
 * Checks that a chapter has something to say to every version: `ForVersion` blocks, and `InVersion` words, that stand one after the
 * other cover all versions, each once. One with `only` stands alone.
 *
 * @param file - For findings.
 * @param source - The chapter.
 * @returns A finding for each version that is left out or told twice, and each range that is none.
 */
export function versionFindings(file: string, source: string): readonly Finding[] {
  return groupsIn(parseMdx(source).root).flatMap(({line, elements}) =>
    groupFaults(elements).map((message) => ({file, line, message})),
  );
}

function groupsIn(parent: Parents): readonly Group[] {
  const groups: Group[] = [];
  let open: Element[] = [];
  const close = () => {
    const [first] = open;
    if (first !== undefined) groups.push({line: first.position?.start.line ?? 1, elements: open});
    open = [];
  };
  for (const node of parent.children as readonly Nodes[]) {
    if (isForVersion(node)) {
      if ('only' in propsOf(node)) close();
      open.push(node);
      if ('only' in propsOf(node)) close();
    } else if (!isBlank(node)) close();
  }
  close();
  const inside = (parent.children as readonly Nodes[]).filter((node) => 'children' in node);
  return [...groups, ...inside.flatMap((node) => groupsIn(node))];
}

function isForVersion(node: Nodes): node is Element {
  const isElement = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
  return isElement && (node.name === 'ForVersion' || node.name === 'InVersion');
}

function isBlank(node: Nodes): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

function propsOf({attributes}: Element): Readonly<Record<string, string>> {
  return Object.fromEntries(
    attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute'
        ? [[attribute.name, typeof attribute.value === 'string' ? attribute.value : '']]
        : [],
    ),
  );
}

function groupFaults(elements: readonly Element[]): readonly string[] {
  try {
    const told = elements.flatMap((element) => versionsIn(propsOf(element)));
    const isAlone =
      elements.length === 1 && elements[0] !== undefined && 'only' in propsOf(elements[0]);
    const twice = kubernetesVersions.filter(
      (version) => told.indexOf(version) < told.lastIndexOf(version),
    );
    const left = isAlone ? [] : kubernetesVersions.filter((version) => !told.includes(version));
    return [
      ...(twice.length > 0 ? [`told twice: ${twice.join(', ')}`] : []),
      ...(left.length > 0
        ? [`nothing for ${left.join(', ')}: add what stands there, or say \`only\``]
        : []),
    ];
  } catch (error) {
    return [(error as Error).message];
  }
}
