import {act, screen, within} from '@testing-library/react';
import {userEvent} from '@testing-library/user-event';
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {takeChoices} from '@site/src/scenario/linkState';
import {renderInLocale} from '@site/test/render';
import type {SearchedPage} from '../../delivery/published/searchedPage';
import {SiteSearch} from './index';

const pages: readonly SearchedPage[] = [
  {
    address: '/zone/',
    title: 'Keep traffic in its zone',
    sections: [
      {id: '', heading: 'Keep traffic in its zone', text: 'Set one field.'},
      {id: 'set', heading: 'Set the field', text: 'trafficDistribution: PreferSameZone'},
    ],
  },
];

const words = {
  en: {button: 'Search', label: 'Search the guide', close: 'Close', found: 'Found: 1.'},
  'zh-Hans': {button: '搜索', label: '搜索本指南', close: '关闭', found: '找到 1 处。'},
} as const;

const answers = vi.fn<typeof fetch>();

beforeEach(() => {
  answers.mockReset();
  answers.mockImplementation(() => Promise.resolve(Response.json(pages)));
  vi.stubGlobal('fetch', answers);
  // Test environments have dialogs that do not open.
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

function show(locale: keyof typeof words = 'en') {
  renderInLocale(
    <>
      <SiteSearch />
      <input aria-label="another field" />
    </>,
    {locale},
  );
  return {user: userEvent.setup(), say: words[locale]};
}

async function opened(label: string) {
  return within(await screen.findByRole('dialog', {name: label})).getByRole('combobox');
}

// First, because what has come once is not asked for again.
it('that did not come says so, and can be asked for again', async () => {
  answers.mockResolvedValueOnce(new Response('gone', {status: 404}));
  const {user} = show();
  await user.keyboard('/');
  await user.type(await opened(words.en.label), 'field');
  expect(await screen.findByText('The text of the guide did not load.')).toBeVisible();
  await user.click(screen.getByRole('button', {name: 'Try again'}));
  expect(await screen.findAllByRole('option')).toHaveLength(2);
  expect(screen.getByRole('combobox')).toHaveValue('field');
});

describe.each(['en', 'zh-Hans'] as const)('the search in %s', (locale) => {
  it('opens at a press, says what it found, and closes', async () => {
    const {user, say} = show(locale);
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.click(screen.getByRole('button', {name: say.button}));
    const field = await opened(say.label);
    await user.type(field, 'PreferSameZone');
    expect(await screen.findByRole('option', {selected: true})).toHaveTextContent('Set the field');
    expect(screen.getByRole('status')).toHaveTextContent(say.found);
    await user.click(screen.getByRole('button', {name: say.close}));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('the search', () => {
  it.each(['/', '{Control>}k{/Control}', '{Meta>}k{/Meta}'])(
    'opens by the keys %s',
    async (keys) => {
      const {user} = show();
      await user.keyboard(keys);
      expect(await opened(words.en.label)).toHaveValue('');
    },
  );

  it('leaves a slash to the field in which it is typed', async () => {
    const {user} = show();
    const field = screen.getByRole('textbox', {name: 'another field'});
    await user.type(field, 'a/b');
    expect(field).toHaveValue('a/b');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('asks for nothing before the reader does', () => {
    show();
    expect(answers).not.toHaveBeenCalled();
  });

  it('goes through the list by arrow keys, around its ends', async () => {
    const {user} = show();
    await user.keyboard('/');
    const field = await opened(words.en.label);
    await user.type(field, 'field');
    await screen.findAllByRole('option');
    const chosen = () => screen.getByRole('option', {selected: true});
    expect(field).toHaveAttribute('aria-activedescendant', chosen().id);
    const first = chosen();
    await user.keyboard('{ArrowDown}');
    expect(chosen()).not.toBe(first);
    await user.keyboard('{ArrowDown}');
    expect(chosen()).toBe(first);
    await user.keyboard('{ArrowUp}');
    expect(chosen()).not.toBe(first);
    expect(field).toHaveAttribute('aria-activedescendant', chosen().id);
  });

  it('opens by Enter what is chosen, with the scenario of the page', async () => {
    act(() => takeChoices('?v=1&azCount=2'));
    const {user} = show();
    await user.keyboard('/');
    await user.type(await opened(words.en.label), 'PreferSameZone');
    const link = await screen.findByRole('option');
    expect(link).toHaveAttribute('href', '/zone/?v=1&azCount=2#set');
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('marks what was typed', async () => {
    const {user} = show();
    await user.keyboard('/');
    await user.type(await opened(words.en.label), 'prefer');
    expect((await screen.findByRole('option')).querySelector('mark')).toHaveTextContent('Prefer');
  });

  it('says when nothing is found', async () => {
    const {user} = show();
    await user.keyboard('/');
    await user.type(await opened(words.en.label), 'xyzzy');
    expect(await screen.findByText('Nothing found for “xyzzy”.')).toBeVisible();
    expect(screen.queryAllByRole('option')).toEqual([]);
  });
});
