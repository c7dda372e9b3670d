import {describe, expect, it} from 'vitest';
import {latencyFigures} from './latency';
import {regions} from './prices';
import {publishedData, publishedVersion} from './published';

const files: Readonly<Record<string, object>> = publishedData();

/** Every id of a source that a file names. */
function idsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'sources' && Array.isArray(inner) ? (inner as string[]) : idsIn(inner),
  );
}

describe('what is published of the data', () => {
  it('stands at addresses that carry the version', () => {
    expect(Object.keys(files)).toEqual(
      ['prices', 'latency', 'constants', 'facts', 'index'].map((name) => `data/v1/${name}.json`),
    );
    for (const file of Object.values(files)) {
      expect(file).toMatchObject({version: publishedVersion});
    }
  });

  it('has the schemas beside it, under the same version, and lists them', () => {
    const schema = {title: 'Answer of a command', type: 'object'};
    const published: Readonly<Record<string, object>> = publishedData({'answer.json': schema});
    expect(published['data/v1/schema/answer.json']).toBe(schema);
    expect(published['data/v1/index.json']).toMatchObject({
      schemas: [{path: 'data/v1/schema/answer.json', about: 'Answer of a command'}],
    });
  });

  it('is the data itself', () => {
    expect(files['data/v1/prices.json']).toMatchObject({regions});
    expect(files['data/v1/latency.json']).toMatchObject({figures: latencyFigures});
  });

  it.each(Object.keys(files).filter((name) => !name.endsWith('index.json')))(
    '%s brings along every source that it names, and no other',
    (name) => {
      const {sources, ...rest} = files[name] as {readonly sources: object};
      expect(Object.keys(sources).toSorted()).toEqual([...new Set(idsIn(rest))].toSorted());
      expect(Object.keys(sources).length).toBeGreaterThan(0);
    },
  );

  it('says for which day each file speaks', () => {
    for (const name of ['prices', 'constants', 'facts']) {
      expect(files[`data/v1/${name}.json`]).toMatchObject({
        asOf: expect.stringMatching(/^2026-\d{2}-\d{2}$/) as string,
      });
    }
  });
});
