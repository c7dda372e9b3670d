import {screen, within} from '@testing-library/react';
import {describe, expect, it} from 'vitest';
import {regionIds} from '@site/src/data/prices';
import {isAwsPage} from '@site/src/data/prices/definitions';
import {defaultScenario, noOwnFigures} from '@site/src/data/scenarioFields';
import {pathIds, type OwnFigures, type PathId, type Scenario} from '@site/src/data/types';
import {locales, renderInLocale, type Locale} from '@site/test/render';
import {word} from '@site/test/words';
import {estimateOf} from '../estimate/estimateOf';
import {lineItemName} from '@site/src/words/labels/lineItems';
import {LineItemTable} from './LineItemTable';

interface Shown {
  readonly locale?: Locale;
  readonly change?: Partial<Scenario>;
  readonly own?: OwnFigures;
}

/** The lines of a path's bill, as texts of their cells; the first one heads its row. */
function linesOf(path: PathId, {locale = 'en', change = {}, own = noOwnFigures}: Shown = {}) {
  const estimate = estimateOf({...defaultScenario, ...change}, own);
  const {container} = renderInLocale(
    <LineItemTable cost={estimate.costOf(path)} estimate={estimate} />,
    {locale},
  );
  return [...container.querySelectorAll<HTMLElement>('tbody tr')].map((row) => ({
    row,
    cells: [...row.children].map(({textContent}) => textContent),
  }));
}

