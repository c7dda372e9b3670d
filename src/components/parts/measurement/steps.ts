import {translate} from '@docusaurus/Translate';
import {modelConstants} from '@site/src/data/modelConstants';
import type {Scenario} from '@site/src/data/types';
import type {Reading} from '@site/src/readers/measurement/reading';
import type {Format} from '@site/src/words/format/createFormat';
import {gbText} from './gbText';
import type {Found, Way} from './outcome';

const HOURS_PER_DAY = 24;

function readText(reading: Reading, format: Format): string {
  const {billedGb, totalGb, ends = 1, perSecond, rows} = reading;
  const amount =
    perSecond === undefined
      ? gbText(totalGb === undefined ? billedGb : totalGb * ends, format)
      : translate(
          {id: 'measured.step.rate', message: '{bytes} bytes per second'},
          {bytes: format.number(perSecond, 0)},
        );
  return rows.used === 1
    ? translate({id: 'measured.step.read', message: 'Read: {amount}.'}, {amount})
    : translate(
        {id: 'measured.step.sum', message: 'Read: {amount}, the sum of {lines} lines.'},
        {amount, lines: format.number(rows.used)},
      );
}

function moneyText({money, billedGb}: Reading, format: Format): readonly string[] {
  return (money?.prices ?? []).map(({region, price}) =>
    translate(
      {
        id: 'measured.step.money',
        message: '{amount} at {price} per GB and end in {region}: {billed} billed.',
      },
      {
        amount: format.money(money?.amount ?? 0, money?.currency ?? 'USD'),
        price: format.unitPrice(price, money?.currency ?? 'USD'),
        region,
        billed: gbText(billedGb, format),
      },
    ),
  );
}

function endsText({ends, crossedGb = 0, perSecond}: Reading, format: Format): string {
  if (ends === 1) {
    return translate({
      id: 'measured.step.once',
      message: 'Each byte is counted once: nothing to halve.',
    });
  }
  if (perSecond !== undefined) {
    return translate({
      id: 'measured.step.halfRate',
      message: 'Each byte is counted at both ends, so half of it crossed.',
    });
  }
  return translate(
    {
      id: 'measured.step.half',
      message: 'Each byte is counted at both ends, so half of it crossed: {amount}.',
    },
    {amount: gbText(crossedGb, format)},
  );
}

function periodText({period, perSecond, crossedGbPerMonth = 0}: Reading, format: Format): string {
  const values = {
    hours: format.number(modelConstants.hoursPerMonth),
    amount: gbText(crossedGbPerMonth, format),
  };
  if (perSecond !== undefined) {
    return translate(
      {
        id: 'measured.step.second',
        message: 'At that rate for a month of {hours} hours: {amount} crossed.',
      },
      values,
    );
  }
  if (period === undefined) {
    return translate(
      {
        id: 'measured.step.month',
        message: 'A calendar month counts as the month of {hours} hours: {amount} crossed.',
      },
      values,
    );
  }
  return translate(
    {
      id: 'measured.step.days',
      message: 'From {days} × 24 hours to a month of {hours} hours: {amount} crossed.',
    },
    {...values, days: format.number(period.hours / HOURS_PER_DAY)},
  );
}

function wayText(way: Way, crossedGb: number, scenario: Scenario, format: Format): string {
  const crossedText = gbText(crossedGb, format);
  switch (way.kind) {
    case 'zone-blind':
      return translate(
        {
          id: 'measured.step.blind',
          message:
            'Assumed: all calls were zone-blind, so over {zones} zones {share} of the bytes crossed. {crossed} ÷ {share} = {traffic} of traffic a month.',
        },
        {
          zones: format.number(scenario.azCount),
          share: `${scenario.azCount - 1}/${scenario.azCount}`,
          crossed: crossedText,
          traffic: gbText(way.trafficGb, format),
        },
      );
    case 'all-lines':
      return translate(
        {
          id: 'measured.step.allLines',
          message: 'With the lines inside one zone, all traffic is {traffic} a month.',
        },
        {traffic: gbText(way.allGb, format)},
      );
    case 'kept':
      return translate(
        {
          id: 'measured.step.kept',
          message:
            'Out of {traffic} of traffic a month, {crossed} crossed: {share}. So {kept} stayed in their zone.',
        },
        {
          traffic: gbText(way.allGb, format),
          crossed: crossedText,
          share: format.percent(1 - way.zoneLocalShare),
          kept: format.percent(way.zoneLocalShare),
        },
      );
    case 'share':
      return translate(
        {id: 'measured.step.share', message: '{share} crossed, so {kept} stayed in their zone.'},
        {
          share: format.percent(1 - way.zoneLocalShare),
          kept: format.percent(way.zoneLocalShare),
        },
      );
  }
}

/** The arithmetic in words, step by step. */
export function steps(
  {reading, way}: Found,
  scenario: Scenario,
  format: Format,
): readonly string[] {
  const conclusion = wayText(way, reading?.crossedGbPerMonth ?? 0, scenario, format);
  if (reading === undefined) return [conclusion];
  return [
    readText(reading, format),
    ...moneyText(reading, format),
    endsText(reading, format),
    periodText(reading, format),
    conclusion,
  ];
}
