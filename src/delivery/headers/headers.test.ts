import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {headersFile} from './headersFile';
import {inlineScripts} from './inlineScripts';
import {nginxConfiguration} from './nginx';
import {contentSecurityPolicy, siteHeaders} from './policy';

const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('inlineScripts', () => {
  it('gives the hash of what is between the tags, to the last space', () => {
    expect(inlineScripts('<script> go("é"); </script><script type=module>x</script>')).toEqual([
      sha(' go("é"); '),
      sha('x'),
    ]);
  });

  it('leaves out files and data, which no hash would allow', () => {
    const page = '<script src=/a.js></script><script type="application/ld+json">{}</script>';
    expect(inlineScripts(page)).toEqual([]);
  });
});

describe('contentSecurityPolicy', () => {
  it('allows what it is given, once, and nothing from elsewhere', () => {
    const policy = contentSecurityPolicy([sha('b'), sha('a'), sha('b')]);
    expect(policy.split(sha('b')).length).toBe(2);
    expect(policy).toContain(sha('a'));
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('says the same whatever the order of the pages', () => {
    expect(contentSecurityPolicy(['x', 'y'])).toBe(contentSecurityPolicy(['y', 'x']));
  });
});

const site = {
  headers: siteHeaders([sha('a')]),
  baseUrl: '/guide/',
  languages: ['zh-Hans'],
  embedOn: {'': 'traffic-bill', 'cost-and-latency/': 'cost-simulation'},
};

describe('siteHeaders', () => {
  it('differ on pages for frames of other sites in who may show them, and in nothing else', () => {
    const {everywhere, embedded} = site.headers;
    expect(Object.keys(embedded)).toEqual(['Content-Security-Policy']);
    const policy = everywhere['Content-Security-Policy'] ?? '';
    expect(policy).toContain("frame-ancestors 'self'");
    expect(embedded['Content-Security-Policy']).toBe(
      policy.replace("frame-ancestors 'self'", 'frame-ancestors *'),
    );
  });
});

describe('nginxConfiguration', () => {
  const text = nginxConfiguration(site);

  it('adds every header in one place, because a location with one of its own has no other', () => {
    for (const name of Object.keys(site.headers.everywhere)) {
      expect(text.split(`add_header ${name} `).length, name).toBe(2);
    }
    expect(text.slice(text.indexOf('location ')).includes('add_header')).toBe(false);
  });

  it('has the page of each language for what is not found, below the base path', () => {
    expect(text).toContain(
      'location ^~ /guide/zh-Hans/ {\n      error_page 403 404 =404 /guide/zh-Hans/404.html;',
    );
    expect(text).toContain('location ^~ /guide/ {\n      error_page 403 404 =404 /guide/404.html;');
    expect(text).toContain('return 302 /guide/;');
  });

  it('gives pages for frames of other sites a policy of their own, and no others', () => {
    const [, address = '', policy] =
      /^ {4}"~(.*embed.*)" "(.*frame-ancestors.*)";$/m.exec(text) ?? [];
    expect(policy).toBe(site.headers.embedded['Content-Security-Policy']);
    const takes = (uri: string) => new RegExp(address).test(uri);
    expect(['/guide/embed/a/', '/guide/zh-Hans/embed/a/index.html'].filter(takes)).toHaveLength(2);
    expect(
      ['/guide/', '/guide/dns/embed/', '/embed/', '/guide/embedded/', '/guide/404.html'].filter(
        takes,
      ),
    ).toEqual([]);
  });

  it('leads from ?embed=1 to the component of a page, with the whole query', () => {
    const [, lines = ''] = /map "\$uri\?\$arg_embed" \$guide_embed \{\n([^}]*)\}/.exec(text) ?? [];
    expect(lines.trim().split(/;\s*/).filter(Boolean)).toEqual([
      'default ""',
      '"/guide/?1" "/guide/embed/traffic-bill/"',
      '"/guide/cost-and-latency/?1" "/guide/embed/cost-simulation/"',
      '"/guide/zh-Hans/?1" "/guide/zh-Hans/embed/traffic-bill/"',
      '"/guide/zh-Hans/cost-and-latency/?1" "/guide/zh-Hans/embed/cost-simulation/"',
    ]);
    expect(text).toContain('if ($guide_embed) {\n      return 302 $guide_embed?$args;\n    }');
  });

  it('compresses nothing while a reader waits', () => {
    expect(text).toContain('gzip_static on;');
    expect(text).toContain('brotli_static on;');
    expect(text).not.toMatch(/^\s*(?:gzip|brotli) on;/m);
  });
});

describe('the image', () => {
  const image = readFileSync(
    path.resolve(import.meta.dirname, '../../../deploy/Dockerfile'),
    'utf8',
  );
  const text = nginxConfiguration(site);
  const valueOf = (directive: string) =>
    new RegExp(`^ *${directive} (\\S+);$`, 'm').exec(text)?.[1];

  it('has the site, the configuration and the port where the configuration has them', () => {
    expect(image).toContain(`COPY build ${valueOf('root')}\${BASE_URL}\n`);
    expect(image).toMatch(/^COPY deploy\/nginx\.conf \/etc\/nginx\/nginx\.conf$/m);
    expect(image).toMatch(new RegExp(`^EXPOSE ${valueOf('listen')}$`, 'm'));
    expect(image).toContain(`-p ${valueOf('listen')}:${valueOf('listen')} `);
  });

  it('runs without rights, by a number, and writes to /tmp alone', () => {
    expect(image).toMatch(/^USER [1-9]\d*:[1-9]\d*$/m);
    const written = [...text.matchAll(/^ *(?:pid|\w+_temp_path) (\S+);$/gm)].map(
      ([, file]) => file,
    );
    expect(written.length).toBe(6);
    expect(written.filter((file) => !file?.startsWith('/tmp/'))).toEqual([]);
  });
});

describe('headersFile', () => {
  it('has the same headers, and lets hashed files of each language be kept', () => {
    const text = headersFile(site.headers, site.baseUrl, site.languages);
    for (const [name, value] of Object.entries(site.headers.everywhere)) {
      expect(text).toContain(`  ${name}: ${value}\n`);
    }
    expect(text).toMatch(/^\/guide\/zh-Hans\/assets\/\*\n {2}Cache-Control: .*immutable$/m);
  });

  it('takes the policy of all pages away where it gives another', () => {
    const text = headersFile(site.headers, site.baseUrl, site.languages);
    for (const folder of ['', 'zh-Hans/']) {
      expect(text).toContain(
        `\n/guide/${folder}embed/*\n  ! Content-Security-Policy\n  Content-Security-Policy: ${site.headers.embedded['Content-Security-Policy']}\n`,
      );
    }
    expect(text.split("frame-ancestors 'self'").length).toBe(2);
    expect(text.split('frame-ancestors *').length).toBe(3);
  });
});
