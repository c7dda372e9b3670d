import {describe, expect, it} from 'vitest';
import type {PageGroup} from '../pages';
import {ownPart} from '../ownPart';
import {wholeGuide} from './index';

const origin = 'https://example.com';
const page = (id: string) => ({
  id,
  title: id.toUpperCase(),
  description: '',
  address: `/guide/${id}/`,
});
const groups: readonly PageGroup[] = [
  {pages: [page('overview')]},
  {label: 'Keep <close>', pages: [page('dns')]},
];

const bodies: Readonly<Record<string, string>> = {
  overview: `<p>Checked. <a href=/edit data-page-tool>Edit this page</a></p><h2 id=why>Why</h2>
    <a href=#why>here</a> <a href=/guide/dns/>DNS</a> <a href="../dns/#cache" target=_blank>cache</a>
    <a href="/guide/dns/?v=1">with a query</a> <a href=/guide/>home</a> <a href="https://aws.example/#why">AWS</a>`,
  dns: `<h2 id=why>Why<a class="hash-link" href=#why>#</a></h2><h2 id=cache>Cache</h2>
    <nav>breadcrumbs</nav><button>Copy</button><noscript>Scripts are off</noscript>
    <svg aria-labelledby="t d"><title id=t>Paths</title><desc id=d>All</desc><path marker-end="url(#arrow)" /></svg>
    <section data-component=Bill><label for=gb>Traffic</label><input id=gb type=text value=10><input type=range>
      <label><input type=radio> one zone</label><label><input type=radio checked> two zones</label>
      <figure><figcaption>Costs</figcaption><div data-chart=waiting>Loading</div></figure>
      <details data-twin><summary>As a table</summary><table><tr><td><button>$1.00</button></table></details>
      <details><summary>Empty</summary></details>
      <ol><li><details><summary>Row</summary><table><tr><td>part</table></details></ol></section>`,
};

const builtOf = ({title, id = ''}: {readonly title: string; readonly id?: string}) => {
  const html = `<head><link rel=stylesheet href=/guide/assets/css/styles.0.css></head><article><h1>${title}</h1>${bodies[id]}</article>`;
  return {html, own: ownPart(html)};
};

const html = wholeGuide(
  {
    title: 'Guide & more',
    tagline: 'Costs',
    language: 'en',
    origin,
    root: '/guide/',
    sheet: '/guide/print/whole.css',
    words: {contents: 'Contents', lines: ['Prices as of May 1.']},
  },
  groups,
  builtOf,
);

const values = (name: string) =>
  [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value);

describe('the whole guide', () => {
  it('has title page, contents and chapters in the order of the sidebar', () => {
    const order = ['Guide &#38; more', 'Prices as of May 1.', 'Contents', 'Keep &#60;close&#62;'];
    const places = [...order, '<h1>OVERVIEW', '<h1>DNS'].map((words) => html.indexOf(words));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(html).toContain('<li><a href="#dns">DNS</a></li>');
  });

  it('gives every id once, and what names an id names it still', () => {
    const ids = values('id');
    expect(ids).toContain('overview--why');
    expect(new Set(ids).size).toBe(ids.length);
    const named = [
      ...values('href').flatMap((href) => (href.startsWith('#') ? [href.slice(1)] : [])),
      ...values('aria-labelledby').flatMap((list) => list.split(' ')),
      ...values('for'),
    ];
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    expect(html).toContain('url(#dns--arrow)');
  });

  it('leads to chapters within it, and to all else where that stands', () => {
    expect(html).toContain('<a href="#dns">DNS</a> <a href="#dns--cache">cache</a>');
    expect(html).toContain(`<a href="${origin}/guide/dns/?v=1">with a query</a>`);
    expect(html).toContain(`<a href="${origin}/guide/">home</a>`);
    expect(html).toContain('<a href="https://aws.example/#why">AWS</a>');
  });

  it('has nothing to press, and what was set', () => {
    for (const gone of [
      'Copy',
      'breadcrumbs',
      'Edit this page',
      'Scripts are off',
      'Loading',
      'range',
      'one zone',
      'Empty',
    ])
      expect(html, gone).not.toContain(gone);
    expect(html).toContain('<figcaption>Costs</figcaption>');
    expect(html).toContain('value="10" disabled');
    expect(html).toContain('two zones');
    expect(html).toContain('$1.00');
  });

  it('opens what has the figures of a chart, and nothing else', () => {
    expect(html).toMatch(/<details data-twin[^>]* open><summary>As a table/);
    expect(html).toContain('<details><summary>Row');
  });

  it('runs no script, is found by no search, and looks as the pages do', () => {
    expect(html).not.toContain('<script');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain('/guide/assets/css/styles.0.css');
  });
});
