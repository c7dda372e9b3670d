import {describe, expect, it} from 'vitest';
import {checkMarks} from './marks';

describe('the markup of Chinese chapters', () => {
  it.each([
    '**要点**：后文',
    '- **真的吗**？后文',
    '1. **先做**，再看',
    '**整段加粗。**',
    '乘号 2 * 3 * 4，`*斜体*`',
    '[*sent*](./a.mdx) 是响应',
    '```yaml\n# *注解*\n**要点。** 后文\n```',
  ])('accepts %s', (text) => {
    expect(checkMarks('a.mdx', text)).toEqual([]);
  });

  it.each([
    ['**要点。** 后文', '段首小标题'],
    ['- **要点：** 后文', '段首小标题'],
    ['2. **要点**。后文', '段首小标题'],
    ['- **真的吗？** 后文', '移到加粗之外'],
    ['这是*重点*', '斜体'],
    ['见[这里](./a.mdx)', '链接文字'],
  ])('refuses %s', (text, message) => {
    expect(checkMarks('a.mdx', `\n${text}`)).toEqual([
      {file: 'a.mdx', line: 2, message: expect.stringContaining(message) as string},
    ]);
  });
});
