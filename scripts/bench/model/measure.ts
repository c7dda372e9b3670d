import {performance} from 'node:perf_hooks';
import {latencyFigures} from '../../../src/data/latency';
import {modelConstants} from '../../../src/data/modelConstants';
import {ratesOf} from '../../../src/data/prices';
import {defaultScenario} from '../../../src/data/scenarioFields';
import {pathIds} from '../../../src/data/types';
import {pathCost} from '../../../src/model/cost';
import {costCurve} from '../../../src/model/costCurve';
import {pathLatency} from '../../../src/model/latency';
import type {CostInput} from '../../../src/model/types';
import {median} from '../statistics';

export interface ModelFigures {
  /** One full estimate: all paths with line items and latency at both percentiles, microseconds. */
  readonly estimateUs: number;
  /** All paths at 10,000 volumes, milliseconds. */
  readonly curveMs: number;
}

const BATCHES = 60;
const ESTIMATES_PER_BATCH = 200;
const CURVE_POINTS = 10_000;
const CURVE_RUNS = 15;

const rates = ratesOf(defaultScenario.region);

/** Another scenario each time, so that nothing can be remembered. */
function inputAt(step: number): CostInput {
  const scenario = {
    ...defaultScenario,
    trafficGb: 10 + step,
    azCount: 1 + (step % 6),
    requestKb: 1 + (step % 64),
  };
  return {scenario, rates, constants: modelConstants};
}

/** @returns the sum of everything, so that no work can be left out. */
function fullEstimate(input: CostInput): number {
  const {scenario} = input;
  let sum = 0;
  for (const path of pathIds) {
    sum += pathCost(path, input).monthlyCost ?? 0;
    for (const percentile of ['p50', 'p99'] as const) {
      const {total} = pathLatency(path, percentile, {scenario, figures: latencyFigures});
      sum += total?.typical ?? 0;
    }
  }
  return sum;
}

function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** The median of many runs, after as many that warm up. */
function warmMedian(runs: number, run: () => void): number {
  const times = Array.from({length: 2 * runs}, () => timed(run));
  return median(times.slice(runs)) ?? NaN;
}

/** How fast the model answers on this machine. */
export function measureModel(): ModelFigures {
  let step = 0;
  let sum = 0;
  const batchMs = warmMedian(BATCHES, () => {
    for (let count = 0; count < ESTIMATES_PER_BATCH; count += 1) {
      sum += fullEstimate(inputAt((step += 1)));
    }
  });
  const volumes = Array.from({length: CURVE_POINTS}, (_, index) => 10 * (index + 1));
  const curveMs = warmMedian(CURVE_RUNS, () => {
    sum += costCurve({paths: pathIds, volumes, input: inputAt((step += 1))}).length;
  });
  if (!Number.isFinite(sum)) throw new Error('The model gave no number.');
  return {estimateUs: (batchMs * 1000) / ESTIMATES_PER_BATCH, curveMs};
}
