import {describe, expect, it} from 'vitest';
import {TrafficBill} from '@site/src/components/TrafficBill';
import {
  CostSimulation,
  LatencyCostComparison,
  ScenarioMatrix,
  ServiceTypeComparison,
} from '@site/src/components/EastWestTrafficTables';
import {situationIds} from '@site/src/data/recommendations';
import {pathIds} from '@site/src/data/types';
import {scenarioStore} from '@site/src/scenario/store';
import {htmlInLocale, locales} from '@site/test/render';
import {pathName} from '../parts/paths/looks';

/** The text of a piece of HTML, with tags as spaces. */
function textOf(html: string): string {
  const holder = document.createElement('div');
  holder.innerHTML = html.replaceAll('<', ' <');
  return holder.textContent.replaceAll(/\s+/g, ' ');
}

/** Cents of the default scenario, worked by hand: us-east-1, 10 TB, three zones. */
const worked = {
  clusterip: '136.53',
  sameZone: '10.24',
  alb: '98.35',
  nlbIp: '214.40',
  nlbInstance: '350.93',
  lattice: '438.50',
  sidecar: '187.55',
};

describe.each(locales)('without scripts, in %s', (locale) => {
  const text = (ui: React.ReactElement) => textOf(htmlInLocale(ui, {locale}));

  it('the service types stand with costs and latencies', () => {
    const page = text(<ServiceTypeComparison />);
    const {clusterip, sameZone, nlbInstance, nlbIp, alb} = worked;
    for (const cost of [clusterip, sameZone, nlbInstance, nlbIp, alb]) {
      expect(page).toContain(`$${cost}`);
    }
    expect(page).toContain('0.41 · 1.05 ms');
    expect(page).toContain('2.8 · 8.00 ms');
  });

  it('all paths stand with latency and cost', () => {
    const page = text(<LatencyCostComparison />);
    for (const path of pathIds) expect(page).toContain(pathName(path));
    for (const cost of Object.values(worked)) expect(page).toContain(`$${cost}`);
    expect(page).toContain('0.41 ms');
    expect(page).toContain('2.80 ms');
  });

  it('the cost simulation stands with bars, line items and the curve as a table', () => {
    const page = text(<CostSimulation />);
    for (const path of pathIds) expect(page).toContain(pathName(path));
    for (const cost of Object.values(worked)) expect(page).toContain(`$${cost}`);
    expect(page).toContain('6,826.67 GB');
    expect(page).toContain('14.03');
    expect(page).toContain('$0.0225');
    expect(page).toContain('100 TB');
    expect(page).toContain('$1,365.33');
  });

  it('the eight situations stand with their costs', () => {
    const html = htmlInLocale(<ScenarioMatrix />, {locale});
    for (const id of situationIds) expect(html).toContain(`/scenarios/#${id}"`);
    const page = textOf(html);
    for (const cost of [worked.sameZone, worked.clusterip, worked.alb, worked.lattice]) {
      expect(page).toContain(`$${cost}`);
    }
  });

  it('the traffic bill stands with its four costs', () => {
    const page = text(<TrafficBill />);
    for (const cost of [worked.clusterip, worked.sameZone, worked.alb, worked.lattice]) {
      expect(page).toContain(`$${cost}`);
    }
  });

  it('no chart is drawn: recharts is not part of the first load', () => {
    const html = htmlInLocale(
      <>
        <LatencyCostComparison />
        <CostSimulation />
      </>,
      {locale},
    );
    expect(html).not.toContain('recharts');
    expect(html.match(/data-chart="waiting"/g)).toHaveLength(2);
  });

  it('the server knows no reader: neither the address nor the store changes its HTML', () => {
    const before = text(<CostSimulation />);
    scenarioStore.set({trafficGb: 1024, azCount: 2});
    const after = textOf(htmlInLocale(<CostSimulation />, {locale, search: '?v=1&trafficGb=1024'}));
    expect(after).toBe(before);
  });
});
