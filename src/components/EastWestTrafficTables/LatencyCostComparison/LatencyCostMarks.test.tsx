import {fireEvent, render, screen} from '@testing-library/react';
import {describe, expect, it} from 'vitest';
import type {LatencyCostPoint} from './chartProps';
import {LatencyCostMarks} from './LatencyCostMarks';

const alb: LatencyCostPoint = {
  path: 'alb-ip',
  name: 'ALB, IP targets',
  latencyMs: 3,
  range: [2, 5],
  cost: 98,
  estimate: true,
};
const scales = {area: {x: 100, y: 0, width: 800, height: 400}, xOf: (ms: number) => 100 + 100 * ms};

function open(points: readonly LatencyCostPoint[]) {
  const chart = {
    points,
    latencyLabel: 'latency',
    costLabel: 'cost',
    formatMs: (ms: number) => `${ms} ms`,
    formatMoney: (amount: number) => `$${amount}.00`,
    formatMoneyShort: (amount: number) => `$${amount}`,
  };
  const {container} = render(
    <svg>
      <LatencyCostMarks chart={chart} scales={scales} />
    </svg>,
  );
  return container;
}

describe('the marks of latency against cost', () => {
  it('stand at latency and cost, with a whisker from low to high', () => {
    const page = open([alb]);
    // 98 of 100 at the top of the axis.
    expect(page.querySelector('path')).toHaveAttribute(
      'transform',
      expect.stringMatching(/^translate\(400 8(\.0\d*)?\)/),
    );
    const whisker = page.querySelector('line');
    expect(whisker).toHaveAttribute('x1', '200');
    expect(whisker).toHaveAttribute('x2', '900');
    expect(whisker).toHaveAttribute('stroke-dasharray');
  });

  it('have round amounts beside them, from nothing to above the dearest', () => {
    open([alb, {...alb, path: 'vpc-lattice', name: 'Lattice', cost: 438.5}]);
    for (const amount of ['$0', '$100', '$500']) {
      expect(screen.getByText(amount)).toBeInTheDocument();
    }
  });

  it('say what they stand for while the pointer is on them', () => {
    const mark = open([alb]).querySelector('path') as Element;
    expect(screen.queryByText('$98.00', {exact: false})).not.toBeInTheDocument();
    fireEvent.mouseEnter(mark);
    const tip = screen.getByText('$98.00', {exact: false});
    expect(tip).toHaveTextContent('ALB, IP targets3 ms (1 ms – 8 ms)$98.00');
    fireEvent.mouseLeave(mark);
    expect(tip).not.toBeInTheDocument();
  });
});
