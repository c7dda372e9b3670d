import {expect, test} from '@playwright/test';
import {open} from './support/page';
import {watchPolicy} from './support/policy';
import {addressOf} from './support/site';

test('the policy refuses a script, a style, HTML and a file that are not the site’s', async ({
  page,
}) => {
  const violations = await watchPolicy(page);
  await open(page, addressOf('en', 'dns/'));
  const outcome = await page.evaluate(async () => {
    const refused = (what: () => unknown) => {
      try {
        what();
        return false;
      } catch {
        return true;
      }
    };
    const {trustedTypes: types} = window as unknown as {
      readonly trustedTypes: {createPolicy(name: string, rules: object): void};
    };
    const element = document.createElement('div');
    element.setAttribute('style', 'color: red');
    return {
      html: refused(() => (element.innerHTML = '<b>injected</b>')),
      policy: refused(() => types.createPolicy('other', {})),
      script: refused(() => (document.createElement('script').src = '/assets/js/other.js')),
      style: element.style.color,
      host: await fetch('https://elsewhere.example/').then(
        () => false,
        () => true,
      ),
    };
  });
  expect(outcome).toEqual({html: true, policy: true, script: true, style: '', host: true});
  const directives = (await violations()).map((violation) => violation.split(':')[0]);
  expect(new Set(directives)).toEqual(
    new Set(['require-trusted-types-for', 'trusted-types', 'style-src-attr', 'connect-src']),
  );
});
