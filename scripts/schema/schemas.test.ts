import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {schemas} from './schemas';

const folder = path.resolve(import.meta.dirname, '../../static/schema');

it('publishes each schema and no other', () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(schemas).map((name) => `${name}.json`));
});

it.each(Object.entries(schemas))(
  'publishes %s as the data gives it: npm run schema',
  (name, schema) => {
    const published = JSON.parse(
      readFileSync(path.join(folder, `${name}.json`), 'utf8'),
    ) as unknown;
    expect(published).toEqual(JSON.parse(JSON.stringify(schema)));
  },
);
