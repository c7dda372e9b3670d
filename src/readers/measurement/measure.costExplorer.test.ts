import {describe, expect, it} from 'vitest';
import {
  costExplorer,
  lines,
  near,
  october,
  read,
  recorded,
  usage,
  type Expected,
} from '@site/test/readMeasurement';

describe('Cost Explorer', () => {
  it.each<[string, string, Expected]>([
    [
      'the answer that the chapter records',
      recorded('cost-explorer.json'),
      {billed: expect.closeTo(13858.1333, 3) as number, ends: 2, rows: [5, 4]},
    ],
    [
      'without a unit',
      costExplorer([['DataTransfer-Regional-Bytes', 'InterZone-In'], usage('70', 'N/A')]),
      {billed: 70, ends: 1, unit: 'GB'},
    ],
    [
      'several months become one',
      JSON.stringify({
        ResultsByTime: [
          {TimePeriod: {Start: '2026-09-01', End: '2026-10-01'}, Total: usage('300'), Groups: []},
          {TimePeriod: october, Total: usage('310'), Groups: []},
        ],
      }),
      {billed: 610, hours: 1464, perMonth: near((305 * 730) / 1464)},
    ],
    [
      'text, where the period follows its groups',
      lines(
        'RESULTSBYTIME\tFalse',
        'KEYS\tUSE2-DataTransfer-Regional-Bytes',
        'UNBLENDEDCOST\t64.00\tUSD',
        'USAGEQUANTITY\t6400\tGB',
        'KEYS\tUSE2-BoxUsage:m6i.large',
        'USAGEQUANTITY\t744\tHrs',
        'TIMEPERIOD\t2026-11-01\t2026-10-01',
      ),
      {billed: 6400, rows: [2, 1], hours: 744},
    ],
    [
      'boxes in boxes',
      lines(
        '|                   GetCostAndUsage                  |',
        '||                   ResultsByTime                  ||',
        '||  Estimated              |  False                 ||',
        '|||                   TimePeriod                   |||',
        '|||           End          |         Start         |||',
        '|||  2026-11-01            |  2026-10-01           |||',
        '|||                      Total                     |||',
        '||||                 UnblendedCost                ||||',
        '||||         Amount          |        Unit        ||||',
        '||||  64.00                  |  USD               ||||',
        '||||                 UsageQuantity                ||||',
        '||||         Amount          |        Unit        ||||',
        '||||  6400                   |  GB                ||||',
      ),
      {billed: 6400, hours: 744},
    ],
    [
      'a download in GB',
      lines(
        '"Usage type","USE2-DataTransfer-Regional-Bytes(GB)","USE2-BoxUsage:m6i.large(Hrs)","Total usage"',
        '"2026-09-01","1000","744",""',
        '"2026-10-01","1200","744",""',
      ),
      {from: 'quantity', billed: 1200},
    ],
    [
      'a download by day',
      lines(
        '"API operation","InterZone-In($)","InterZone-Out($)","Total costs($)"',
        '"2026-10-01","1","1","2"',
        '"2026-10-02","2","2","4"',
      ),
      {billed: 600, ends: 2, hours: 48},
    ],
    [
      'a download turned round',
      'Usage type,2026-09-01,2026-10-01\nUSE2-DataTransfer-Regional-Bytes ($),4,5\nUSE2-NatGateway-Bytes ($),1,2',
      {from: 'money', billed: 500},
    ],
    [
      'a piece that was cut out',
      '"UsageQuantity": {"Amount": "13653.33", "Unit": "GB"},',
      {billed: 13653.33},
    ],
    [
      'with its prompt',
      `$ aws ce get-cost-and-usage --granularity MONTHLY\n${costExplorer([['DataTransfer-Regional-Bytes'], usage('5')])}\n(END)`,
      {billed: 5},
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toMatchObject(expected);
  });
});
