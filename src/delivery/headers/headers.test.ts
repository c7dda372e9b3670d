import {createHash} from 'node:crypto';
import {describe, expect, it} from 'vitest';
import {headersFile} from './headersFile';
import {inlineScripts} from './inlineScripts';
import {nginxConfiguration} from './nginx';
import {contentSecurityPolicy, securityHeaders} from './policy';

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

const site = {headers: securityHeaders([sha('a')]), baseUrl: '/guide/', languages: ['zh-Hans']};

describe('nginxConfiguration', () => {
  const text = nginxConfiguration(site);

  it('adds every header in one place, because a location with one of its own has no other', () => {
    for (const name of Object.keys(site.headers)) {
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

  it('compresses nothing while a reader waits', () => {
    expect(text).toContain('gzip_static on;');
    expect(text).toContain('brotli_static on;');
    expect(text).not.toMatch(/^\s*(?:gzip|brotli) on;/m);
  });
});

describe('headersFile', () => {
  it('has the same headers, and lets hashed files of each language be kept', () => {
    const text = headersFile(site.headers, site.baseUrl, site.languages);
    for (const [name, value] of Object.entries(site.headers)) {
      expect(text).toContain(`  ${name}: ${value}\n`);
    }
    expect(text).toMatch(/^\/guide\/zh-Hans\/assets\/\*\n {2}Cache-Control: .*immutable$/m);
  });
});
