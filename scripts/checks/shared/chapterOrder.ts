import sidebars from '../../../sidebars';

interface Category {
  readonly items?: unknown;
}

/** The chapters in the order in which the guide is read. */
export function chapterOrder(): readonly string[] {
  const idsIn = (items: unknown): readonly string[] =>
    (items as readonly (string | Category)[]).flatMap((item) => {
      if (typeof item === 'string') return [item];
      return item.items === undefined ? [] : idsIn(item.items);
    });
  return Object.values(sidebars).flatMap(idsIn);
}
