import {describe, expect, it} from 'vitest';
import {setLocaleUnderTest} from '@site/test/docusaurus/locale';
import {clusterItems, kubectlJson} from '@site/test/kubectl';
import {readCluster} from '@site/src/readers/cluster/readCluster';
import {createFormat} from '@site/src/words/format/createFormat';
import {command, faultText} from './faultText';

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
    ['apiVersion: v1', 'This is YAML. Only JSON can be read: run kubectl with -o json.'],
    [
      'NAME   STATUS',
      'This is the table that kubectl prints for people. Only JSON can be read: run kubectl with -o json.',
    ],
    [
      'Name:    x',
      'This is what kubectl describe prints. Only JSON can be read: run kubectl get with -o json.',
    ],
    [
      '"a": 1,',
      'The beginning is missing: this starts in the middle of JSON. Write the output to a file and give that.',
    ],
    ['error: no', 'kubectl printed an error instead of JSON: “error: no”'],
    [
      '{"items": [{]}',
      'Not JSON: “]” cannot stand at character 13. Allowed: what kubectl prints with -o json, and nothing else.',
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
    ['[7]', '[0] is 7. Allowed: an object, {…}.'],
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
      of('Node', 'Pod'),
      'There are no services and endpointslices in it. Add the output of: kubectl get services,endpointslices -A -o json',
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
