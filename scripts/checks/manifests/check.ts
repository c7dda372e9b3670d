import type {Block} from '../shared/blocks';
import type {Finding} from '../shared/finding';
import type {SchemaRegistry} from '../schemas/registry';
import {agreementFaults} from './agreement';
import {keyFaults} from './annotations';
import type {KnownKeys} from '../shared/knownKeys';
import type {ManifestDocument} from './document';
import {parseManifests} from './document';
import type {Fault} from './explain';
import {fragmentPlace} from './place';
import {listAt, textAt} from './read';
import {constraintFaults, containerFaults} from './pods';
import {objectFaults} from './rules';
import {fragmentSelectorFaults} from './selectors';
import {embeddedFaults} from './embedded';
import type {KubernetesObject} from './validate';
import {findingAt, validateDocument} from './validate';
import type {World} from './chapterObjects';
import {worldOf} from './chapterObjects';

/** The chapter whose objects every other chapter may use. */
const runningExample = 'prerequisites';

/** Namespaces that every cluster has. */
const givenNamespaces = ['default', 'kube-system'];

/** What the blocks are held against. */
export interface ManifestRules {
  readonly registry: SchemaRegistry;
  readonly known: KnownKeys;
}

/** What the manifests of one chapter turned out to be. */
export interface CheckedManifests {
  readonly objects: readonly KubernetesObject[];
  /** Documents that are no complete objects. */
  readonly fragments: readonly ManifestDocument[];
  readonly findings: readonly Finding[];
}

/**
 * Checks every manifest of one language: each alone, then each chapter as one working set.
 *
 * @param blocks - All blocks of the language, every chapter, in order.
 * @param rules - Schemas and known annotations.
 * @returns The objects found and everything that is wrong.
 */
export function checkManifests(blocks: readonly Block[], rules: ManifestRules): CheckedManifests {
  const chapters = byChapter(blocks);
  const parsed = new Map(
    [...chapters].map(([name, own]) => [name, checkAlone(own.filter(isYaml), rules)]),
  );
  const example = parsed.get(runningExample)?.objects ?? [];
  const findings = [...parsed].flatMap(([name, checked]) => {
    const given = name === runningExample ? [] : example;
    return [...checked.findings, ...checkTogether(checked, given, chapters.get(name) ?? [])];
  });
  const all = [...parsed.values()];
  return {
    objects: all.flatMap(({objects}) => objects),
    fragments: all.flatMap(({fragments}) => fragments),
    findings,
  };
}

function byChapter(blocks: readonly Block[]): ReadonlyMap<string, readonly Block[]> {
  const names = [...new Set(blocks.map(({chapter}) => chapter))];
  return new Map(names.map((name) => [name, blocks.filter(({chapter}) => chapter === name)]));
}

function isYaml({language}: Block): boolean {
  return language === 'yaml' || language === 'yml';
}

function checkAlone(blocks: readonly Block[], {registry, known}: ManifestRules): CheckedManifests {
  const objects: KubernetesObject[] = [];
  const fragments: ManifestDocument[] = [];
  const findings: Finding[] = [];
  for (const block of blocks) {
    const {documents, findings: syntax} = parseManifests(block);
    findings.push(...syntax);
    for (const document of documents) {
      const {object, findings: faults} = validateDocument(document, registry);
      findings.push(...faults, ...keyFindings(document, known));
      if (object === undefined) {
        fragments.push(document);
        findings.push(...fragmentFindings(document));
      } else {
        objects.push(object);
        findings.push(...asFindings(object, objectFaults(object)));
        findings.push(...asFindings(object, embeddedFaults(object, {registry, known})));
      }
    }
  }
  return {objects, fragments, findings};
}

function keyFindings(document: ManifestDocument, known: KnownKeys): readonly Finding[] {
  const {kind} = (document.data ?? {}) as {readonly kind?: unknown};
  const place = fragmentPlace(document.block.code);
  // A fragment is checked as if the fields above it stood there.
  const above = place?.path.filter((step) => step !== '[]') ?? [];
  const whole = above.reduceRight<unknown>((value, step) => ({[step]: value}), document.data);
  const subject = place === undefined ? String(kind) : `fragment of ${place.kind}`;
  return keyFaults(whole, place?.kind ?? String(kind), known).map(({path, message}) =>
    findingAt(document, subject, path.slice(above.length), message),
  );
}

function fragmentFindings(document: ManifestDocument): readonly Finding[] {
  const constraints = listAt(document.data, 'topologySpreadConstraints');
  return constraints
    .flatMap((constraint, index) =>
      constraintFaults(constraint, ['topologySpreadConstraints', index]),
    )
    .map(({path, message}) => findingAt(document, 'fragment', path, message));
}

function checkTogether(
  {objects, fragments}: CheckedManifests,
  given: readonly KubernetesObject[],
  blocks: readonly Block[],
): readonly Finding[] {
  const world = worldOf([...given, ...objects]);
  const namespaces = new Set([...givenNamespaces, ...namespacesIn(world), ...created(blocks)]);
  const parts = fragments.flatMap((document) =>
    [...fragmentSelectorFaults(document.data, world), ...containerFaults(document.data, world)].map(
      ({path, message}) => findingAt(document, 'fragment', path, message),
    ),
  );
  const whole = objects.flatMap((object) => {
    const external = new Set(
      (object.document.block.meta.external ?? '').split(',').filter(Boolean),
    );
    const faults = agreementFaults(object, world, external);
    const {namespace} = object;
    const known = namespace === undefined || namespaces.has(namespace) || external.has(namespace);
    return asFindings(object, known ? faults : [...faults, unknownNamespace(namespace)]);
  });
  return [...parts, ...whole];
}

function namespacesIn(world: World): readonly string[] {
  const named = world.objects.filter(({kind}) => kind.kind === 'Namespace');
  return named.map(({data}) => textAt(data, 'metadata', 'name') ?? '');
}

/** Namespaces that a chapter's commands create, by kubectl or by Helm. */
function created(blocks: readonly Block[]): readonly string[] {
  const commands = blocks
    .filter(({language}) => language === 'bash')
    .flatMap(({code}) => code.replaceAll(/\\\n/g, ' ').split('\n'));
  return commands.flatMap((command) => {
    const direct = /create (?:namespace|ns) ([\w-]+)/.exec(command);
    const helm = command.includes('--create-namespace')
      ? /(?:-n|--namespace)[ =]([\w-]+)/.exec(command)
      : null;
    return [direct?.[1], helm?.[1]].filter((name) => name !== undefined);
  });
}

function unknownNamespace(namespace: string): Fault {
  const message = `no manifest or command of the chapter creates the namespace ${namespace}`;
  return {path: ['metadata', 'namespace'], message};
}

function asFindings(object: KubernetesObject, faults: readonly Fault[]): readonly Finding[] {
  const subject = `${object.kind.kind}/${object.name}`;
  return faults.map(({path, message}) => findingAt(object.document, subject, path, message));
}
