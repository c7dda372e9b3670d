import {act, screen} from '@testing-library/react';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {renderInLocale} from '@site/test/render';
import {unreachableEvent} from '../offline/unreachable';
import {useNavigation} from './useNavigation';

type Preload = typeof window.docusaurus.preload;

function Site() {
  useNavigation();
  return (
    <>
      <h2 id="weights">Weights</h2>
      <a href="/zh-Hans/dns/" hrefLang="zh-Hans">
        中文
      </a>
      <a href="/migration/">Migration</a>
    </>
  );
}

/** The site, where fetching ahead ends like this. */
function show(preload: Preload = () => Promise.resolve([])) {
  const asked = vi.fn(preload);
  vi.stubGlobal('docusaurus', {prefetch: () => false, preload: asked});
  return {...renderInLocale(<main>{<Site />}</main>, {locale: 'en'}), asked};
}

const addressOf = (name: string) => screen.getByText(name).getAttribute('href');

beforeEach(() => {
  vi.stubGlobal('scrollTo', vi.fn());
  document.addEventListener('click', stay);
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.removeEventListener('click', stay);
});

/** There is nothing to navigate to. */
const stay = (event: Event) => event.preventDefault();

describe('a page that is fetched ahead', () => {
  it('and does not come says nothing: the click decides', async () => {
    const {asked} = show(() => Promise.reject(new Error('Loading chunk 7 failed')));
    await expect(window.docusaurus.preload('/migration/')).resolves.toEqual([]);
    expect(asked).toHaveBeenCalledExactlyOnceWith('/migration/');
  });

  it('is asked for once, as before', async () => {
    show(() => false);
    await expect(window.docusaurus.preload('/migration/')).resolves.toEqual([]);
  });
});

it('the link to another language gets the section that the reader is in, and no other link does', () => {
  show();
  screen.getByText('Migration').click();
  expect(addressOf('Migration')).toBe('/migration/');
  screen.getByText('中文').click();
  expect(addressOf('中文')).toMatch(/\/zh-Hans\/dns\/#weights$/);
});

it('where a page can be had from nowhere, the address goes back, once, however often that is said', () => {
  const {history} = show();
  // Browsers go back later; a history in memory does at once.
  const goBack = vi.spyOn(history, 'goBack').mockReturnValue();
  act(() => history.push('/migration/'));
  for (let times = 0; times < 2; times += 1) {
    act(() => void dispatchEvent(new Event(unreachableEvent)));
    expect(goBack).toHaveBeenCalledOnce();
  }
  act(() => history.push('/dns/'));
  act(() => void dispatchEvent(new Event(unreachableEvent)));
  expect(goBack).toHaveBeenCalledTimes(2);
});
