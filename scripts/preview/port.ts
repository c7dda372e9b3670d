import getPort, {portNumbers} from 'get-port';

export const defaultPort = 3000;
const attempts = 100;
const lastPort = 65_535;

export type WantedPort = {ok: true; port: number} | {ok: false; reason: string};

/**
 * The port that the environment asks for, 3000 by default.
 *
 * @param value what `PORT` holds
 * @example
 * wantedPort('8080'); // {ok: true, port: 8080}
 */
export function wantedPort(value: string | undefined): WantedPort {
  if (value === undefined || value === '') return {ok: true, port: defaultPort};
  const port = Number(value);
  if (Number.isInteger(port) && port >= 1024 && port <= lastPort) return {ok: true, port};
  return {
    ok: false,
    reason: `PORT is ${value}; a whole number from 1024 to ${lastPort} is allowed.`,
  };
}

/**
 * The first port from `wanted` upwards that is free on every address of this machine.
 *
 * @returns the port, with the line that says so when it is not the one wanted
 * @throws when none of the next hundred ports is free
 * @example
 * await freePort(3000); // {port: 3001, notice: 'Port 3000 is taken, using 3001.'}
 */
export async function freePort(wanted: number): Promise<{port: number; notice?: string}> {
  const last = Math.min(wanted + attempts, lastPort);
  const candidates = [...portNumbers(wanted, last)];
  const port = await getPort({port: candidates});
  if (!candidates.includes(port)) throw new Error(`No port from ${wanted} to ${last} is free.`);
  return port === wanted ? {port} : {port, notice: `Port ${wanted} is taken, using ${port}.`};
}
