import {expect, it} from 'vitest';
import {openWorkFolder} from './workFolder';

it('a block runs beside the manifests saved before it, with the caller’s kubeconfig', async () => {
  const folder = await openWorkFolder('some/config', 20);
  await folder.save('shop.yaml', 'kind: Namespace\n');
  const {output, status} = await folder.run('cat shop.yaml | tr a-z A-Z; echo "$KUBECONFIG"');
  await folder.close();
  expect({output, status}).toEqual({
    output: `KIND: NAMESPACE\n${process.cwd()}/some/config\n`,
    status: 0,
  });
});

it('a pipe fails when any part of it does', async () => {
  const folder = await openWorkFolder('', 20);
  const {status, errors} = await folder.run('(echo no >&2; exit 3) | cat');
  await folder.close();
  expect({status, errors}).toEqual({status: 3, errors: 'no\n'});
});
