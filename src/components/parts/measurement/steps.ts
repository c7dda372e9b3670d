import {translate} from '@docusaurus/Translate';
import {modelConstants} from '@site/src/data/modelConstants';
import type {Scenario} from '@site/src/data/types';
import {BYTES_PER_GB} from '@site/src/model/trafficUnits';
import type {Format} from '@site/src/words/format/createFormat';
import {gbText} from './gbText';
import type {CrossedGb, Found, Way} from './outcome';

function readText({read, period}: CrossedGb, format: Format): string {
  const bytes = read.all ?? read.crossed;
  const amount =
    period.kind === 'second'
      ? translate(
          {id: 'measured.step.rate', message: '{bytes} bytes per second'},
          {bytes: format.number(bytes, 0)},
        )
      : gbText(bytes / BYTES_PER_GB, format);
  return read.lines === 1
    ? translate({id: 'measured.step.read', message: 'Read: {amount}.'}, {amount})
    : translate(
        {id: 'measured.step.sum', message: 'Read: {amount}, the sum of {lines} lines.'},
        {amount, lines: format.number(read.lines)},
      );
}

function leftOutText({read}: CrossedGb, format: Format): readonly string[] {
  if (read.leftOut === 0) return [];
  return [
    translate(
      {
        id: 'measured.step.leftOut',
        message: 'Lines left out, as they are not about traffic between known zones: {lines}.',
      },
      {lines: format.number(read.leftOut)},
    ),
  ];
}

function endsText({read, ends}: CrossedGb, format: Format, isRate: boolean): string {
  if (ends === 1) {
    return translate({
      id: 'measured.step.once',
      message: 'Each byte is counted once: nothing to halve.',
    });
  }
  if (isRate) {
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
    {amount: gbText(read.crossed / BYTES_PER_GB / ends, format)},
  );
}

function periodText({period, gb}: CrossedGb, format: Format): string {
  const values = {hours: format.number(modelConstants.hoursPerMonth), amount: gbText(gb, format)};
  switch (period.kind) {
    case 'month':
      return translate(
        {
          id: 'measured.step.month',
          message: 'A calendar month counts as the month of {hours} hours: {amount} crossed.',
        },
        values,
      );
    case 'days':
      return translate(
        {
          id: 'measured.step.days',
          message: 'From {days} × 24 hours to a month of {hours} hours: {amount} crossed.',
        },
        {...values, days: format.number(period.days)},
      );
    case 'second':
      return translate(
        {
          id: 'measured.step.second',
          message: 'At that rate for a month of {hours} hours: {amount} crossed.',
        },
        values,
      );
  }
}

function wayText(
  way: Way,
  crossed: CrossedGb | undefined,
  scenario: Scenario,
  format: Format,
): string {
  const crossedText = gbText(crossed?.gb ?? 0, format);
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
  {crossed, way}: Found,
  scenario: Scenario,
  format: Format,
): readonly string[] {
  const conclusion = wayText(way, crossed, scenario, format);
  if (crossed === undefined) return [conclusion];
  return [
    readText(crossed, format),
    ...leftOutText(crossed, format),
    endsText(crossed, format, crossed.period.kind === 'second'),
    periodText(crossed, format),
    conclusion,
  ];
}
