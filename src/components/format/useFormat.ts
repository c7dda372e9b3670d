import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {createFormat, type Format} from './createFormat';

const formats = new Map<string, Format>();

/** Formatters for the page's language. */
export function useFormat(): Format {
  const locale = useDocusaurusContext().i18n.currentLocale;
  const known = formats.get(locale);
  if (known !== undefined) return known;
  const created = createFormat(locale);
  formats.set(locale, created);
  return created;
}
