import {describe, expect, it} from 'vitest';
import {idOf, readPage, writeMarkdown} from './article';

const markdownOf = (body: string) =>
  writeMarkdown(readPage(`<body><nav>menu</nav><article><h1>DNS</h1>${body}</article></body>`));

const bodyOf = (body: string) =>
  markdownOf(body)
    .replace(/^# DNS\n+/, '')
    .trim();

describe('a page as Markdown', () => {
  it('is the chapter, or all of a page that is none', () => {
    expect(markdownOf('<p>Text.')).toBe('# DNS\n\nText.\n');
    expect(writeMarkdown(readPage('<nav>menu</nav><main><h1>Home</h1><p>Hi.</main>'))).toBe(
      '# Home\n\nHi.\n',
    );
  });

  it.each(['<div>no page</div>', '<article><p>no heading</article>'])(
    'is refused for %s',
    (html) => {
      expect(() => readPage(html)).toThrow('no text of its own');
    },
  );

  it('keeps code with its language, character by character', () => {
    const code =
      '<pre><code class="language-yaml"><span class=n>a</span>: <span>1</span><span>2</span>\nb: x</code></pre>';
    expect(bodyOf(code)).toBe('```yaml\na: 12\nb: x\n```');
  });

  it('keeps tables, with their caption before them, and cells as one line', () => {
    const table =
      '<table><caption>Bill</caption><thead><tr><th>Item<th>Cost<tbody><tr><th>Hours<div>2 × 730</div><td>$32.85</table>';
    expect(bodyOf(table)).toBe(
      '**Bill**\n\n| Item | Cost |\n| - | - |\n| Hours; 2 × 730 | $32.85 |',
    );
  });

  it('says a drawing by its title and description, and leaves out one that is decoration', () => {
    expect(
      bodyOf(
        '<figure><svg><title>Paths</title><desc>Two rows.</desc><text>a</text></svg></figure>',
      ),
    ).toBe('**Paths** Two rows.');
    expect(bodyOf('<p>Text <svg aria-hidden=true><title>x</title></svg>')).toBe('Text');
  });

  it('leaves out tools of the page', () => {
    expect(bodyOf('<p>Checked. <a href=/edit data-page-tool>Edit this page</a></p>')).toBe(
      'Checked.',
    );
  });

  it('keeps words apart that only the style keeps apart', () => {
    expect(bodyOf('<ul><li><span>ClusterIP</span><span>$136.53</span></ul>')).toBe(
      '- ClusterIP $136.53',
    );
  });

  it('opens what is closed', () => {
    expect(bodyOf('<details><summary><span>ALB</span></summary><p>Hours.</details>')).toBe(
      '**ALB**\n\nHours.',
    );
  });

  it('keeps figures that open, and leaves out what only helps to use the page', () => {
    const controls =
      '<label>Traffic</label><output>10 TB</output><button>$136.53</button><button>Copy</button>' +
      '<button disabled>3</button><nav>contents</nav><select><option>a</select><span><input value=1>GB</span>' +
      '<p hidden>help<span aria-hidden=true>↺</span>';
    expect(bodyOf(controls)).toBe('Traffic: 10 TB $136.53');
  });

  it('knows the ids of headings, and shows no anchors', () => {
    const tree = readPage(
      '<article><h1>A</h1><h2 id=b>B<a class=hash-link href=#b>#</a></h2></article>',
    );
    const ids = tree.children.map((node) => (node.type === 'heading' ? idOf(node) : undefined));
    expect(ids).toEqual([undefined, 'b']);
    expect(writeMarkdown(tree)).toBe('# A\n\n## B\n');
  });
});
