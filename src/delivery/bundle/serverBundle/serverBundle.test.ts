import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {rspack} from '@docusaurus/faster';
import {afterAll, describe, expect, it} from 'vitest';
import {writeIn} from '@site/test/writeIn';
import {serverOptions} from './index';
import {withoutLateImports} from './withoutLateImports';

const refused = (request: string) =>
  `Promise.reject(new Error('${request} comes in a browser only'))`;

describe('withoutLateImports', () => {
  it('takes out every import that is called', () => {
    expect(
      withoutLateImports(
        `const load = () => import('./Chart').then(({Chart}) => Chart); await import("yaml");`,
      ),
    ).toBe(
      `const load = () => ${refused('./Chart')}.then(({Chart}) => Chart); await ${refused('yaml')};`,
    );
  });

  it('keeps the lines of the file where they are', () => {
    const source = `const load = () =>\n  import(\n    './Chart',\n  );\nnext();`;
    const lines = withoutLateImports(source).split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[4]).toBe('next();');
  });

  it('leaves imports at the top of a file, types, and names that only end alike', () => {
    const source = `import {Chart} from './Chart';\nimport './styles.css';
      type Module = typeof import('./Chart');\nstore.import('./Chart'); reimport('./Chart'); import(name);`;
    expect(withoutLateImports(source)).toBe(source);
  });
});

const root = mkdtempSync(path.join(tmpdir(), 'late-imports-'));
afterAll(() => rmSync(root, {recursive: true}));

const write = (file: string, text: string) => writeIn(root, file, text);

/** The script of a small site whose chart comes late, from a room of the components or from elsewhere. */
async function scriptOf(folder: string): Promise<string> {
  write(`${folder}/Chart.ts`, "export const Chart = 'drawn late';\n");
  const entry = write(
    `${folder}/index.ts`,
    "import {head} from './head'; console.log(head, () => import('./Chart'));\n",
  );
  write(`${folder}/head.ts`, "export const head = 'written at once';\n");
  const {rules} = serverOptions(root).module;
  // The loader is the guide's own, wherever the site is.
  const [rule] = rules.map((one) => ({
    ...one,
    use: one.use.map((each) => ({...each, loader: path.resolve(import.meta.dirname, 'loader.js')})),
  }));
  const compiler = rspack({
    mode: 'none',
    context: root,
    entry,
    output: {path: path.join(root, 'out'), filename: `${folder.replaceAll('/', '-')}.js`},
    optimization: {splitChunks: false},
    resolve: {extensions: ['.ts']},
    module: {
      parser: {javascript: {dynamicImportMode: 'eager'}},
      rules: [{test: /\.ts$/, type: 'javascript/auto'}, ...(rule ? [rule] : [])],
    },
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error) => {
      compiler.close(() => (error ? reject(error) : resolve()));
    });
  });
  return readFileSync(path.join(root, 'out', `${folder.replaceAll('/', '-')}.js`), 'utf8');
}

describe('the bundle of the server', () => {
  it('has what a component shows at once, and nothing of what it imports late', async () => {
    const script = await scriptOf('src/components/Bars');
    expect(script).toContain('written at once');
    expect(script).toContain('comes in a browser only');
    expect(script).not.toContain('drawn late');
  });

  it('keeps the late imports of all else: chapters come by them', async () => {
    expect(await scriptOf('src/theme')).toContain('drawn late');
  });
});
