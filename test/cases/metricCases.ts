import {lines, MONTH, near} from '../readMeasurement';
import type {MeasurementCase} from './measurementCase';

/** Metrics and flow logs. */
export const metricCases: readonly MeasurementCase[] = [
  {
    title: 'Logs Insights: the heading says bytes',
    text: lines(
      '| srcAddr | dstAddr | bytesTransferred |',
      '|---|---|---|',
      '| 10.1.12.31 | 10.1.44.18 | 536870912 |',
      '| 10.1.23.140 | 10.1.58.203 | 134217728 |',
    ),
    found: {source: 'flow-logs', unit: 'bytes', billed: 0.625, ends: 1},
    notes: ['nothing-names-transfer', 'period-unknown'],
    seen: {
      source: 'flow-logs',
      column: 'bytesTransferred',
      unit: 'bytes',
      left: [],
      ends: 'one',
      read: '0.625 GB',
      crossed: '0.625 GB',
    },
  },
  {
    title: 'OpenCost: labels say same zone and internet',
    text: lines(
      '{internet="false",same_region="true",same_zone="true"} 40.5',
      '{internet="false",same_region="true",same_zone="false"} 8.25',
      '{internet="true",same_region="false",same_zone="false"} 17',
    ),
    days: 1,
    found: {
      source: 'opencost',
      unit: 'GB',
      ends: 1,
      crossed: 8.25,
      total: 48.75,
      rows: [3, 2],
      left: {internet: 1},
    },
    notes: ['gb-assumed'],
    seen: {
      source: 'opencost',
      column: 'value',
      unit: 'GB',
      left: ['internet'],
      hours: '24',
      ends: 'one',
      read: '48.75 GB',
      // 8.25 × 730 ÷ 24
      crossed: '250.94 GB',
    },
  },
  {
    title: 'a range of Prometheus is averaged',
    text: JSON.stringify({
      status: 'success',
      data: {
        resultType: 'matrix',
        result: [
          {
            metric: {source_zone: 'eu-west-1a', destination_zone: 'eu-west-1b'},
            values: [
              [1793000000, '20000'],
              [1793000060, '26000'],
            ],
          },
        ],
      },
    }),
    found: {source: 'ztunnel', ends: 1, crossed: near(23_000 * MONTH)},
    notes: ['averaged', 'rate-assumed'],
    seen: {
      source: 'ztunnel',
      column: 'value',
      unit: 'bytes/s',
      left: [],
      ends: 'one',
      read: '23,000',
      crossed: '56.29 GB',
    },
  },
  {
    title: 'zones of Wavelength are zones',
    text: 'from_zone,to_zone,gb\nus-west-2a,us-west-2-wl1-las-wlz-1,9\nus-west-2-wl1-las-wlz-1,us-west-2-wl1-las-wlz-1,21',
    found: {source: 'flow-logs', billed: 9, ends: 1, total: 30},
    notes: ['period-unknown'],
    seen: {
      source: 'flow-logs',
      column: 'gb',
      unit: 'GB',
      left: [],
      ends: 'one',
      read: '30 GB',
      crossed: '9 GB',
    },
  },
];
