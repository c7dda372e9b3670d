import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {issueUrl} from './issueUrl';

const issue = {title: 'Wrong & odd', body: 'Which?\n<https://guide.example.com/?a=1&b=2>'};

describe('the address of a new issue', () => {
  it.each([
    'https://github.com/example/guide',
    'https://github.com/example/guide/',
    'https://github.com/example/guide.git',
    ' https://github.example.com/example/guide ',
  ])('of %s carries title and text', (repository) => {
    const url = new URL(issueUrl(repository, issue) ?? '');
    expect(url.pathname).toBe('/example/guide/issues/new');
    expect(Object.fromEntries(url.searchParams)).toEqual(issue);
  });

  it.each(['', 'example/guide', 'https://github.com', 'https://github.com/example', 'ssh://a/b/c'])(
    'does not exist for "%s", which names no repository',
    (repository) => {
      expect(issueUrl(repository, issue)).toBeUndefined();
    },
  );

  it('never leads to a script', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const url = issueUrl(`javascript:${text}`, issue);
        expect(url).toBeUndefined();
      }),
    );
  });
});