describe('a line', () => {
  it('is quantity × unit price = cost', () => {
    const [transfer] = linesOf('clusterip');
    expect(transfer?.cells.slice(1, 4)).toEqual(['6,826.67 GB', '$0.02', '$136.53']);
  });

  it('says how its quantity comes about', () => {
    const how = (path: PathId, line = 0, shown: Shown = {}) => linesOf(path, shown)[line]?.cells[0];
    expect(how('clusterip')).toContain(
      '10,240 GB × 0.667 crossings per GB; $0.01 at each of two ends',
    );
    expect(how('clusterip', 0, {change: {billing: 'one-end'}})).toContain('at one account’s end');
    expect(how('alb-ip', 1)).toContain(
      '14.03 units on average × 730 hours; processed bytes decide',
    );
    expect(how('route53-nlb', 1)).toContain('2 × 730 hours in a month');
    expect(how('cilium-clustermesh', 1)).toContain('2 × 730 hours in a month');
    expect(how('istio-sidecar', 1)).toContain('6 vCPU × 730 hours');
    expect(how('vpc-lattice', 2)).toContain('167.77 million requests; 2,190 million are free');
  });

  it('says how a PrivateLink endpoint and a Transit Gateway are charged, and on whose bill', () => {
    const [hours, data] = linesOf('privatelink');
    expect(hours?.cells[0]).toContain('1 × 3 zones × 730 hours in a month');
    expect(data?.cells[0]).toContain('transfer between zones is included');
    expect([hours, data].map((line) => line?.cells[5])).toEqual([
      'the endpoint’s owner',
      'the endpoint’s owner',
    ]);
    const gateway = linesOf('transit-gateway').map(({cells}) => cells[5]);
    expect(gateway).toEqual(['each attachment’s owner', 'whoever sends']);
  });

  it('names what decides the capacity', () => {
    const short = {requestKb: 1, requestsPerConnection: 1};
    const decides = (change: Partial<Scenario>) => linesOf('alb-ip', {change})[1]?.cells[0];
    expect(decides(short)).toContain('new connections decide');
    expect(decides({...short, connectionSeconds: 3600})).toContain('open connections decide');
    expect(decides({requestKb: 1, albRules: 100})).toContain('rule evaluations decide');
  });

  it('names the source of its price, with date and confidence, and links to it', () => {
    const [hours] = linesOf('alb-ip');
    expect(hours?.cells[4]).toMatch(/^AWS, Sep 20, 2026, confidence high$/);
    const link = within(hours?.row as HTMLElement).getByRole('link', {name: 'AWS'});
    expect(link).toHaveAttribute('href', expect.stringMatching(/^https:\/\//));
  });

  it('leads to AWS’s page too where its source is someone else’s', () => {
    const [line] = linesOf('clusterip', {change: {region: 'eu-west-2'}});
    expect(line?.cells[4]).toMatch(/^Infracost, .*, confidence \w+; AWS’s page$/);
    const links = within(line?.row as HTMLElement).getAllByRole('link');
    expect(links.map(({textContent}) => textContent)).toEqual(['Infracost', 'AWS’s page']);
    expect(links[1]).toHaveAttribute('href', 'https://aws.amazon.com/ec2/pricing/on-demand/');
  });

  it('without a price says so, and where AWS would say it', () => {
    const [hours] = linesOf('alb-ip', {change: {region: 'cn-north-1'}});
    expect(hours?.cells.slice(1, 4)).toEqual(['730 hours', 'unknown', 'unknown']);
    const link = within(hours?.row as HTMLElement).getByRole('link');
    expect(link).toHaveAttribute(
      'href',
      'https://www.amazonaws.cn/en/elasticloadbalancing/pricing/',
    );
  });

  it('of what the Region does not offer is not there: a sentence says so', () => {
    const own = {rates: {latticeServiceHour: 1, latticePerGb: 1}, latencyMs: {}};
    const estimate = estimateOf({...defaultScenario, region: 'cn-north-1'}, own);
    const cost = estimate.costOf('vpc-lattice');
    expect(cost.monthlyCost).toBeUndefined();
    renderInLocale(<LineItemTable cost={cost} estimate={estimate} />, {locale: 'en'});
    expect(screen.getByText('VPC Lattice is not offered in this Region.')).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('with an undated price says that it is undated', () => {
    const [hours] = linesOf('alb-ip', {change: {region: 'cn-northwest-1'}});
    expect(hours?.cells[4]).toContain('undated');
    expect(hours?.cells[4]).toContain('confidence medium');
  });

  it('with the reader’s own price says so, and what the list price is', () => {
    const own = {rates: {albHour: 0.02}, latencyMs: {}};
    const [hours, capacity] = linesOf('alb-ip', {own});
    expect(hours?.cells.slice(2, 5)).toEqual([
      '$0.02',
      '$14.60',
      'your own price, list price $0.0225; AWS’s page',
    ]);
    expect(capacity?.cells[4]).not.toContain('your own price');
  });
});

describe.each(locales)('every line of every path, in %s', (locale) => {
  it.each(regionIds)('leads to a page of AWS: %s', (region) => {
    for (const path of pathIds) {
      for (const {row} of linesOf(path, {locale, change: {region}})) {
        const pages = within(row).getAllByRole<HTMLAnchorElement>('link');
        expect(pages.filter(({href}) => isAwsPage(href))).toHaveLength(1);
      }
    }
  });

  it.each(pathIds)('%s', (path) => {
    const {lineItems} = estimateOf(defaultScenario).costOf(path);
    const lines = linesOf(path, {locale});
    expect(lines).toHaveLength(lineItems.length);
    for (const [index, {id}] of lineItems.entries()) {
      const [head = '', ...rest] = lines[index]?.cells ?? [];
      expect(head).toContain(lineItemName(id));
      expect(head.length).toBeGreaterThan(lineItemName(id).length);
      expect(rest).toHaveLength(5);
      for (const cell of rest) expect(cell).not.toBe('');
    }
  });

  it('a path without lines says why it costs nothing', () => {
    const estimate = estimateOf(defaultScenario);
    const {container} = renderInLocale(
      <LineItemTable cost={estimate.costOf('clusterip-node-local')} estimate={estimate} />,
      {locale},
    );
    expect(container).toHaveTextContent(
      word(
        'lineItems.nothing',
        'AWS charges nothing for this path: the traffic never leaves the node.',
      ),
    );
  });
});
