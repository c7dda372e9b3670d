import {embedPath} from './embedPath';
import type {EmbedOn} from '../bundle/embedTag';
import {embedRedirects} from './embedRedirects';
import {caching, type SiteHeaders} from './policy';

interface Site {
  readonly headers: SiteHeaders;
  /** Where the site begins: `/` or `/guide/`. */
  readonly baseUrl: string;
  /** The folders of the other languages, each of which has pages of its own for what is not found. */
  readonly languages: readonly string[];
  /** The components that have a page for frames, by the page on which each stands. */
  readonly embedOn: EmbedOn;
}

const quoted = (value: string) => `"${value.replaceAll('"', '\\"')}"`;

/** The variable that holds a header which not all pages have alike: `$guide_content_security_policy`. */
const variableOf = (name: string) => `$guide_${name.toLowerCase().replaceAll('-', '_')}`;

/** Which value such a header has: it follows the address of the file that is sent, so the page of an error has that of all others. */
function choiceOf(name: string, {headers, baseUrl, languages}: Site): string {
  const {everywhere, embedded} = headers;
  const folders = languages.map((language) => `${language}/`).join('|');
  return `
  map $uri ${variableOf(name)} {
    default ${quoted(everywhere[name] ?? '')};
    "~^${baseUrl}(?:${folders})?${embedPath}" ${quoted(embedded[name] ?? '')};
  }
`;
}

/** Where `?embed=1` leads. A frame of another site shows no page before it has come there. */
function embedsOf(site: Site): string {
  const lines = embedRedirects(site).map(([from, to]) => `    "${from}?1" "${to}";\n`);
  return `
  map "$uri?$arg_embed" $guide_embed {
    default "";
${lines.join('')}  }
`;
}

const notFound = (base: string) => `error_page 403 404 =404 ${base}404.html;`;

const location = (base: string) => `
    location ${base === '/' ? '/' : `^~ ${base}`} {
      ${notFound(base)}
      location ~ /[._][^/]*$|\\.(br|gz)$ {
        return 404;
      }
      try_files $uri $uri/ =404;
    }`;

/**
 * The configuration of an nginx that serves the guide and needs no rights: it listens on 8080 and writes to `/tmp` alone. It
 * sends the files that the build has compressed, and compresses nothing itself.
 *
 * The site stands in `/srv/guide`, below its base path. Debian's packages `nginx-light` and
 * `libnginx-mod-http-brotli-static` have all that it uses.
 *
 * @see https://nginx.org/en/docs/http/ngx_http_gzip_static_module.html
 */
export function nginxConfiguration(site: Site): string {
  const {headers, baseUrl, languages} = site;
  const fields = Object.entries(headers.everywhere)
    .map(([name, value]) => [name, name in headers.embedded ? variableOf(name) : quoted(value)])
    .map(([name, value]) => `    add_header ${name} ${value} always;`)
    .join('\n');
  const choices = Object.keys(headers.embedded).map((name) => choiceOf(name, site));
  const elsewhere =
    baseUrl === '/' ? '' : `\n    location = / {\n      return 302 ${baseUrl};\n    }\n`;
  const bases = [...languages.map((language) => `${baseUrl}${language}/`), baseUrl];
  return `# Written by \`npm run build\` from src/delivery/headers: another build has other hashes. See decisions/headers.md.
include /etc/nginx/modules-enabled/*-http-brotli-static.conf;

worker_processes auto;
pid /tmp/nginx.pid;
error_log stderr warn;

events {
  worker_connections 1024;
}

http {
  include /etc/nginx/mime.types;
  types {
    text/markdown md;
  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types text/css text/plain text/markdown text/xml application/javascript application/json image/svg+xml;

  server_tokens off;
  sendfile on;
  tcp_nopush on;
  gzip_static on;
  gzip_vary on;
  brotli_static on;
  access_log /dev/stdout combined buffer=32k flush=1s;

  client_body_temp_path /tmp/nginx-body;
  proxy_temp_path /tmp/nginx-proxy;
  fastcgi_temp_path /tmp/nginx-fastcgi;
  uwsgi_temp_path /tmp/nginx-uwsgi;
  scgi_temp_path /tmp/nginx-scgi;
  client_max_body_size 1k;
  large_client_header_buffers 4 8k;

  # After an error the address is that of the page of the error, which nobody may keep.
  map $uri $guide_cache {
    default "${caching.others}";
    "~^${baseUrl}([\\w-]+/)?${caching.hashed.path}" "${caching.hashed.header}";
  }
${choices.join('')}${embedsOf(site)}
  server {
    listen 8080;
    root /srv/guide;
    index index.html;
    absolute_redirect off;

    add_header Cache-Control $guide_cache always;
${fields}

    if ($guide_embed) {
      return 302 $guide_embed?$args;
    }
${elsewhere}${bases.map(location).join('\n')}
  }
}
`;
}
