import {once} from 'node:events';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import {ask, askAll} from './ask';
import {reportOf} from './report';

let server: Server;
let origin: string;
const asked: string[] = [];
/** Ends the wait for an answer; the server does it when it was asked, because a busy machine may take longer to ask than any limit. */
let timeOut: () => void = () => undefined;

beforeAll(async () => {
  server = createServer(({url = ''}, response) => {
    asked.push(url);
    const [, status = '200'] = /^\/(\d+)/.exec(url) ?? [];
    const isFirst = asked.filter((address) => address === url).length === 1;
    if (url === '/slow') return timeOut();
    response.writeHead(url === '/recovers' && isFirst ? 503 : Number(status)).end('page');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close().closeAllConnections());

const patience = {timeoutMs: 5000, retries: 1};

describe('a page', () => {
  it.each([
    ['/200', {state: 'there'}],
    ['/404', {state: 'gone', reason: 'answers 404'}],
    ['/410', {state: 'gone', reason: 'answers 410'}],
    ['/403', {state: 'unclear', reason: 'answers 403'}],
    ['/recovers', {state: 'there'}],
  ])('at %s is %o', async (path, answer) => {
    expect(await ask(origin + path, patience)).toEqual(answer);
  });

  it('that does not answer in time is unclear, and asked again', async () => {
    const limits = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
      const limit = new AbortController();
      timeOut = () => limit.abort(new DOMException('', 'TimeoutError'));
      return limit.signal;
    });
    const answer = await ask(`${origin}/slow`, {timeoutMs: 50, retries: 1});
    expect(answer).toEqual({state: 'unclear', reason: 'TimeoutError'});
    expect(asked.filter((address) => address === '/slow')).toHaveLength(2);
    expect(limits.mock.calls).toEqual([[50], [50]]);
    limits.mockRestore();
  });
});

it('answers come in the order of the addresses, however many are asked at once', async () => {
  const paths = ['/404?a', '/200?b', '/403?c', '/200?d'];
  const answers = await askAll(
    paths.map((path) => origin + path),
    {...patience, atOnce: 3},
  );
  expect(answers.map(({state}) => state)).toEqual(['gone', 'there', 'unclear', 'there']);
});

it('the report names what is gone, with its sources, and fails on that alone', () => {
  const cited = [
    {address: 'https://a.example', ids: ['one', 'two']},
    {address: 'https://b.example', ids: ['three']},
  ];
  const gone = {state: 'gone', reason: 'answers 404'} as const;
  const unclear = {state: 'unclear', reason: 'answers 403'} as const;
  expect(reportOf(cited, [gone, unclear])).toEqual({
    text: [
      'gone: https://a.example answers 404 (one, two)',
      'unclear: https://b.example answers 403 (three)',
      '2 pages: 0 there, 1 gone, 1 unclear',
    ].join('\n'),
    isWhole: false,
  });
  expect(reportOf(cited, [{state: 'there'}, unclear]).isWhole).toBe(true);
});
