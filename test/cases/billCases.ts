import {GB, lines, near} from '../readMeasurement';
import type {MeasurementCase} from './measurementCase';

const legacyRow = (end: string) =>
  `shop1,2026-10-01T00:00:00Z/2026-10-01T01:00:00Z,111122223333,2026-10-01T00:00:00Z,2026-11-01T00:00:00Z,Usage,2026-10-01T00:00:00Z,2026-10-01T01:00:00Z,AmazonEC2,EUC1-DataTransfer-Regional-Bytes,InterZone-${end},,i-0a1b2c3d4e5f60711,2050.2500000000,,USD,0.0100000000,20.5025000000`;

/** Bills and usage reports, their rows and sums. */
export const billCases: readonly MeasurementCase[] = [
  {
    title: 'a legacy CUR: the amount, not the rate',
    text: lines(
      'identity/LineItemId,identity/TimeInterval,bill/PayerAccountId,bill/BillingPeriodStartDate,bill/BillingPeriodEndDate,lineItem/LineItemType,lineItem/UsageStartDate,lineItem/UsageEndDate,lineItem/ProductCode,lineItem/UsageType,lineItem/Operation,lineItem/AvailabilityZone,lineItem/ResourceId,lineItem/UsageAmount,lineItem/NormalizedUsageAmount,lineItem/CurrencyCode,lineItem/UnblendedRate,lineItem/UnblendedCost',
      legacyRow('In'),
      legacyRow('Out'),
    ),
    found: {
      source: 'cur',
      column: 'lineItem/UsageAmount',
      unit: 'GB',
      billed: 4100.5,
      ends: 2,
      crossed: 2050.25,
      hours: 744,
      perMonth: near((2050.25 * 730) / 744),
    },
    notes: ['bill-unfinished'],
    seen: {
      source: 'cur',
      column: 'lineItem/UsageAmount',
      unit: 'GB',
      left: [],
      hours: '744',
      ends: 'both',
      read: '4,100.5 GB',
      crossed: '2,011.67 GB',
    },
  },
  {
    title: 'FOCUS 1.0 without a direction: the ends are asked for',
    text: lines(
      '"BilledCost","BillingCurrency","ChargeDescription","ChargePeriodEnd","ChargePeriodStart","ConsumedQuantity","ConsumedUnit","ListUnitPrice","PricingQuantity","PricingUnit"',
      '0.30,"USD","$0.010 per GB - regional data transfer","2026-10-13 19:00:00","2026-10-13 18:00:00",30.0,"GB","0.01",30.0,"GB"',
      '0.20,"USD","$0.010 per GB - regional data transfer","2026-10-13 20:00:00","2026-10-13 19:00:00",20.0,"GB","0.01",20.0,"GB"',
      '9,"USD","$0.045 per GB NAT Gateway","2026-10-13 20:00:00","2026-10-13 19:00:00",200.0,"GB","0.045",200.0,"GB"',
    ),
    found: {source: 'focus', billed: 50, ends: undefined, hours: 2},
    notes: ['ends-unknown'],
    seen: {
      source: 'focus',
      column: 'ConsumedQuantity',
      unit: 'GB',
      left: ['not-transfer'],
      hours: '2',
      ends: 'nothing says',
    },
  },
  {
    title: 'a usage report: bytes of one hour',
    text: lines(
      'Service, Operation, UsageType, Resource, StartTime, EndTime, UsageValue',
      'AmazonEC2,InterZone-Out,USE2-DataTransfer-Regional-Bytes,,10/02/26 03:00:00,10/02/26 04:00:00,8192',
    ),
    found: {
      source: 'usage-report',
      unit: 'bytes',
      ends: 1,
      hours: 1,
      perMonth: near((8192 * 730) / GB),
    },
    notes: [],
    seen: {
      source: 'usage-report',
      column: 'UsageValue',
      unit: 'bytes',
      left: [],
      hours: '1',
      ends: 'one',
      read: '0.0000076 GB',
      crossed: '0.0056 GB',
    },
  },
  {
    title: 'sums of a query without usage types',
    text: lines(
      '"payer_account_id","month","line_item_operation","sum_line_item_usage_amount","sum_line_item_unblended_cost"',
      '"111122223333","2026-10","InterZone-In","512.5","5.125"',
      '"111122223333","2026-10","InterZone-Out","512.5","5.125"',
    ),
    found: {source: 'cur', billed: 1025, crossed: 512.5, hours: 744},
    notes: [],
    seen: {
      source: 'cur',
      column: 'sum_line_item_usage_amount',
      unit: 'GB',
      left: [],
      hours: '744',
      ends: 'both',
      read: '1,025 GB',
      crossed: '502.86 GB',
    },
  },
  {
    title: 'a sentence with money at both ends',
    text: 'InterZone-In $50.25, InterZone-Out $50.25 in one month, us-west-2, three zones',
    found: {from: 'money', billed: near(10_050), ends: 2, crossed: near(5025)},
    notes: ['from-money'],
    seen: {
      source: 'cost-explorer',
      column: undefined,
      unit: 'USD',
      left: [],
      ends: 'both',
      read: '10,050 GB',
      crossed: '5,025 GB',
    },
  },
];
