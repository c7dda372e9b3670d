import '@testing-library/jest-dom/vitest';
import {format} from 'node:util';
import {cleanup, configure} from '@testing-library/react';
import {afterEach, beforeEach, expect, vi} from 'vitest';
import {takeChoices} from '../src/scenario/linkState';
import {setLocaleUnderTest} from './docusaurus/locale';
import {FakeIntersectionObserver} from './intersection';
import {findLabelsById} from './labels';

vi.mock('../src/data/prices/regions.json', async (importOriginal) => {
  const {withKnownChina} = await import('./knownChina');
  return withKnownChina(importOriginal<{default: object}>);
});

// Docusaurus's Link fetches the chunks of the page it points at; a test has none.
Object.assign(window, {docusaurus: {prefetch: () => false, preload: () => Promise.resolve()}});

findLabelsById();

// A part that comes when it is opened comes late on a busy machine, where its code is first made ready.
configure({asyncUtilTimeout: 120_000});

vi.stubGlobal('IntersectionObserver', FakeIntersectionObserver);

const complaints: string[] = [];
const complain = (...args: unknown[]) => void complaints.push(format(...args));

// What React complains about is a fault. A test that provokes an error replaces the spy with its own.
beforeEach(() => {
  complaints.length = 0;
  vi.spyOn(console, 'error').mockImplementation(complain);
  vi.spyOn(console, 'warn').mockImplementation(complain);
});

afterEach(() => {
  cleanup();
  // A page that is opened anew knows nothing of the one before.
  takeChoices('');
  vi.restoreAllMocks();
  setLocaleUnderTest('en');
  expect(complaints, 'console.error or console.warn was called').toEqual([]);
});
