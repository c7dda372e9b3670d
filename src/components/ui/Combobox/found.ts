export interface ComboboxOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Said under the label. */
  readonly note?: string;
  /** Further words by which it is found. */
  readonly terms?: string;
}

export interface ComboboxGroup<Value extends string> {
  readonly name: string;
  readonly options: readonly ComboboxOption<Value>[];
}

/** Small letters without accents: nobody types the tilde of São Paulo. */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

/**
 * The options whose value, label, further words or group hold every word of a query; groups without one are left out.
 *
 * @example found(groups, 'sao') // the group of South America, with São Paulo in it
 */
export function found<Value extends string>(
  groups: readonly ComboboxGroup<Value>[],
  query: string,
): readonly ComboboxGroup<Value>[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  return groups.flatMap((group) => {
    const options = group.options.filter(({value, label, terms = ''}) => {
      const text = plain(`${value} ${label} ${terms} ${group.name}`);
      return words.every((word) => text.includes(word));
    });
    return options.length === 0 ? [] : [{...group, options}];
  });
}
