import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {useHistory, useLocation} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';
import Heading from '@theme/Heading';
import {screen} from '@testing-library/react';
import {describe, expect, it} from 'vitest';
import {renderInLocale, locales} from './render';

function Probe() {
  const {i18n} = useDocusaurusContext();
  const {search} = useLocation();
  const history = useHistory();
  return (
    <div>
      <p>
        {[i18n.currentLocale, String(useIsBrowser()), useBaseUrl('/img/a.svg'), search].join(' ')}
      </p>
      <Heading as="h2" id="a">
        Title
      </Heading>
      <Link to="/scenarios/">scenarios</Link>
      <button onClick={() => history.push({search: '?b'})}>go</button>
    </div>
  );
}

const Stop = () => <Translate id="theme.common.skipToMainContent">Skip to main content</Translate>;

describe('a page under test', () => {
  it.each(locales)('answers what Docusaurus would in %s', async (locale) => {
    const {user, history} = renderInLocale(<Probe />, {locale, search: '?a'});
    const base = locale === 'en' ? '/' : '/zh-Hans/';
    expect(screen.getByText(`${locale} true ${base}img/a.svg ?a`)).toBeInTheDocument();
    expect(screen.getByRole('link', {name: 'scenarios'})).toHaveAttribute(
      'href',
      `${base}scenarios/`,
    );
    await user.click(screen.getByRole('button'));
    expect(history.location.search).toBe('?b');
    expect(screen.getByText(/\?b$/)).toBeInTheDocument();
  });

  it('shows the message of the code in English and its translation in Chinese', () => {
    const english = renderInLocale(<Stop />, {locale: 'en'});
    expect(screen.getByText('Skip to main content')).toBeInTheDocument();
    english.unmount();
    renderInLocale(<Stop />, {locale: 'zh-Hans'});
    expect(screen.getByText('跳到正文')).toBeInTheDocument();
  });

  it('puts values into messages', () => {
    renderInLocale(<p>{translate({id: 'x', message: 'At {price} a month'}, {price: '$9'})}</p>, {
      locale: 'en',
    });
    expect(screen.getByText('At $9 a month')).toBeInTheDocument();
  });

  it('refuses a string that has no translation', () => {
    renderInLocale(<p />, {locale: 'zh-Hans'});
    expect(() => translate({id: 'probe.absent', message: 'Absent'})).toThrow(
      'i18n/zh-Hans/code.json has no "probe.absent"',
    );
  });
});
