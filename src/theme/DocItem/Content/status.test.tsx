import {screen} from '@testing-library/react';
import {describe, expect, it} from 'vitest';
import {withCheckedDay} from '@site/src/delivery/markdown/frontMatter';
import {renderInLocale} from '@site/test/render';
import {chapterStatus} from './chapterStatus';
import {CheckedLine} from './CheckedLine';
import {englishPage} from './englishPage';
import {StaleBanner} from './StaleBanner';

describe('the state of a chapter', () => {
  it('comes from the front matter', () => {
    const written = {title: 'DNS', checked: '2026-11-21', checked_against: ['Istio 1.31']};
    const frontMatter = withCheckedDay(written, 'en');
    expect(chapterStatus(frontMatter)).toEqual({
      checked: {iso: '2026-11-21', day: 'November 21, 2026'},
      against: ['Istio 1.31'],
      changedDay: undefined,
      minutes: undefined,
      stale: false,
    });
    expect(chapterStatus({...frontMatter, stale: true}).stale).toBe(true);
    const built = {...frontMatter, changed_day: 'May 4', reading_minutes: 12};
    expect(chapterStatus(built)).toMatchObject({changedDay: 'May 4', minutes: 12});
  });

  it('has its day as the language writes it', () => {
    const day = (locale: string) => withCheckedDay({checked: '2026-11-21'}, locale).checked_day;
    expect(['en', 'zh-Hans', 'ja'].map(day)).toEqual([
      'November 21, 2026',
      '2026 年 11 月 21 日',
      '2026年11月21日',
    ]);
  });

  it('is unknown, not wrong, where the front matter is odd', () => {
    const odd = withCheckedDay({checked: 'soon'}, 'en');
    expect(chapterStatus(odd).checked).toBeUndefined();
    expect(chapterStatus({checked: 20261121, checked_against: 'Istio', stale: 'yes'})).toEqual({
      checked: undefined,
      against: [],
      changedDay: undefined,
      minutes: undefined,
      stale: false,
    });
  });
});

describe('the line under the title', () => {
  const against = ['Kubernetes 1.34–1.36', 'Istio 1.31'];
  const nothing = {checked: undefined, against: [], changedDay: undefined, minutes: undefined};

  it.each([
    [
      'en',
      'Checked on November 21, 2026 against Kubernetes 1.34–1.36, Istio 1.31. Changed on May 4. 12 min to read. Edit this page Print the whole guide',
    ],
    [
      'zh-Hans',
      '内容核对于 2026 年 11 月 21 日，对照：Kubernetes 1.34–1.36、Istio 1.31。最近更新于 May 4。读完约需 12 分钟。编辑此页打印整本指南',
    ],
  ] as const)('speaks the language of the page: %s', (locale, text) => {
    const {checked} = chapterStatus(withCheckedDay({checked: '2026-11-21'}, locale));
    const {container} = renderInLocale(
      <CheckedLine
        checked={checked}
        against={against}
        changedDay="May 4"
        minutes={12}
        editUrl="https://github.com/o/r/edit/main/docs/dns.mdx"
      />,
      {locale},
    );
    expect(container).toHaveTextContent(text);
    expect(container.querySelector('time')).toHaveAttribute('datetime', '2026-11-21');
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    const whole = locale === 'en' ? '/print/' : `/${locale}/print/`;
    expect(links).toEqual(['https://github.com/o/r/edit/main/docs/dns.mdx', whole]);
  });

  it('says only what is known', () => {
    const {container} = renderInLocale(<CheckedLine {...nothing} against={against} minutes={3} />, {
      locale: 'en',
    });
    expect(container).toHaveTextContent(/^3 min to read\. Print the whole guide$/);
    expect(screen.getAllByRole('link')).toHaveLength(1);
  });

  it('is absent where nothing is known', () => {
    const {container} = renderInLocale(<CheckedLine {...nothing} />, {locale: 'en'});
    expect(container).toBeEmptyDOMElement();
  });
});

describe('the banner of a stale translation', () => {
  it.each([
    ['en', 'This translation is behind', 'Read the English page'],
    ['zh-Hans', '本页译文尚未跟上英文原文', '阅读英文页'],
  ] as const)('links to the English page: %s', (locale, title, link) => {
    renderInLocale(<StaleBanner englishUrl="/dns/" />, {locale});
    expect(screen.getByText(title)).toBeInTheDocument();
    const anchor = screen.getByRole('link', {name: link});
    expect(anchor).toHaveAttribute('href', '/dns/');
    expect(anchor).toHaveAttribute('hreflang', 'en');
  });
});

describe('the English page of a chapter', () => {
  it.each([
    ['/zh-Hans/dns', '/zh-Hans/', '/', '/dns/'],
    ['/guide/zh-Hans/dns/', '/guide/zh-Hans/', '/guide/', '/guide/dns/'],
    ['/zh-Hans/', '/zh-Hans/', '/', '/'],
  ])('stands beside %s', (permalink, baseUrl, englishBaseUrl, expected) => {
    expect(englishPage({permalink, baseUrl, englishBaseUrl})).toBe(expected);
  });
});
