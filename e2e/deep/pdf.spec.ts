import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from '@playwright/test';
import {readPlaces} from '../../scripts/pdf/read';
import {locales, sitePages, addressOf} from '../support/site';
import {titleOf} from '../support/ways';

test('npm run pdf writes the whole guide in each language, with every chapter in its contents', () => {
  execFileSync('npm', ['run', '--silent', 'pdf'], {stdio: 'inherit'});
  for (const locale of locales) {
    const file = path.join('build', addressOf(locale, 'print/eks-east-west-guide.pdf'));
    const {pages, pageOf, titles} = readPlaces(readFileSync(file));
    expect(pages).toBeGreaterThan(50);
    const chapters = sitePages().filter(
      (page) => page.locale === locale && page.address !== addressOf(locale, ''),
    );
    for (const {address} of chapters) {
      expect(titles).toContain(titleOf(address));
      expect(pageOf.get(address.split('/').at(-2) ?? ''), address).toBeGreaterThan(2);
    }
  }
});
