import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {memoize} from '@site/src/model/memoize';
import {createFormat, type Format} from './createFormat';

const formatOf = memoize(createFormat, new Map<string, Format>());

/** Formatters for the page's language. */
export function useFormat(): Format {
  return formatOf(useDocusaurusContext().i18n.currentLocale);
}

/**
 * What makes the first number of a page slow, in steps: the browser reads its data of languages once, which takes a phone
 * longer than a frame. A page that runs them ahead, each in a task of its own, holds nobody up.
 */
export function prepareNumbers(locale: string): readonly (() => void)[] {
  return [() => new Intl.Locale(locale).maximize(), () => new Intl.NumberFormat(locale)];
}
