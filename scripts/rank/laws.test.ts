import fc from 'fast-check';
import {expect, it} from 'vitest';
import {clusterIn} from '../../test/cluster';
import {clusterItems, kubectlJson} from '../../test/kubectl';
import {clusterOf, first, nodes, serviceIn, traffic, zones} from '../../test/rankedServices';
import {inputFromColumns} from '../../src/model/locality/columns';
import {locality} from '../../src/model/locality/locality';
import {ranking} from './answer';

it('has the share of the lab’s own model on the same zones', () => {
  const counts = fc.array(fc.integer({min: 0, max: 4}), {minLength: 3, maxLength: 3});
  fc.assert(
    fc.property(counts, (pods) => {
      fc.pre(pods.some((count) => count > 0));
      const places = pods.map((count, index) => 'abc'.charAt(index).repeat(count)).join('');
      const row = first(clusterOf(...serviceIn('cart', places)));
      const columns = zones.map((zone, index) => ({
        zone,
        nodes: 1,
        cpuMilliPerNode: 3920,
        readyEndpoints: pods[index] ?? 0,
        clientShare: 1 / 3,
      }));
      const shareOf = (mode: 'none' | 'prefer-same-zone') =>
        locality(inputFromColumns({mode, columns})).traffic.crossZoneShare;
      expect(row.now.crossingShare.certain).toBeCloseTo(shareOf('none'), 8);
      const then = Math.min(shareOf('none'), shareOf('prefer-same-zone'));
      expect(row.after.crossingShare.certain).toBeCloseTo(then, 8);
    }),
    {numRuns: 60},
  );
});

it('is the same whatever the order of objects and rows', () => {
  const items = [...nodes, ...serviceIn('a', 'abc'), ...serviceIn('b', 'ab'), ...clusterItems()];
  const rows = [
    {service: 'a', gb: 3},
    {service: 'b', gb: 7},
    {service: 'orders', gb: 2},
  ];
  const whole = ranking(clusterIn(kubectlJson(items)), traffic(...rows), 'us-east-1');
  const shuffled = fc.tuple(
    fc.shuffledSubarray(items, {minLength: items.length}),
    fc.shuffledSubarray(rows, {minLength: rows.length}),
  );
  fc.assert(
    fc.property(shuffled, ([objects, measured]) => {
      const again = ranking(clusterIn(kubectlJson(objects)), traffic(...measured), 'us-east-1');
      expect(again).toEqual(whole);
    }),
    {numRuns: 40},
  );
});
