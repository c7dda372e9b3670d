import fc from 'fast-check';
import {
  defaultManifestChoices,
  manifestChoices,
  manifestNumbers,
  manifestTexts,
  manifestZones,
  type ManifestChoiceField,
} from '../src/data/manifestFields';
import {pathIds, type PathId} from '../src/data/types';
import {allowedFor, faultOf, fieldsOf, fitted} from '../src/manifests/rules';
import type {ManifestRequest} from '../src/manifests/types';

/** A request with the defaults, but for what a test is about. */
export const requestFor = (
  path: PathId,
  change: Partial<Omit<ManifestRequest, 'path'>> = {},
): ManifestRequest => ({...defaultManifestChoices, path, ...change});

const choiceFields = Object.keys(manifestChoices) as readonly ManifestChoiceField[];

/** Every value of the fields with few values, in every combination that is offered; the typed fields keep their defaults. */
function everyCombination(path: PathId): readonly ManifestRequest[] {
  // A field may change which others are asked for, so each is varied in what the ones before it left.
  return choiceFields.reduce<readonly ManifestRequest[]>(
    (requests, field) =>
      requests.flatMap((request) =>
        fieldsOf(request).includes(field) || field === 'dataPlane'
          ? allowedFor(field, request).map((value) => ({...request, [field]: value}))
          : [request],
      ),
    [requestFor(path)],
  );
}

/** All of them, of every path. */
export const everyRequest = (): readonly ManifestRequest[] => pathIds.flatMap(everyCombination);

/** Typed fields at their ends: names that YAML takes for something else, the longest, one zone and six. */
export const typedEnds: readonly Partial<ManifestRequest>[] = [
  {},
  {namespace: 'default', name: 'on', port: 1, targetPort: 65535, replicas: 1, zones: ['a']},
  {namespace: '1e3', name: 'y', port: 8443, replicas: 1000, healthPath: '/'},
  {
    namespace: 'n'.repeat(63),
    name: 'o'.repeat(50),
    cluster: '0x1F',
    domain: `${'d'.repeat(30)}.${'e'.repeat(30)}.test`,
    zones: ['z1', 'z2', 'z3', 'z4', 'z5', 'z6'],
    replicas: 13,
  },
];

const texts = Object.fromEntries(
  Object.entries(manifestTexts).map(([field, {pattern}]) => [field, fc.stringMatching(pattern)]),
);
const numbers = Object.fromEntries(
  Object.entries(manifestNumbers).map(([field, {min, max}]) => [field, fc.integer({min, max})]),
);
const choices = Object.fromEntries(
  choiceFields.map((field) => [field, fc.constantFrom(...manifestChoices[field])]),
);

/** Any request that the command line takes. */
export const manifestRequests: fc.Arbitrary<ManifestRequest> = fc
  .record({
    path: fc.constantFrom(...pathIds),
    ...choices,
    ...texts,
    ...numbers,
    zones: fc.uniqueArray(fc.stringMatching(manifestZones.pattern), {
      minLength: manifestZones.min,
      maxLength: manifestZones.max,
    }),
  })
  .map((request) => fitted(request as unknown as ManifestRequest))
  .filter((request) => faultOf(request) === undefined);
