import {describe, expect, it} from 'vitest';
import {lines, near, read, type Expected} from '@site/test/readMeasurement';

const cur2Row = (type: string, usageType: string, operation: string, amount: number) =>
  `2026-10-01 00:00:00.000,2026-11-01 00:00:00.000,${type},${usageType},${operation},${amount},1,GB`;
const cur2 = lines(
  'bill_billing_period_start_date,bill_billing_period_end_date,line_item_line_item_type,line_item_usage_type,line_item_operation,line_item_usage_amount,line_item_unblended_cost,pricing_unit',
  cur2Row('Usage', 'USE2-DataTransfer-Regional-Bytes', 'InterZone-In', 10),
  cur2Row('Usage', 'USE2-DataTransfer-Regional-Bytes', 'InterZone-Out', 10),
  cur2Row('Tax', '', '', 0),
  cur2Row('Credit', 'USE2-DataTransfer-Regional-Bytes', 'InterZone-Out', 10),
  cur2Row('Usage', 'USE2-DataTransfer-xAZ-In-Bytes', 'InterZone-In', 99),
  cur2Row('Usage', 'USE2-DataTransfer-Regional-Bytes', 'PublicIP-In', 7),
  cur2Row('Usage', 'USE2-BoxUsage:m6i.large', 'RunInstances', 744),
);

describe('a bill', () => {
  it.each<[string, string, Expected]>([
    [
      'CUR 2.0: tax, credits, free meters, public addresses and hours stay out',
      cur2,
      {
        billed: 20,
        ends: 2,
        rows: [7, 2],
        left: {'not-usage': 2, free: 1, 'public-address': 1, 'not-transfer': 1},
      },
    ],
    [
      'FOCUS 1.2 with the columns of AWS',
      lines(
        'BilledCost,BillingPeriodEnd,BillingPeriodStart,ChargeCategory,ChargeClass,ConsumedQuantity,ConsumedUnit,SkuMeter,x_Operation,x_UsageType',
        '0.1,2026-11-01T00:00:00Z,2026-10-01T00:00:00Z,Usage,,10,GB,DataTransfer-Regional-Bytes,InterZone-Out,APN1-DataTransfer-Regional-Bytes',
        '0.1,2026-11-01T00:00:00Z,2026-10-01T00:00:00Z,Usage,,10,GB,DataTransfer-Regional-Bytes,InterZone-In,APN1-DataTransfer-Regional-Bytes',
        '0.1,2026-11-01T00:00:00Z,2026-10-01T00:00:00Z,Usage,Correction,3,GB,DataTransfer-Regional-Bytes,InterZone-In,APN1-DataTransfer-Regional-Bytes',
        '5,2026-11-01T00:00:00Z,2026-10-01T00:00:00Z,Tax,,,,,,',
      ),
      {source: 'focus', billed: 20, ends: 2, hours: 744, left: {correction: 1, 'not-usage': 1}},
    ],
    [
      'a detailed billing report',
      lines(
        '"InvoiceID","RecordType","UsageType","Operation","ItemDescription","UsageStartDate","UsageEndDate","UsageQuantity","BlendedRate","BlendedCost"',
        '"1","LineItem","USE2-DataTransfer-Regional-Bytes","InterZone-In","regional","2026-10-01 00:00:00","2026-10-01 01:00:00","5.5","0.01","0.055"',
        '"1","StatementTotal","","","Total for October","","","","","9"',
      ),
      {billed: 5.5, ends: 1, rows: [2, 1]},
    ],
    [
      'peered VPCs',
      'usage_type,usage_quantity,unit\nUSE1-VpcPeering-In-Bytes,10,GB\nUSE1-VpcPeering-Out-Bytes,10,GB',
      {billed: 20, ends: 2, crossed: 10},
    ],
    [
      'whose In and Out differ',
      'usage_type,operation,gb\nDataTransfer-Regional-Bytes,InterZone-In,10\nDataTransfer-Regional-Bytes,InterZone-Out,4',
      {billed: 14, notes: ['uneven', 'period-unknown']},
    ],
    [
      'by day: the days become a month',
      lines(
        'usage_type,usage_start_date,usage_amount',
        'DataTransfer-Regional-Bytes,2026-10-01,10',
        'DataTransfer-Regional-Bytes,2026-10-02,14',
      ),
      {billed: 24, hours: 48, perMonth: near((12 * 730) / 48)},
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toMatchObject(expected);
  });
});
