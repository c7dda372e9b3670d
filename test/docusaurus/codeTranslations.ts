import {readFileSync} from 'node:fs';
import path from 'node:path';
import {localeUnderTest} from './locale';

type Messages = Readonly<Record<string, string>>;

const root = path.resolve(import.meta.dirname, '../..');
const readJson = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

/** The strings of the project in Chinese, over those that the theme brings along. */
function chineseMessages(): Messages {
  const theme = readJson(
    'node_modules/@docusaurus/theme-translations/locales/zh-Hans/theme-common.json',
  ) as Messages;
  const own = readJson('i18n/zh-Hans/code.json') as Record<string, {message: string}>;
  return {
    ...theme,
    ...Object.fromEntries(Object.entries(own).map(([id, {message}]) => [id, message])),
  };
}

let chinese: Messages | undefined;

/**
 * Stands in for `@generated/codeTranslations`, which a Docusaurus build writes per language.
 * English falls back to the message in the code, as in the build. In Chinese the build would fall
 * back to English without a word; here a missing translation is an error.
 */
const codeTranslations = new Proxy<Messages>(
  {},
  {
    get(_, id) {
      if (localeUnderTest() === 'en' || typeof id === 'symbol') return undefined;
      chinese ??= chineseMessages();
      const message = chinese[id];
      if (message === undefined) throw new Error(`i18n/zh-Hans/code.json has no "${id}"`);
      return message;
    },
  },
);

export default codeTranslations;
