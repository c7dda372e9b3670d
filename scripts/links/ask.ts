/** How a page answered: it is there, it is gone, or nobody can tell from here. */
export type Answer =
  {readonly state: 'there'} | {readonly state: 'gone' | 'unclear'; readonly reason: string};

interface Patience {
  readonly timeoutMs: number;
  /** How often a page is asked again that gave no clear answer. */
  readonly retries: number;
}

/** Hosts refuse programs that do not look like a browser with 403 or 429; that says nothing about the page. */
const isGone = (status: number): boolean => status === 404 || status === 410;

/** A name that is in no DNS is gone; a connection that fails may be back tomorrow. */
const codeOf = (error: unknown): string => {
  const {cause, name} = error as {cause?: {code?: string}; name: string};
  return cause?.code ?? name;
};

async function askOnce(address: string, timeoutMs: number): Promise<Answer> {
  try {
    const response = await fetch(address, {
      signal: AbortSignal.timeout(timeoutMs),
      headers: {
        accept: 'text/html,*/*',
        'user-agent': 'Mozilla/5.0 (link check of the EKS East-West guide)',
      },
    });
    await response.body?.cancel();
    if (response.ok) return {state: 'there'};
    const reason = `answers ${response.status}`;
    return {state: isGone(response.status) ? 'gone' : 'unclear', reason};
  } catch (error) {
    const code = codeOf(error);
    return {state: code === 'ENOTFOUND' ? 'gone' : 'unclear', reason: code};
  }
}

/**
 * Asks whether a page is there.
 *
 * @param address - Without a place on the page; servers are not told it.
 */
export async function ask(address: string, {timeoutMs, retries}: Patience): Promise<Answer> {
  const answer = await askOnce(address, timeoutMs);
  return answer.state === 'unclear' && retries > 0
    ? ask(address, {timeoutMs, retries: retries - 1})
    : answer;
}

/**
 * Asks for every address, a few at a time.
 *
 * @returns the answers in the order of the addresses.
 */
export async function askAll(
  addresses: readonly string[],
  patience: Patience & {readonly atOnce: number},
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  const rest = addresses.entries();
  const worker = async () => {
    for (const [index, address] of rest) answers[index] = await ask(address, patience);
  };
  await Promise.all(Array.from({length: patience.atOnce}, worker));
  return answers;
}
