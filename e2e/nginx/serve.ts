/**
 * Serves the built site on E2E_PORT by the machine's nginx, with the configuration that the build has written. Playwright
 * starts and stops it.
 */
import {spawn} from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import siteConfig from '../../docusaurus.config';

/** Debian keeps it where only root looks. */
const program = ['/usr/sbin/nginx', '/usr/bin/nginx'].find(existsSync);
const brotli = '/etc/nginx/modules-enabled/50-mod-http-brotli-static.conf';
const written = 'deploy/nginx.conf';

function fail(reason: string): never {
  console.error(reason);
  process.exit(1);
}

if (program === undefined || !existsSync(brotli)) {
  fail('nginx is missing: apt-get install nginx-light libnginx-mod-http-brotli-static');
}
if (!existsSync(written)) fail(`${written} is missing: npm run build`);

const folder = mkdtempSync(path.join(tmpdir(), 'guide-nginx-'));

/** The written configuration in a folder, on a port and, for root, as root: all else is what hosts run. */
function configuration(): string {
  const root = path.join(folder, 'site');
  const home = path.join(root, siteConfig.baseUrl);
  mkdirSync(path.dirname(home), {recursive: true});
  symlinkSync(path.resolve('build'), home.replace(/\/$/, ''));
  const text = readFileSync(written, 'utf8')
    .replaceAll('/tmp/', `${folder}/`)
    .replace('listen 8080', `listen 127.0.0.1:${process.env.E2E_PORT}`)
    .replace('root /srv/guide', `root ${root}`)
    .replace('access_log /dev/stdout combined', `access_log ${folder}/access.log combined`);
  return process.getuid?.() === 0 ? `user root;\n${text}` : text;
}

const file = path.join(folder, 'nginx.conf');
writeFileSync(file, configuration());
const server = spawn(program, ['-c', file, '-g', 'daemon off;'], {stdio: 'inherit'});
server.on('exit', (code) => {
  rmSync(folder, {recursive: true, force: true});
  process.exit(code ?? 1);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => server.kill('SIGTERM'));
