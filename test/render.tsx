import {Context as DocusaurusContext} from '@docusaurus/core/lib/client/docusaurusContext';
import {BrowserContextProvider} from '@docusaurus/core/lib/client/browserContext';
import type {DocusaurusContext as DocusaurusContextValue} from '@docusaurus/types';
import {render, type RenderResult} from '@testing-library/react';
import {userEvent, type UserEvent} from '@testing-library/user-event';
import {createMemoryHistory, type MemoryHistory} from 'history';
import type {ReactElement, ReactNode} from 'react';
import {renderToString} from 'react-dom/server';
import {Router, StaticRouter} from 'react-router-dom';
import siteConfig from '../docusaurus.config';
import {setLocaleUnderTest, type Locale} from './docusaurus/locale';

export {locales, type Locale} from './docusaurus/locale';

export interface PageOptions {
  locale: Locale;
  /** The query of the address, with its question mark; nothing by default. */
  search?: string;
  /** The page the component stands on, without the language; the cost chapter by default. */
  pathname?: string;
  /** Fields of the site's configuration that are ours, in place of those of the environment. */
  customFields?: Readonly<Record<string, unknown>>;
  /** Where the HTML of the same component already stands, as in a page whose scripts come late. */
  hydrates?: HTMLElement;
}

export interface RenderedPage extends RenderResult {
  /** The address bar: what the component wrote, and a way to go back. */
  history: MemoryHistory;
  user: UserEvent;
}

const baseUrlOf = (locale: Locale) => (locale === 'en' ? '/' : `/${locale}/`);

/** What `useDocusaurusContext` answers on a page in this language: what the site's own configuration says. */
function contextIn(
  locale: Locale,
  customFields: PageOptions['customFields'],
): DocusaurusContextValue {
  const value = {
    siteConfig: {
      ...siteConfig,
      baseUrl: baseUrlOf(locale),
      customFields,
      future: {experimental_router: 'browser'},
    },
    i18n: {...siteConfig.i18n, currentLocale: locale},
    globalData: {},
    siteMetadata: {},
    codeTranslations: {},
  };
  return value as unknown as DocusaurusContextValue;
}

/** What Docusaurus puts around every page, inside a router. */
function Page({
  locale,
  customFields,
  children,
}: Pick<PageOptions, 'locale' | 'customFields'> & {readonly children: ReactNode}) {
  return (
    <DocusaurusContext.Provider value={contextIn(locale, customFields)}>
      <BrowserContextProvider>{children}</BrowserContextProvider>
    </DocusaurusContext.Provider>
  );
}

/**
 * The HTML that a build writes for a component: what a reader without scripts gets.
 *
 * @example htmlInLocale(<CostSimulation />, {locale: 'en'}) // '<section …'
 */
export function htmlInLocale(
  ui: ReactElement,
  {locale, search = '', pathname = 'cost-and-latency/', customFields = {}}: PageOptions,
): string {
  setLocaleUnderTest(locale);
  return renderToString(
    <StaticRouter location={`${baseUrlOf(locale)}${pathname}${search}`}>
      <Page locale={locale} customFields={customFields}>
        {ui}
      </Page>
    </StaticRouter>,
  );
}

/**
 * Renders a component as on a page of the site in one language: Docusaurus's own hooks and
 * components over a router in memory.
 *
 * @example
 * const {user, history} = renderInLocale(<CostSimulation />, {locale: 'zh-Hans', search: '?az=2'});
 */
export function renderInLocale(
  ui: ReactElement,
  {locale, search = '', pathname = 'cost-and-latency/', customFields = {}, hydrates}: PageOptions,
): RenderedPage {
  setLocaleUnderTest(locale);
  const history = createMemoryHistory({
    initialEntries: [`${baseUrlOf(locale)}${pathname}${search}`],
  });
  const result = render(
    <Router history={history}>
      <Page locale={locale} customFields={customFields}>
        {ui}
      </Page>
    </Router>,
    hydrates === undefined ? {} : {container: hydrates, hydrate: true},
  );
  return {...result, history, user: userEvent.setup()};
}
