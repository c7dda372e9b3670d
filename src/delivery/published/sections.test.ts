import {expect, it} from 'vitest';
import {readPage} from './article';
import {sectionsOf} from './sections';

const page = `<article><h1>DNS</h1><p>Intro.
<h2 id=coredns>Scale <code>CoreDNS</code></h2><p>One <b>command</b>:<pre><code>kubectl scale
--replicas=3</code></pre>
<h3>No id</h3><table><tr><th>Mode<th>Answer<tr><td>iptables<td>the cache</table>
<div><h2 id=empty>Empty</h2></div></article>`;

it('cuts a page at headings with an id, and reads tables and code', () => {
  expect(sectionsOf(readPage(page))).toEqual([
    {id: '', heading: 'DNS', text: 'Intro.'},
    {
      id: 'coredns',
      heading: 'Scale CoreDNS',
      text: 'One command: kubectl scale --replicas=3 No id Mode Answer iptables the cache',
    },
    {id: 'empty', heading: 'Empty', text: ''},
  ]);
});

it('puts no space between Chinese sentences', () => {
  const chinese =
    '<article><h1>DNS</h1><p>先看结论。<p>CoreDNS 够用<p>再看 <code>ndots</code>。</article>';
  expect(sectionsOf(readPage(chinese))[0]?.text).toBe('先看结论。CoreDNS 够用 再看 ndots。');
});
