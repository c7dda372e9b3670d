/** `import('./Chart')`; neither `typeof import('./Chart')`, which is a type, nor an import that is not written out. */
const lateImport = /(?<![\w.$]|\btypeof\s)import\(\s*(['"])([^'"]+)\1\s*,?\s*\)/g;

/**
 * Takes out of a source file what it imports only when somebody asks for it.
 *
 * @param source - TypeScript, with or without JSX. Its lines stay where they are.
 * @example withoutLateImports("const load = () => import('./Chart');")
 * // "const load = () => Promise.reject(new Error('./Chart comes in a browser only'));"
 */
export function withoutLateImports(source: string): string {
  return source.replaceAll(lateImport, (written, _quote, request: string) => {
    const lines = '\n'.repeat(written.split('\n').length - 1);
    return `Promise.reject(new Error('${request} comes in a browser only'))${lines}`;
  });
}
