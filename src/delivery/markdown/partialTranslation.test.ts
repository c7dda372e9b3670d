import {expect, it} from 'vitest';
import {linksAcrossFolders} from './partialTranslation';

it('a chapter in another folder is found: links name the file alone', () => {
  const fileContent =
    'See [DNS](./dns.mdx#zone), [the top](#top), [a file](./a/b.mdx), [AWS](https://aws.amazon.com/).';
  expect(linksAcrossFolders({filePath: 'docs/a.mdx', fileContent})).toBe(
    'See [DNS](dns.mdx#zone), [the top](#top), [a file](./a/b.mdx), [AWS](https://aws.amazon.com/).',
  );
});
