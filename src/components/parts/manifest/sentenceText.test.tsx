import {render} from '@testing-library/react';
import {describe, expect, it} from 'vitest';
import {english, sentences, type SentenceId} from '@site/src/manifests/sentences';
import {renderInLocale} from '@site/test/render';
import {sentenceText} from './sentenceText';

const ids = Object.keys(sentences) as readonly SentenceId[];

const valuesOf = (id: SentenceId) =>
  Object.fromEntries(
    [...sentences[id].matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, `<${name}>`]),
  );

describe('a sentence of a set', () => {
  it.each(ids)('%s says in English what the command line says', (id) => {
    renderInLocale(<p />, {locale: 'en'});
    const say = {id, values: valuesOf(id)};
    expect(sentenceText(say)).toBe(english(say));
  });

  it.each(ids)('%s has all its values in Chinese, too', (id) => {
    renderInLocale(<p />, {locale: 'zh-Hans'});
    const values = valuesOf(id);
    const {container} = render(<p>{sentenceText({id, values})}</p>);
    for (const value of Object.values(values)) expect(container).toHaveTextContent(value);
    expect(container.textContent).toMatch(/\p{Script=Han}/u);
  });
});
