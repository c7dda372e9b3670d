import {describe, expect, it} from 'vitest';
import {highlight} from './highlight';

/** The code that the markup shows. */
const shown = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');

describe('highlight', () => {
  it.each([
    ['yaml', 'replicas: 3', '<span class="n">replicas</span>: 3'],
    ['yaml', '# why', '<span class="c"># why</span>'],
    ['bash', 'export REGION="eu"', '<span class="k">export</span> REGION='],
    ['json', '{"a": true}', '{<span class="n">"a"</span>: <span class="v">true</span>}'],
    ['sql', 'SELECT 1', '<span class="k">SELECT</span> 1'],
    ['promql', 'sum(rate(a[5m]))', '<span class="k">sum</span>(<span class="n">rate</span>(a['],
  ])('knows %s: %s', (language, code, html) => {
    expect(highlight(code, language)).toContain(html);
  });

  it.each(['text', ''])('leaves "%s" plain', (language) => {
    expect(highlight('replicas: 3 < 4 & "5"', language)).toBe('replicas: 3 &lt; 4 &amp; "5"');
  });

  it('joins neighbours of one role', () => {
    expect(highlight('-- a\n-- b', 'sql')).toBe('<span class="c">-- a\n-- b</span>');
  });

  it('shows the command of a substitution, and no elements for signs', () => {
    expect(highlight('x=$(curl -s "$URL" | jq .)', 'bash')).toBe(
      'x=$(<span class="n">curl</span> -s "$URL" | jq .)',
    );
  });

  it('leaves the numbers of commands plain, and variables in quotes', () => {
    expect(highlight('echo "$URL" "on $URL"', 'bash')).toBe(
      '<span class="k">echo</span> "$URL" <span class="s">"on $URL"</span>',
    );
    expect(highlight('sleep 5', 'bash')).toBe('<span class="n">sleep</span> 5');
  });

  it('changes no character of the code', () => {
    const code = 'cat <<EOF | tee "a & b"\n  <tag attr="1">  # not a tag\nEOF\n';
    for (const language of ['bash', 'yaml', 'json', 'sql', 'promql', 'text']) {
      expect(shown(highlight(code, language))).toBe(code);
    }
  });

  it('refuses a language that it does not know', () => {
    expect(() => highlight('a: 1', 'yml2')).toThrow('Code of "yml2" cannot be highlighted');
  });
});
