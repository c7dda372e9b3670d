import {setTimeout as sleep} from 'node:timers/promises';

/** How long to wait for a server, and how often to ask again. */
export interface Patience {
  /** Longest silence, before the first byte or between two, in milliseconds. */
  readonly timeoutMs: number;
  /** Further attempts after the first. */
  readonly retries: number;
  /** Pause before the second attempt in milliseconds; it doubles each time. */
  readonly backoffMs: number;
}

export type Body = AsyncIterable<Uint8Array>;

const longestPauseMs = 30_000;

/** An answer that asking again will not change. */
class FinalAnswer extends Error {}

function refusal(status: number): Error | undefined {
  if (status >= 200 && status < 300) return undefined;
  const message = `HTTP ${status}`;
  const mayPass = status >= 500 || status === 408 || status === 429;
  return mayPass ? new Error(message) : new FinalAnswer(message);
}

/** What went wrong in the words of the lowest layer: fetch hides it behind "fetch failed". */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? reasonOf(error.cause) : error.message;
}

async function readOnce<T>(
  url: URL,
  timeoutMs: number,
  consume: (body: Body) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const giveUp = () => controller.abort(new Error(`no data for ${timeoutMs / 1000} s`));
  const timer = setTimeout(giveUp, timeoutMs);
  async function* watched(body: Body): Body {
    for await (const chunk of body) {
      timer.refresh();
      yield chunk;
    }
  }
  try {
    const response = await fetch(url, {signal: controller.signal});
    const refused = refusal(response.status);
    if (refused !== undefined) throw refused;
    if (response.body === null) throw new Error('an answer without a body');
    return await consume(watched(response.body as unknown as Body));
  } finally {
    clearTimeout(timer);
    // What was not read is not wanted any more: let the connection go.
    controller.abort();
  }
}

/**
 * Reads an address and hands its body on in pieces. Broken connections, silence, 5xx, 408, 429 and
 * bodies that `consume` refuses are tried again; any other refusal is final.
 *
 * @param consume - Reads the body to its end; called anew at each attempt.
 * @throws Error that names the address, the last reason and the number of attempts.
 */
export async function read<T>(
  url: URL,
  {timeoutMs, retries, backoffMs}: Patience,
  consume: (body: Body) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await readOnce(url, timeoutMs, consume);
    } catch (error) {
      const last = error instanceof FinalAnswer || attempt > retries;
      if (last) {
        const times = attempt === 1 ? 'once' : `${attempt} times`;
        throw new Error(`${reasonOf(error)} from ${url.href}, asked ${times}`, {cause: error});
      }
      await sleep(Math.min(backoffMs * 2 ** (attempt - 1), longestPauseMs));
    }
  }
}
