import {act, fireEvent, screen, waitFor} from '@testing-library/react';
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {keepForOffline} from '@site/src/delivery/browser/offline/register';
import {unreachableEvent} from '@site/src/delivery/browser/offline/unreachable';
import {renderInLocale, locales} from '@site/test/render';
import {EditionNotice} from './';

vi.mock('@site/src/delivery/browser/offline/register');

const words = {
  en: {
    offline: /You are offline.*2026.*\d+ days ago/,
    age: (days: number) => new RegExp(`, ${days} days ago`),
    newer: /newer edition/,
    take: 'Load it',
    later: 'Later',
    lost: /cannot be reached/,
    close: 'Close',
    unread: /cannot be used: trafficGb=ten, azCount=99\. The default/,
  },
  'zh-Hans': {
    offline: /当前没有网络.*2026 年 7 月 20 日.*距今 \d+ 天/,
    age: (days: number) => new RegExp(`距今 ${days} 天`),
    newer: /新版本/,
    take: '加载',
    later: '以后再说',
    lost: /连不上那一页/,
    close: '关闭',
    unread: /用不了：trafficGb=ten、azCount=99。/,
  },
} as const;

const network = (isThere: boolean) => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(isThere);
  act(() => void dispatchEvent(new Event(isThere ? 'online' : 'offline')));
};

beforeEach(() => void vi.mocked(keepForOffline).mockReset().mockResolvedValue());

describe.each(locales)('EditionNotice, %s', (locale) => {
  const text = words[locale];
  const show = () => renderInLocale(<EditionNotice root="/" pricesAsOf="2026-07-20" />, {locale});

  it('says nothing while there is a network and no newer edition', () => {
    show();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('says that there is no network and how old the prices are, until there is one', () => {
    show();
    network(false);
    expect(screen.getByRole('alert')).toHaveTextContent(text.offline);
    network(true);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it.each([
    ['2020-01-01', 0],
    ['2026-07-30', 10],
    ['2040-07-20', 5114],
  ])('counts the days by a clock that is set to %s, and never fewer than none', (day, days) => {
    vi.spyOn(Date, 'now').mockReturnValue(Date.parse(day));
    show();
    network(false);
    expect(screen.getByRole('alert').textContent).toMatch(text.age(days));
    vi.mocked(Date.now).mockRestore();
  });

  it('says that a page cannot be reached, until that is closed', () => {
    show();
    act(() => void dispatchEvent(new Event(unreachableEvent)));
    expect(screen.getByRole('alert')).toHaveTextContent(text.lost);
    fireEvent.click(screen.getByRole('button', {name: text.close}));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('says what of the link cannot be used, until that is closed', async () => {
    const {history} = renderInLocale(<EditionNotice root="/" pricesAsOf="2026-07-20" />, {
      locale,
      search: '?trafficGb=ten&azCount=99&services=4&utm_source=mail',
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(text.unread);
    expect(screen.getByRole('alert').textContent).not.toMatch(/。\s/);
    fireEvent.click(screen.getByRole('button', {name: text.close}));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    act(() => history.replace({search: `?azCount=${'9'.repeat(99)}`}));
    expect(await screen.findByRole('alert')).toHaveTextContent(`azCount=${'9'.repeat(32)}…`);
    act(() => history.replace({search: '?azCount=2'}));
    await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument());
  });

  it('offers a newer edition, and takes it only when it is asked to', () => {
    const take = vi.fn();
    show();
    const [root, offer] = vi.mocked(keepForOffline).mock.calls[0] ?? [];
    expect(root).toBe('/');
    act(() => offer?.(take));
    expect(screen.getByRole('alert')).toHaveTextContent(text.newer);
    expect(take).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', {name: text.take}));
    expect(take).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', {name: text.later}));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
