import {runInNewContext} from 'node:vm';
import {describe, expect, it, vi} from 'vitest';
import {embedTag} from './embedTag';

const on = {'': 'traffic-bill', 'cost-and-latency/': 'cost-simulation'};
const tagOn = (path: string, baseUrl = '/guide/') =>
  embedTag(
    `<link data-rh="true" rel="canonical" href="https://example.com${path}"/>`,
    baseUrl,
    'embed/',
    on,
  );

/** Runs what the tag holds, in a page with this query, and gives where it leads. */
function ledTo(tag: string, search: string): string | undefined {
  const [, embed = '', script = ''] = /^<script data-embed="(.*?)">(.*)<\/script>$/.exec(tag) ?? [];
  const replace = vi.fn<(to: string) => void>();
  runInNewContext(script, {
    document: {currentScript: {dataset: {embed}}},
    location: {search, replace},
  });
  return replace.mock.calls[0]?.[0];
}

describe('?embed=1', () => {
  it.each([
    ['/guide/', '/guide/', '/guide/embed/traffic-bill/'],
    ['/guide/cost-and-latency/', '/guide/', '/guide/embed/cost-simulation/'],
    ['/zh-Hans/cost-and-latency/', '/zh-Hans/', '/zh-Hans/embed/cost-simulation/'],
  ])('behind %s leads to the component of that page, with the choices', (path, base, to) => {
    const search = '?v=1&trafficGb=20480&embed=1';
    expect(ledTo(tagOn(path, base), search)).toBe(to + search);
    expect(ledTo(tagOn(path, base), '?embed=1&v=1')).toBe(`${to}?embed=1&v=1`);
  });

  it.each(['', '?v=1', '?embed=0', '?embed=10', '?notembed=1'])('is not %j', (search) => {
    expect(ledTo(tagOn('/guide/'), search)).toBeUndefined();
  });

  it('means nothing on a page without a component', () => {
    expect(tagOn('/guide/dns/')).toBe('');
    expect(tagOn('/guide/embed/cost-simulation/')).toBe('');
    expect(tagOn('/cost-and-latency/')).toBe('');
    expect(embedTag('', '/', 'embed/', on)).toBe('');
  });

  it('costs the policy one line', () => {
    const script = (tag: string) => tag.replace(/^.*?>/, '');
    expect(script(tagOn('/guide/'))).toBe(script(tagOn('/guide/cost-and-latency/')));
  });
});
