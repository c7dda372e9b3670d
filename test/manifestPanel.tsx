import {screen} from '@testing-library/react';
import {GiveThis} from '../src/components/parts/manifest';
import {pathName} from '../src/components/parts/paths/looks';
import type {PathId} from '../src/data/types';
import {renderInLocale, type Locale} from './render';
import {word} from './words';

/** Finds what a path is to be applied by. */
export const findPanel = (path: PathId) =>
  screen.findByRole('group', {
    name: word('manifest.title', 'What to apply: {path}', {path: pathName(path)}),
  });

/** Presses the button of a path, and gives what it opens. */
export async function openPanel(path: PathId, locale: Locale = 'en') {
  const page = renderInLocale(<GiveThis path={path} />, {locale});
  const give = word('manifest.give', 'Give me this');
  await page.user.click(await screen.findByRole('button', {name: new RegExp(`^${give}`)}));
  return {...page, panel: await findPanel(path)};
}

/** The YAML of a panel, without the commands. */
export const yamlIn = (panel: HTMLElement) =>
  [...panel.querySelectorAll('pre code')].find((code) => /^apiVersion:/.test(code.textContent))
    ?.textContent ?? '';
