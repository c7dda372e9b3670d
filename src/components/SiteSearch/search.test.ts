import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {SearchedPage} from '../../delivery/published/searchedPage';
import {excerpt, marked} from './excerpt';
import {createSearch} from './search';
import {wordsOfQuery, wordsOfText} from './words';

const section = (id: string, heading: string, text: string) => ({id, heading, text});

const pages: readonly SearchedPage[] = [
  {
    address: '/zone/',
    title: 'Keep traffic in its zone',
    sections: [
      section('', 'Keep traffic in its zone', 'Set one field of the Service.'),
      section('set', 'Set the field', 'spec: trafficDistribution: PreferSameZone'),
      section('refusals', 'When it refuses', 'The event says InsufficientNumberOfEndpoints.'),
    ],
  },
  {
    address: '/logs/',
    title: 'Flow logs',
    sections: [
      section('', 'Flow logs', 'Packets that a rule may reject are logged.'),
      section('actions', 'Actions', 'ACCEPT or REJECT; bytes under DataTransfer-Regional-Bytes.'),
    ],
  },
  {
    address: '/zh/',
    title: '可用区就近路由',
    sections: [
      section('hints', '提示缺失时怎么办', '先看端点够不够。'),
      section('even', '盈亏平衡点', '两条路径费用相同的流量。'),
    ],
  },
  {
    address: '/references/',
    title: 'References',
    weight: 0.3,
    sections: [section('all', 'Set the field', 'trafficDistribution trafficDistribution')],
  },
];

const firstFor = async (query: string) => (await createSearch(pages))(query)[0]?.address;

it('cuts Japanese as Chinese, which has no spaces either', () => {
  expect(wordsOfText('ゾーンをまたぐ EKSCluster')).toEqual([
    ...['ゾー', 'ーン', 'ンを', 'をま', 'また', 'たぐ'],
    ...['ekscluster', 'eks', 'cluster'],
  ]);
  expect(wordsOfQuery('ゾーン')).toEqual(['ゾー', 'ーン']);
});

describe('the search', () => {
  it.each([
    ['a name inside code', 'trafficDistribution', '/zone/#set'],
    ['a name in other letters', 'trafficdistribution', '/zone/#set'],
    ['a part of a name in camel case', 'distribution', '/zone/#set'],
    ['the reason of an event', 'InsufficientNumberOfEndpoints', '/zone/#refusals'],
    ['its beginning', 'Insufficient', '/zone/#refusals'],
    ['a name with one letter wrong', 'InsufficentNumberOfEndpoints', '/zone/#refusals'],
    ['a name with hyphens', 'DataTransfer-Regional-Bytes', '/logs/#actions'],
    ['the middle of a Chinese heading', '平衡点', '/zh/#even'],
    ['two characters across words', '失时', '/zh/#hints'],
    ['one character', '亏', '/zh/#even'],
    ['English on a Chinese page, beside Chinese', '端点', '/zh/#hints'],
    ['words of heading and text together', 'refuses event', '/zone/#refusals'],
    ['a page by its title', 'keep traffic', '/zone/'],
    ['some of the words where none has all', 'REJECT xylophone', '/logs/#actions'],
  ])('finds %s', async (_, query, address) => {
    expect(await firstFor(query)).toBe(address);
  });

  it('puts a name in its own letters before the same word in others', async () => {
    const found = (await createSearch(pages))('REJECT').map(({address}) => address);
    expect(found).toEqual(['/logs/#actions', '/logs/']);
  });

  it('puts pages that only list last', async () => {
    const found = (await createSearch(pages))('Set the field').map(({address}) => address);
    expect(found.indexOf('/references/#all')).toBeGreaterThan(found.indexOf('/zone/#set'));
  });

  it('finds nothing where nothing is, and for nothing', async () => {
    const search = await createSearch(pages);
    expect(search('xylophone')).toEqual([]);
    expect(search('  ')).toEqual([]);
    expect(search('…?!')).toEqual([]);
  });

  it('takes whatever is typed', async () => {
    const search = await createSearch(pages);
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (query) => {
        for (const {heading, text} of search(query)) {
          const pieces = [...marked(heading, query), ...excerpt(text, query)];
          expect(pieces.every((piece) => piece.text !== '')).toBe(true);
        }
      }),
    );
  });
});

describe('the words of a text', () => {
  it('hold every word of a query that is a part of it', () => {
    const run = fc.string({unit: fc.constantFrom('可', '用', '区', '流', '量'), minLength: 1});
    fc.assert(
      fc.property(run, run, run, (before, middle, after) => {
        const words = new Set(wordsOfText(before + middle + after));
        for (const word of wordsOfQuery(middle)) {
          expect([...words].some((each) => each.includes(word))).toBe(true);
        }
      }),
    );
  });

  it('are names, their parts, and pairs of Chinese characters', () => {
    expect(wordsOfText('EKSCluster2 的 kube-proxy 版本')).toEqual([
      'ekscluster2',
      'eks',
      'cluster2',
      '的',
      'kube',
      'proxy',
      '版本',
    ]);
    expect(wordsOfQuery('可用区 1.34')).toEqual(['可用', '用区', '1', '34']);
  });
});

describe('an excerpt', () => {
  const long = `${'word '.repeat(60)}here is trafficDistribution ${'more '.repeat(60)}`;

  it('shows the words around the first match, and marks it', () => {
    const pieces = excerpt(long, 'TRAFFICDISTRIBUTION');
    expect(pieces.filter(({isMatch}) => isMatch)).toEqual([
      {text: 'trafficDistribution', isMatch: true},
    ]);
    const whole = pieces.map(({text}) => text).join('');
    expect(whole).toMatch(/^… word .*word here is trafficDistribution more .* …$/);
    expect(whole.length).toBeLessThan(200);
  });

  it('is the beginning where nothing matches', () => {
    expect(excerpt('One two.', 'three')).toEqual([{text: 'One two.', isMatch: false}]);
  });

  it('marks the words one by one where they do not stand together', () => {
    const found = marked('区内流量与跨可用区费用', '跨可用区 流量').filter(({isMatch}) => isMatch);
    expect(found.map(({text}) => text)).toEqual(['流量', '跨可用区']);
  });

  it('marks Latin words from their beginning only', () => {
    const found = marked('rezone zones', 'zone').filter(({isMatch}) => isMatch);
    expect(found).toHaveLength(2);
    expect(marked('rezone zones two', 'two zone').filter(({isMatch}) => isMatch)).toHaveLength(2);
  });
});
