import {expect, it} from 'vitest';
import {readingMinutes} from './readingTime';

it.each([
  ['nothing', '', 1],
  ['English words', 'word '.repeat(440), 2],
  ['Chinese characters', '可用区，'.repeat(400), 3],
  ['both', `${'word '.repeat(220)}${'跨'.repeat(400)}`, 2],
  ['kana', 'ゾーン'.repeat(400), 3],
])('counts %s', (_what, text, minutes) => {
  expect(readingMinutes(text)).toBe(minutes);
});

it('leaves out what is not read word by word', () => {
  const code = '```bash\n' + 'kubectl get pods\n'.repeat(500) + '```\n';
  const links = '[a](https://example.com/a-b-c) '.repeat(200);
  expect(readingMinutes(`import {Fact} from 'x';\n\n## Title {#title}\n\n${code}\n${links}`)).toBe(
    1,
  );
  expect(readingMinutes(`${code}${'word '.repeat(660)}`)).toBe(3);
});
