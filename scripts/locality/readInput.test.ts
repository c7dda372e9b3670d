import {describe, expect, it} from 'vitest';
import {casesOf} from '../../src/model/locality/conformance/cases';
import {InputError} from '../input/inputError';
import {localityAnswer} from './answer';
import {readInput} from './readInput';

const node = {zone: 'a', allocatableCpuMilli: 2000, ready: true, labels: []};
const named = {...node, name: 'n1', readyEndpoints: 2};
const valid = {nodes: [node, {...node, zone: 'b'}], readyEndpointsByZone: {a: 2, b: 2}};

const read = (input: unknown) => readInput(JSON.stringify(input));

/** The message with which an input is refused. */
function refusal(json: string): string {
  try {
    readInput(json);
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return 'accepted';
}

describe('an input that can be used', () => {
  it('takes the annotation for its mode', () => {
    expect(read(valid).mode).toBe('topology-mode-auto');
  });

  it('takes a node to be ready and without labels unless told otherwise', () => {
    const {nodes} = read({...valid, nodes: [{zone: 'a', allocatableCpuMilli: 1}]});
    expect(nodes).toEqual([{zone: 'a', allocatableCpuMilli: 1, ready: true, labels: []}]);
  });

  it('may have nodes without the zone label, and none at all', () => {
    expect(read({...valid, nodes: [{...node, zone: null}]}).nodes[0]?.zone).toBeNull();
    expect(read({...valid, nodes: []}).nodes).toEqual([]);
  });

  it('takes a label with its value, as kubectl prints it', () => {
    const label = 'node-role.kubernetes.io/control-plane';
    expect(read({...valid, nodes: [{...node, labels: [`${label}=`]}]}).nodes[0]?.labels).toEqual([
      label,
    ]);
  });

  it('counts endpoints by node where the mode needs it', () => {
    expect(read({mode: 'prefer-same-node', nodes: [named]}).endpoints).toEqual([
      {zone: 'a', node: 'n1', count: 2},
    ]);
  });

  it('takes endpoints of nodes for other modes as well', () => {
    const input = read({mode: 'none', nodes: [named], readyEndpointsByZone: {a: 2}});
    expect(input.endpoints).toEqual([{zone: 'a', count: 2}]);
  });

  it('takes shares with three digits', () => {
    const clientShareByZone = {a: 0.333, b: 0.666};
    expect(read({...valid, clientShareByZone}).clientShareByZone?.get('b')).toBe(0.666);
  });

  it('keeps zones whose names mean something to JavaScript', () => {
    const json = '{"nodes": [], "readyEndpointsByZone": {"__proto__": 2, "constructor": 1}}';
    expect(readInput(json).endpoints).toEqual([
      {zone: '__proto__', count: 2},
      {zone: 'constructor', count: 1},
    ]);
  });
});

describe('an input is refused for', () => {
  const zonesAllowed = 'an object from zone names to numbers';
  const count = 'a whole number from 0 to 1000000';
  const nodeFields = 'name, zone, allocatableCpuMilli, ready, labels, readyEndpoints';

  it.each([
    ['a list', [], 'input: got []; allowed: a JSON object such as'],
    ['null', null, 'input: got null; allowed:'],
    [
      'an unknown field',
      {...valid, node: []},
      'node: unknown field; allowed: mode, nodes, readyEndpointsByZone, clientShareByZone',
    ],
    [
      'an unknown mode',
      {...valid, mode: 'auto'},
      'mode: got "auto"; allowed: topology-mode-auto, prefer-same-zone, prefer-same-node, internal-local, none',
    ],
    ['no mode', {...valid, mode: null}, 'mode: got null; allowed: topology-mode-auto'],
    ['no nodes', {readyEndpointsByZone: {a: 1}}, 'nodes: got nothing; allowed: a list of nodes'],
    ['nodes that are no list', {...valid, nodes: {}}, 'nodes: got {}; allowed: a list of nodes'],
    [
      'a node that is a name',
      {...valid, nodes: ['n1']},
      `nodes[0]: got "n1"; allowed: an object with ${nodeFields}`,
    ],
    [
      'a misspelt field of a node',
      {...valid, nodes: [{...node, cpu: 2}]},
      `nodes[0].cpu: unknown field; allowed: ${nodeFields}`,
    ],
    [
      'a node without CPU',
      {...valid, nodes: [node, {zone: 'a'}]},
      'nodes[1].allocatableCpuMilli: got nothing; allowed: a whole number from 0',
    ],
    [
      'CPU as Kubernetes writes it',
      {...valid, nodes: [{...node, allocatableCpuMilli: '2000m'}]},
      'nodes[0].allocatableCpuMilli: got "2000m"; allowed:',
    ],
    [
      'a fraction of a thousandth',
      {...valid, nodes: [{...node, allocatableCpuMilli: 0.5}]},
      'nodes[0].allocatableCpuMilli: got 0.5; allowed: a whole number',
    ],
    [
      'a node that says nothing of its zone',
      {...valid, nodes: [{allocatableCpuMilli: 1}]},
      'nodes[0].zone: got nothing; allowed: a zone name, or null',
    ],
    [
      'a zone that is a number',
      {...valid, nodes: [{...node, zone: 1}]},
      'nodes[0].zone: got 1; allowed: a zone name, or null',
    ],
    [
      'a readiness in words',
      {...valid, nodes: [{...node, ready: 'True'}]},
      'nodes[0].ready: got "True"; allowed: true or false',
    ],
    [
      'labels as an object',
      {...valid, nodes: [{...node, labels: {}}]},
      'nodes[0].labels: got {}; allowed: a list of label keys',
    ],
    [
      'a label that is no text',
      {...valid, nodes: [{...node, labels: [1]}]},
      'nodes[0].labels[0]: got 1; allowed: a text that is not empty',
    ],
    [
      'an empty name',
      {...valid, nodes: [{...node, name: ''}]},
      'nodes[0].name: got ""; allowed: a text that is not empty',
    ],
    [
      'two nodes of one name',
      {...valid, nodes: [named, named]},
      'nodes[1].name: got "n1", which nodes[0] is called too; allowed: a name of its own',
    ],
    [
      'half an endpoint on a node',
      {...valid, nodes: [{...named, readyEndpoints: 0.5}]},
      `nodes[0].readyEndpoints: got 0.5; allowed: ${count}`,
    ],
    [
      'no endpoints',
      {nodes: [node]},
      `readyEndpointsByZone: got nothing; allowed: ${zonesAllowed}, or readyEndpoints on every one of nodes`,
    ],
    [
      'endpoints as a list',
      {...valid, readyEndpointsByZone: [2]},
      `readyEndpointsByZone: got [2]; allowed: ${zonesAllowed}`,
    ],
    [
      'endpoints as null',
      {...valid, readyEndpointsByZone: null},
      `readyEndpointsByZone: got null; allowed: ${zonesAllowed}`,
    ],
    [
      'fewer than no endpoints',
      {...valid, readyEndpointsByZone: {a: -1}},
      `readyEndpointsByZone.a: got -1; allowed: ${count}`,
    ],
    [
      'endpoints of a zone without a name',
      {...valid, readyEndpointsByZone: {'': 1}},
      'readyEndpointsByZone: got ""; allowed: zone names that are not empty',
    ],
    [
      'counts that contradict each other',
      {mode: 'none', nodes: [named], readyEndpointsByZone: {a: 3}},
      'readyEndpointsByZone.a: got 3; allowed: 2, the sum of nodes[].readyEndpoints in that zone',
    ],
    [
      'a mode by node without names',
      {mode: 'prefer-same-node', nodes: [{...node, readyEndpoints: 1}]},
      'nodes[0].name: got nothing; allowed: a text that is not empty',
    ],
    [
      'a mode by node without its endpoints',
      {mode: 'internal-local', nodes: [named, {...node, name: 'n2'}], readyEndpointsByZone: {a: 2}},
      `nodes[1].readyEndpoints: got nothing; allowed: ${count}`,
    ],
    [
      'shares that do not sum to 1',
      {...valid, clientShareByZone: {a: 0.5, b: 0.3}},
      'clientShareByZone: got shares that sum to 0.8; allowed: shares that sum to 1',
    ],
    [
      'no shares at all',
      {...valid, clientShareByZone: {}},
      'clientShareByZone: got shares that sum to 0; allowed: shares that sum to 1',
    ],
    [
      'a negative share',
      {...valid, clientShareByZone: {a: -0.5, b: 1}},
      'clientShareByZone.a: got -0.5; allowed: a number from 0 to 1',
    ],
    [
      'clients where no node is',
      {...valid, clientShareByZone: {a: 0.5, d: 0.5}},
      'clientShareByZone.d: unknown zone; allowed: zones that have nodes: a, b',
    ],
  ])('%s', (_what, input, says) => {
    const message = refusal(JSON.stringify(input));
    expect(message).toContain(says);
    expect(message).not.toContain('\n');
  });

  it('a number beyond all bounds', () => {
    expect(refusal('{"nodes": [], "readyEndpointsByZone": {"a": 1e999}}')).toContain(
      'got Infinity',
    );
  });
});

describe('the command answers Kubernetes’ own cases', () => {
  it.each(casesOf('serviceOutcome'))('%s', (_title, {input, expected}) => {
    expect(localityAnswer(read(input))).toMatchObject(expected);
  });
});
