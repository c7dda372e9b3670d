import {describe, expect, it} from 'vitest';
import {inlineStrings, themeStringsOnly} from './rewrite';

const strings = new Map([
  ['bill.total', '合计 "{cost}"'],
  ['bill.name', '账单'],
]);
const imports = "import Translate, {translate} from '@docusaurus/Translate';\n";
const rewrite = (code: string) =>
  inlineStrings(imports + code, 'Bill.tsx', strings).slice(imports.length);

describe('inlineStrings', () => {
  it('puts the translation in the place of the English message', () => {
    expect(
      rewrite("const a = translate({id: 'bill.total', message: 'Total {cost}'}, {cost});"),
    ).toBe(
      `const a = translate({id: 'bill.total', message: ${JSON.stringify('合计 "{cost}"')}}, {cost});`,
    );
  });

  it('puts it between the tags of an element', () => {
    expect(rewrite('const a = <Translate id="bill.name">{"Bill"}</Translate>;')).toBe(
      'const a = <Translate id="bill.name">{"账单"}</Translate>;',
    );
  });

  it('reaches strings inside strings, and leaves all else as it stands', () => {
    const code = `
      // translate({id: 'bill.name', message: 'Bill'}) in a comment
      const a = translate({id: 'bill.total', message: 'Total'}, {
        cost: <b>{translate({id: 'bill.name', message: 'Bill'})}</b>,
      });`;
    expect(rewrite(code)).toBe(
      code
        .replace("message: 'Total'", 'message: "合计 \\"{cost}\\""')
        .replace(
          "{translate({id: 'bill.name', message: 'Bill'})}",
          `{translate({id: 'bill.name', message: "账单"})}`,
        ),
    );
  });

  it('reaches a string in the values of an element, which stand before its words', () => {
    expect(
      rewrite(
        `const a = <Translate id="bill.total" values={{cost: translate({id: 'bill.name', message: 'Bill'})}}>{'Total {cost}'}</Translate>;`,
      ),
    ).toBe(
      `const a = <Translate id="bill.total" values={{cost: translate({id: 'bill.name', message: "账单"})}}>{${JSON.stringify('合计 "{cost}"')}}</Translate>;`,
    );
  });

  it('follows the name under which a file imports it', () => {
    const code =
      "import {translate as t} from '@docusaurus/Translate';\nt({id: 'bill.name', message: 'Bill'});";
    expect(inlineStrings(code, 'bill.ts', strings)).toContain(
      't({id: \'bill.name\', message: "账单"})',
    );
  });

  it('leaves strings of the theme to the theme, and files without strings alone', () => {
    const theme = "translate({id: 'theme.common.copy', message: 'Copy'});";
    expect(rewrite(theme)).toBe(theme);
    expect(inlineStrings("translate({id: 'x.y', message: 'Z'})", 'a.ts', strings)).toBe(
      "translate({id: 'x.y', message: 'Z'})",
    );
  });

  it('refuses a string that has no translation', () => {
    expect(() => rewrite("translate({id: 'bill.tax', message: 'Tax'});")).toThrow(
      "Bill.tsx: no translation for translate({id: 'bill.tax'",
    );
    expect(() => rewrite('<Translate id="bill.name">Bill {of} {whom}</Translate>;')).toThrow(
      'Bill.tsx: no translation for <Translate id="bill.name"',
    );
    expect(() => rewrite("translate({id: 'bill.name', message: 'Bi' + 'll'});")).toThrow(
      'no translation',
    );
  });
});

describe('themeStringsOnly', () => {
  it('keeps what the theme says on this site', () => {
    const kept = {
      'theme.CodeBlock.copied': '已复制',
      'theme.NotFound.title': '没有这个页面',
      'theme.docs.next': '下一页',
    };
    const table = {
      ...kept,
      'bill.name': '账单',
      'theme.CodeBlock.copy': '复制',
      'theme.NotFound.p1': '没有',
      'theme.blog.post': '博文',
      'theme.docs.versions.latestVersionLinkLabel': '最新版本',
      'theme.lastUpdated.atDate': '于 {date}',
    };
    expect(JSON.parse(themeStringsOnly(JSON.stringify(table)))).toEqual(kept);
  });
});
