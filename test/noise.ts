import fc from 'fast-check';

/** Lines that a terminal shows beside an answer. */
const lines = fc.constantFrom(
  '$ aws ce get-cost-and-usage --granularity MONTHLY',
  '[ec2-user@ip-10-0-0-9 ~]$ kubectl get nodes,services,endpointslices -A -o json',
  'PS C:\\work> kubectl get nodes -o json',
  '(prod) me@laptop:~/shop$ curl -s http://localhost:9090/api/v1/query',
  '➜  ~ kubectl get svc -o yaml',
  'sh-4.2$ cat traffic.json',
  'Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice',
  'W1128 09:12:44.120394   41233 warnings.go:70] unknown field "spec.loadBalancerClass"',
  "E1128 09:12:44.120394   41233 memcache.go:287] couldn't get resource list for metrics.k8s.io/v1beta1",
  'Handling connection for 9090',
  'Forwarding from 127.0.0.1:9090 -> 9090',
  'Defaulted container "prometheus" out of: prometheus, config-reloader',
  'Error from server (Forbidden): pods is forbidden',
  '  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current',
  '100  1234  100  1234    0     0   5678      0 --:--:-- --:--:-- --:--:--  5678',
  '(END)',
  '',
);
const prompts = fc.constantFrom(
  '',
  '$',
  'me@laptop:~$',
  '[ec2-user@bastion ~]$',
  'PS C:\\work>',
  '➜  ~',
  '%',
);

/** How a text was carried: what is around it, and what a program on the way made of its lines. */
export interface Noise {
  readonly name: string;
  readonly add: (text: string) => string;
}

const inLines = (text: string, change: (line: string) => string) =>
  text.split('\n').map(change).join('\n');
const noise = (name: string, add: Noise['add']): Noise => ({name, add});

/** Any noise of one kind; none of it changes what an answer says. */
export const noises: fc.Arbitrary<Noise> = fc.oneof(
  fc
    .tuple(fc.array(lines, {maxLength: 4}), fc.array(lines, {maxLength: 3}), prompts)
    .map(([before, after, prompt]) =>
      noise(`terminal: ${JSON.stringify([before, after, prompt])}`, (text) =>
        [...before, text, ...after, prompt].join('\n'),
      ),
    ),
  fc
    .constantFrom('```', '```json', '```csv', '~~~')
    .map((fence) => noise(`fence: ${fence}`, (text) => `${fence}\n${text}\n${fence.slice(0, 3)}`)),
  fc
    .constantFrom('> ', '>', '>> ', '> > ')
    .map((mark) =>
      noise(`quotation: ${mark}`, (text) => inLines(text, (line) => `${mark}${line}`)),
    ),
  fc.constant(noise('CRLF', (text) => text.replaceAll(/\r?\n/g, '\r\n'))),
  fc.constant(noise('byte order mark', (text) => `\uFEFF${text}`)),
  fc.constant(noise('blank lines', (text) => `\n\n${text}\n \n\n`)),
);

/** Spaces of web pages, which JSON does not know; only between values, where a space stands. */
export const webSpaces: Noise = noise('web page', (text) => text.replaceAll(' ', '\u00A0'));
