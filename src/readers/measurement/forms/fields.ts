export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function listAt(value: unknown, key: string): readonly unknown[] {
  const list = isFields(value) ? value[key] : undefined;
  return Array.isArray(list) ? list : [];
}
