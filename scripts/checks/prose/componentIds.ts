import {figureIds, pathIds, priceIds} from '../../../src/data/types';
import type {Chapter} from '../shared/chapter';
import type {Finding} from '../shared/finding';

/** Props that name something in the data, by component. */
const idProps: Readonly<Record<string, readonly (readonly [prop: string, kind: string])[]>> = {
  Fact: [['id', 'fact']],
  Price: [['id', 'price']],
  Latency: [['figure', 'latency figure']],
  Cost: [
    ['path', 'path'],
    ['minus', 'path'],
  ],
  BreakEven: [
    ['a', 'path'],
    ['b', 'path'],
  ],
};

/**
 * Ids in `<Fact>`, `<Price>`, `<Latency>`, `<Cost>` and `<BreakEven>` that name nothing.
 *
 * @param factIds - Ids of the registered facts.
 */
export function checkComponentIds(
  chapter: Chapter,
  factIds: ReadonlySet<string>,
): readonly Finding[] {
  const known: Readonly<Record<string, ReadonlySet<string>>> = {
    fact: factIds,
    price: new Set(priceIds),
    'latency figure': new Set(figureIds),
    path: new Set(pathIds),
  };
  return chapter.components.flatMap(({name, props, line}) =>
    (idProps[name] ?? []).flatMap(([prop, kind]) => {
      const id = new RegExp(`(?:^| )${prop}="([^"]*)"`).exec(props)?.[1];
      if (id === undefined || known[kind]?.has(id)) return [];
      return [
        {file: chapter.file, line, message: `<${name} ${prop}="${id}">: there is no such ${kind}`},
      ];
    }),
  );
}
