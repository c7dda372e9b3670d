import {describe, expect, it} from 'vitest';
import {setLocaleUnderTest} from '@site/test/docusaurus/locale';
import {readCluster} from '@site/test/cluster';
import {clusterItems, kubectlJson} from '@site/test/kubectl';
import {createFormat} from '@site/src/words/format/createFormat';
import {faultText} from './faultText';
import {command} from './missingText';

const format = createFormat('en');

function lineFor(text: string): string {
  const reading = readCluster(text);
  if (reading.ok) throw new Error('nothing wrong');
  return faultText(reading.fault, null, format);
}

const whole = kubectlJson(clusterItems());
const of = (...kinds: readonly string[]) =>
  kubectlJson(kinds.map((kind) => ({apiVersion: 'v1', kind, metadata: {name: 'x'}})));

describe('the line for what cannot be read', () => {
  it.each([
    ['', 'There is nothing to read. Paste what the command prints, or choose a file.'],
    [
      'kind: Node\nspec: [',
      'Broken YAML in line 2: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
    [
      'kind: List\nitems:\n- kind: Node\n  spec: {',
      'Broken YAML in line 4, in items[0]: Flow map in block collection must be sufficiently indented and end with a }',
    ],
    [
      'apiVersion: v1\nitems:\n- kind: Node\n  metadata:\n    name: n1\n',
      'The YAML ends too early, after items[0]: the last line of the list, which names its kind, is missing. Write the output to a file and give that.',
    ],
    [
      'apiVersion: v1',
      'No object in it says what it is, and none looks like a Node, a Service or an EndpointSlice. Dumps leave the field kind out: add it to each object.',
    ],
    [
      'NAME   STATUS',
      'This is the table that kubectl prints for people. Run kubectl with -o json or -o yaml.',
    ],
    [
      'Name:    x',
      'This is what kubectl describe prints. Run kubectl get with -o json or -o yaml.',
    ],
    [
      '"a": 1,',
      'The beginning is missing: this starts in the middle of JSON. Write the output to a file and give that.',
    ],
    ['error: no', 'kubectl printed an error instead of JSON: “error: no”'],
    [
      '{"items": [{]}',
      'Neither JSON nor YAML: “]” cannot stand at character 13. Allowed: what kubectl prints with -o json or -o yaml.',
    ],
    [
      '{"a": "b\n"}',
      'Not JSON: a line breaks inside a text in quotation marks, at character 9. Windows that wrap lines do that to what is copied: write the output to a file and give that.',
    ],
    [
      '[{"a": "b\n"}]',
      'Not JSON: a line breaks inside a text in quotation marks, at character 10, in [0]. Windows that wrap lines do that to what is copied: write the output to a file and give that.',
    ],
    [
      whole.slice(0, 2000),
      'The JSON ends too early, at character 2,000, inside items[1]: the rest of the output is missing. Write it to a file and give that.',
    ],
    [
      '{"kind": ',
      'The JSON ends too early, at character 9: the rest of the output is missing. Write it to a file and give that.',
    ],
    ['{"kind": "Node"}', 'metadata.name is missing. Allowed: a text in quotation marks.'],
    ['["x"]', '[0] is "x". Allowed: an object, {…}.'],
    [
      '{"kind": "Node", "metadata": {"name": "n"}, "status": {"allocatable": {"cpu": "many"}}}',
      'status.allocatable.cpu is "many". Allowed: a Kubernetes quantity from 0, such as 1930m, 2 or 1.5.',
    ],
    [
      of('Pod', 'Secret'),
      'items[1] is a Secret, so nothing of this was read. Secrets should not be pasted anywhere; the command above asks for none.',
    ],
    [
      of('Pod', 'ConfigMap', 'Pod'),
      'There are no nodes, Services or EndpointSlices in it, only: Pod (2) and ConfigMap (1). Run the command above.',
    ],
    [
      kubectlJson([]),
      'There are no nodes, services, and endpointslices in it. Add the output of: kubectl get nodes,services,endpointslices -A -o json',
    ],
    [
      kubectlJson([{apiVersion: 'discovery.k8s.io/v1beta1', kind: 'EndpointSlice'}]),
      'EndpointSlices of discovery.k8s.io/v1beta1 are in it (1) and are not read: v1 is needed. Run: kubectl get endpointslices.v1.discovery.k8s.io -A -o json',
    ],
    [
      of('Endpoints'),
      'There are no nodes, services, and endpointslices in it. Add the output of: kubectl get nodes,services,endpointslices -A -o json (Endpoints, the older kind, know neither zones nor hints.)',
    ],
  ])('%.20j', (text, line) => {
    expect(lineFor(text)).toBe(line);
  });

  it('names the file', () => {
    expect(faultText({kind: 'unreadable'}, 'cluster.json', format)).toBe(
      'cluster.json: The browser cannot read this file any more. Choose it again.',
    );
  });

  it('stands in Chinese too', () => {
    setLocaleUnderTest('zh-Hans');
    const line = lineFor('{"kind": "EndpointSlice", "metadata": {"name": "x", "namespace": "y"}}');
    setLocaleUnderTest('en');
    expect(line).toBe('缺少 addressType。应为：IPv4、IPv6 或 FQDN。');
  });
});

it('gives the command that asks for everything', () => {
  expect(command).toBe('kubectl get nodes,services,endpointslices -A -o json');
});
