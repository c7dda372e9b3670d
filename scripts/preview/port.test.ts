import {once} from 'node:events';
import {createServer, type AddressInfo, type Server} from 'node:net';
import {afterEach, describe, expect, it} from 'vitest';
import {defaultPort, freePort, wantedPort} from './port';

const servers: Server[] = [];

async function takePort(host: string): Promise<number> {
  const server = createServer().listen(0, host);
  servers.push(server);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

async function release(): Promise<void> {
  await Promise.all(servers.splice(0).map((server) => once(server.close(), 'close')));
}

afterEach(release);

describe('freePort', () => {
  it.each(['127.0.0.1', '0.0.0.0', 'localhost'])('passes over a port taken on %s', async (host) => {
    const taken = await takePort(host);
    const {port, notice} = await freePort(taken);
    expect(port).toBeGreaterThan(taken);
    expect(notice).toBe(`Port ${taken} is taken, using ${port}.`);
  });

  it('takes the wanted port when it is free, and says nothing', async () => {
    const port = await takePort('127.0.0.1');
    await release();
    expect(await freePort(port)).toEqual({port});
  });

  it('gives up with the range that it tried', async () => {
    const last = 65_535;
    const server = createServer().listen(last);
    // Taken by another program, the port is as good for this test.
    await once(server, 'listening').then(
      () => servers.push(server),
      () => undefined,
    );
    await expect(freePort(last)).rejects.toThrow('No port from 65535 to 65535 is free.');
  });
});

describe('wantedPort', () => {
  it('is 3000 unless PORT says otherwise', () => {
    expect(wantedPort(undefined)).toEqual({ok: true, port: defaultPort});
    expect(wantedPort('')).toEqual({ok: true, port: defaultPort});
    expect(wantedPort('8080')).toEqual({ok: true, port: 8080});
  });

  it.each(['http', '80.5', '0', '70000', '-1'])('refuses %s', (value) => {
    expect(wantedPort(value)).toEqual({
      ok: false,
      reason: `PORT is ${value}; a whole number from 1024 to 65535 is allowed.`,
    });
  });
});
