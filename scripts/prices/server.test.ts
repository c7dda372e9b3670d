import {gzipSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {PriceProject, refresh} from '../../test/priceList/project';
import {expectKept} from '../../test/priceList/refusal';
import {recordedFiles, servePriceList, type Answer} from '../../test/priceList/server';

const {elbIreland, index, elbRegions} = recordedFiles;
const ireland = ['--region', 'eu-west-1'];

async function refusedFor(file: string, answer: Answer, ...args: readonly string[]) {
  const project = new PriceProject();
  const server = await servePriceList({[file]: answer});
  const {code, err} = await refresh(project, server, ...ireland, ...args);
  expect(code).toBe(1);
  expectKept(project, err);
  const attempts = server.asked.filter((asked) => asked === file).length;
  return {line: err[0], err, attempts, url: `${server.url}${file}`};
}

/** A transfer of one file that goes wrong in the middle. */
const half = (text: string) => text.slice(0, text.length / 2);

describe('a server that does not do its work', () => {
  it('cuts the JSON short', async () => {
    const {line, attempts, url} = await refusedFor(elbIreland, ({response, text}) => {
      response.end(half(text));
    });
    expect(line).toMatch(
      /^eu-west-1 AWSELB: expected a whole price list file; found JSON that ends early, after \d+ bytes, from/,
    );
    expect(line).toContain(`from ${url}, asked 3 times`);
    expect(attempts).toBe(3);
  });

  it('breaks the connection', async () => {
    const {line} = await refusedFor(elbIreland, ({response, text}) => {
      response.writeHead(200, {'content-length': text.length});
      response.write(half(text), () => response.destroy());
    });
    expect(line).toMatch(
      /found other side closed from|found terminated from|found .*aborted.* from/,
    );
  });

  it('falls silent before its answer', async () => {
    const {line, url} = await refusedFor(elbIreland, () => {}, '--timeout', '0.1');
    expect(line).toContain('found no data for 0.1 s from');
    // Counted by who asks: on a busy machine the server may hear of an attempt when its time is over.
    expect(line).toContain(`from ${url}, asked 3 times`);
  });

  it('falls silent within its answer', async () => {
    const {line} = await refusedFor(
      elbIreland,
      ({response, text}) => {
        response.write(half(text));
      },
      '--timeout',
      '0.1',
    );
    expect(line).toContain('found no data for 0.1 s from');
  });

  it('answers with 500 each time', async () => {
    const {line, attempts} = await refusedFor(elbIreland, ({response}) => {
      response.writeHead(500).end('{}');
    });
    expect(line).toContain('found HTTP 500 from');
    expect(attempts).toBe(3);
  });

  it('does not know the file: asked once, the answer is final', async () => {
    const {line, attempts} = await refusedFor(elbIreland, ({response}) => {
      response.writeHead(404).end();
    });
    expect(line).toContain('found HTTP 404 from');
    expect(line).toMatch(/asked once$/);
    expect(attempts).toBe(1);
  });

  it('answers with what is no JSON, or has more after its end', async () => {
    const html = await refusedFor(elbIreland, ({response}) => void response.end('<html>'));
    expect(html.line).toContain('found Unexpected "<"');
    const twice = await refusedFor(elbIreland, ({response, text}) => {
      response.end(text + text);
    });
    expect(twice.line).toContain('in state ENDED');
  });

  it.each([
    ['no publication date', '{"products": {}}', 'a file without publicationDate'],
    ['products without attributes', '{"products": {"X": {}}}', 'product X without attributes'],
  ])('answers with %s', async (_, text, found) => {
    const {line} = await refusedFor(elbIreland, ({response}) => void response.end(text));
    expect(line).toContain(`found ${found} from`);
  });

  it('cannot be reached', async () => {
    const {err} = await refresh(
      new PriceProject(),
      {url: 'http://127.0.0.1:1', asked: []},
      ...ireland,
    );
    expect(err[0]).toMatch(/found .+ from http:\/\/127\.0\.0\.1:1\/.*asked 3 times$/);
  });
});

it('reads what the server has compressed', async () => {
  const server = await servePriceList({
    [elbIreland]: ({response, text}) => {
      response.writeHead(200, {'content-encoding': 'gzip'}).end(gzipSync(text));
    },
  });
  expect((await refresh(new PriceProject(), server, ...ireland)).code).toBe(0);
});

describe('a server that comes to itself', () => {
  it.each<[string, Answer]>([
    ['500', ({response}) => void response.writeHead(500).end()],
    ['429', ({response}) => void response.writeHead(429).end()],
    ['half a file', ({response, text}) => void response.end(half(text))],
    ['a broken connection', ({response}) => void response.destroy()],
  ])('is asked again after %s', async (_, fault) => {
    const project = new PriceProject();
    const server = await servePriceList({
      [elbIreland]: (request) => {
        if (request.attempt < 3) fault(request);
        else request.response.end(request.text);
      },
    });
    const {code} = await refresh(project, server, ...ireland);
    expect(code).toBe(0);
    expect(project.data().regions['eu-west-1']?.prices.lcuHour?.value).toBe(0.008);
  });

  it('may be slow, as long as it goes on', async () => {
    const server = await servePriceList({
      [elbIreland]: ({response, text}) => {
        const pieces = Array.from({length: 8}, (_, part) =>
          text.slice((text.length * part) / 8, (text.length * (part + 1)) / 8),
        );
        const next = () => {
          const piece = pieces.shift();
          if (piece === undefined) response.end();
          else response.write(piece, () => setTimeout(next, 300));
        };
        next();
      },
    });
    const {code} = await refresh(
      new PriceProject(),
      server,
      ...ireland,
      '--timeout',
      '2',
      '--retries',
      '0',
    );
    expect(code).toBe(0);
  });
});

describe('an index that leads nowhere', () => {
  const json =
    (value: unknown): Answer =>
    ({response}) =>
      void response.end(JSON.stringify(value));

  it.each([
    ['knows no offer', index, {offers: {}}, 'no offer AWSELB in /offers/v1.0/aws/index.json'],
    ['is no index', index, {}, 'no offer AWSELB in'],
    ['has no Regions', index, {offers: {AWSELB: {}}}, 'no Region index of AWSELB'],
    ['does not know the Region', elbRegions, {regions: {}}, 'no eu-west-1 in /offers/'],
    [
      'leads away',
      elbRegions,
      {regions: {'eu-west-1': {currentVersionUrl: 'https://example.org/index.json'}}},
      'https://example.org/index.json leads away from the price list',
    ],
  ])('%s', async (_, file, value, found) => {
    const {err} = await refusedFor(file, json(value));
    const line = err.find((text) => text.startsWith('eu-west-1 AWSELB'));
    expect(line).toContain(found);
  });

  it('has no file for all Regions', async () => {
    const server = await servePriceList({
      [index]: ({response, text}) => {
        const {offers} = JSON.parse(text) as {offers: Record<string, object>};
        response.end(JSON.stringify({offers: {...offers, AmazonRoute53: {}}}));
      },
    });
    const {err} = await refresh(new PriceProject(), server, ...ireland);
    expect(err[0]).toBe(
      'all Regions AmazonRoute53: expected a whole price list file; found no file of AmazonRoute53 for all Regions',
    );
  });
});
