import path from 'node:path';
import {ESLint} from 'eslint';
import tseslint from 'typescript-eslint';
import {describe, expect, it} from 'vitest';
import {allowed} from './allowed';
import {forbiddenImports} from './imports';
import {root} from './plant';
import {brokenHabits, fixedLocale, impure, spacesBetweenSentences} from './syntax';

/** The project's own rules; planted files are in no TypeScript project, so the rules that need types rest. */
const eslint = new ESLint({cwd: root, overrideConfig: tseslint.configs.disableTypeChecked});

async function messagesFor(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, {filePath: path.join(root, file)});
  return (result?.messages ?? []).map(
    (message) => `${message.ruleId ?? 'parser'}: ${message.message}`,
  );
}

describe('who may import whom', () => {
  it.each(forbiddenImports)('refuses that $what', async ({file, code, says}) => {
    expect((await messagesFor(file, code())).join('\n')).toContain(says);
  });
});

describe('what each part goes without', () => {
  it.each([...impure, ...fixedLocale, ...spacesBetweenSentences, ...brokenHabits])(
    'refuses $what',
    async ({file, code, says}) => {
      expect((await messagesFor(file, code())).join('\n')).toContain(says);
    },
  );
});

describe('rules that need types', () => {
  it('run on the files of the project', async () => {
    const typed = new ESLint({cwd: root});
    const [result] = await typed.lintText('Promise.resolve(1);\n', {
      filePath: path.join(root, 'src/data/types.ts'),
    });
    expect(result?.messages.map(({ruleId}) => ruleId)).toContain(
      '@typescript-eslint/no-floating-promises',
    );
  });
});

describe('what stays allowed', () => {
  it.each(allowed)('allows $what', async ({file, code}) => {
    expect(await messagesFor(file, code())).toEqual([]);
  });
});
