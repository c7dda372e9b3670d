import {expect, it} from 'vitest';
import {plainStyles} from './';

it('takes out what the minifier does, and keeps what others have added', () => {
  const layers = {postcssPlugin: 'layers'};
  const presetEnv = ['/site/node_modules/postcss-preset-env/dist/index.cjs', {}];
  const options = {ident: 'postcss', plugins: [presetEnv, 'postcss-preset-env', layers]};
  expect(plainStyles().configurePostCss?.(options as never)).toEqual({
    ident: 'postcss',
    config: false,
    plugins: [layers],
  });
});
