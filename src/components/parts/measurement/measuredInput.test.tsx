import {readFileSync} from 'node:fs';
import {screen, within} from '@testing-library/react';
import {afterEach, describe, expect, it} from 'vitest';
import {CostSimulation} from '@site/src/components/EastWestTrafficTables';
import {defaultScenario} from '@site/src/data/scenarioFields';
import {scenarioStore} from '@site/src/scenario/store';
import {locales, renderInLocale, type Locale} from '@site/test/render';
import {word} from '@site/test/words';

afterEach(() => scenarioStore.replace(defaultScenario));

const billLines = readFileSync('docs/verify-and-monitor.mdx', 'utf8')
  .split('\n')
  .filter((line) => /^(?:DataTransfer|VpcPeering)\S+ {2}\S+ {2}\d/.test(line))
  .join('\n');

async function open(locale: Locale) {
  const page = renderInLocale(<CostSimulation />, {locale});
  const {user} = page;
  await user.click(screen.getByText(word('measured.title', 'I have a measurement')));
  const source = await screen.findByRole('combobox', {
    name: word('measured.source', 'Where the number comes from'),
  });
  const choose = (value: string) => user.selectOptions(source, value);
  const inGb = word('measured.result.gb', 'Result, in GB unless it says otherwise');
  const result = (label = inGb) => screen.getByRole('textbox', {name: label});
  return {
    ...page,
    choose,
    result,
    paste: async (text: string, label?: string) => {
      await user.clear(result(label));
      await user.click(result(label));
      await user.paste(text);
    },
    pick: (name: string) => user.click(screen.getByRole('radio', {name})),
    arithmetic: () =>
      screen.getByRole('group', {name: word('measured.arithmetic', 'How it is worked out')}),
    use: () => user.click(screen.getByRole('button', {name: word('measured.use', 'Use this')})),
  };
}

const noArithmetic = () =>
  expect(
    screen.queryByRole('group', {name: word('measured.arithmetic', 'How it is worked out')}),
  ).not.toBeInTheDocument();

describe.each(locales)('a measurement, in %s', (locale) => {
  it('of Cost Explorer is halved, says so, and sets the traffic only when it is used', async () => {
    const {paste, arithmetic, use} = await open(locale);
    await paste('13,653.33 GB');
    const said = within(arithmetic());
    expect(
      said.getByText(
        word(
          'measured.step.half',
          'Each byte is counted at both ends, so half of it crossed: {amount}.',
          {amount: '6,826.67 GB'},
        ),
      ),
    ).toBeVisible();
    expect(said.getByText(/6,826\.67 GB ÷ 2\/3 = .*10,240 GB/)).toBeVisible();
    await paste('27,306.67 GB');
    expect(scenarioStore.getSnapshot()).toEqual(defaultScenario);
    const change = word('measured.change', '{label}: {before} → {after}', {
      label: word('field.trafficGb.label', 'Traffic per month'),
      before: '10 TB',
      after: '20 TB',
    });
    expect(within(arithmetic()).getByText(change)).toBeVisible();
    await use();
    expect(scenarioStore.getSnapshot().trafficGb).toBeCloseTo(20480, 1);
    const status = within(arithmetic()).getByRole('status');
    expect(status).toHaveTextContent(word('measured.inUse', 'In use.'));
  });

  it('can be the whole output of the command of the chapter', async () => {
    const {paste, arithmetic} = await open(locale);
    await paste(billLines);
    const said = within(arithmetic());
    // 6826 + 6826 + 102 + 102; the line of public addresses stays out.
    const amount = '13,856 GB';
    expect(
      said.getByText(
        word('measured.step.sum', 'Read: {amount}, the sum of {lines} lines.', {
          amount,
          lines: '4',
        }),
      ),
    ).toBeVisible();
    expect(said.getByText(/6,928 GB ÷ 2\/3/)).toBeVisible();
  });

  it('of one direction is not halved, and says so', async () => {
    const {paste, arithmetic} = await open(locale);
    await paste('DataTransfer-Regional-Bytes  InterZone-In  6826  68.27');
    expect(
      screen.getByRole('radio', {name: word('measured.ends.one', 'one end only')}),
    ).toBeChecked();
    expect(
      within(arithmetic()).getByText(
        word('measured.step.once', 'Each byte is counted once: nothing to halve.'),
      ),
    ).toBeVisible();
  });

  it('under zone-aware routing sets the share that stays, out of all traffic', async () => {
    const {user, paste, pick, arithmetic, use} = await open(locale);
    await paste('1024');
    await pick(word('measured.routing.aware', 'zone-aware (hints or mesh)'));
    expect(within(arithmetic()).getByText(/512 GB.*5%.*95%/)).toBeVisible();
    const all = word('measured.all', 'All traffic per month, in GB unless it says otherwise');
    await user.type(screen.getByRole('textbox', {name: all}), '5 TB');
    await use();
    expect(scenarioStore.getSnapshot()).toEqual({
      ...defaultScenario,
      trafficGb: 5120,
      zoneLocalShare: 0.9,
    });
  });

  it('of flow logs asks which direction and whose interfaces', async () => {
    const {choose, paste, pick, arithmetic} = await open(locale);
    await choose('flow-logs');
    await paste('100');
    expect(within(arithmetic()).getByText(/3,041\.67 GB ÷ 2\/3/)).toBeVisible();
    await pick(word('measured.direction.both', 'egress and ingress'));
    expect(within(arithmetic()).getByText(/1,520\.83 GB ÷ 2\/3/)).toBeVisible();
    await pick(word('measured.interfaces.one', 'at one end'));
    expect(within(arithmetic()).getByText(/3,041\.67 GB ÷ 2\/3/)).toBeVisible();
    await pick(word('measured.direction.egress', 'egress only'));
    const line = word(
      'measured.stuck.oneSided',
      'Egress at one end misses what the other end sends. Count egress and ingress, or log both ends.',
    );
    expect(screen.getByRole('alert')).toHaveTextContent(line);
    noArithmetic();
  });

  it('of OBI in bytes per second becomes GB a month', async () => {
    const {choose, paste, pick, arithmetic} = await open(locale);
    await choose('obi-bytes');
    await pick(word('measured.period.second', 'one second (a rate)'));
    const rate = word(
      'measured.result.rate',
      'Result, in bytes per second unless it says otherwise',
    );
    await paste('5.5784456e6', rate);
    expect(within(arithmetic()).getByText(/6,826\.67 GB ÷ 2\/3/)).toBeVisible();
  });

  it('of OBI as a share sets the share that stays', async () => {
    const {choose, paste, use} = await open(locale);
    await choose('obi-share');
    await paste(
      '{} 0.12',
      word('measured.result.share', 'Result: a share from 0 to 1, or in percent'),
    );
    await use();
    expect(scenarioStore.getSnapshot()).toEqual({...defaultScenario, zoneLocalShare: 0.88});
  });

  it('of ztunnel tells crossing from local lines', async () => {
    const {choose, paste, pick, arithmetic} = await open(locale);
    await choose('ztunnel');
    const rate = word(
      'measured.result.rate',
      'Result, in bytes per second unless it says otherwise',
    );
    await paste(
      [
        '{destination_zone="us-east-1b", source_zone="us-east-1a"} 1000',
        '{destination_zone="us-east-1a", source_zone="us-east-1a"} 3000',
      ].join('\n'),
      rate,
    );
    await pick(word('measured.routing.aware', 'zone-aware (hints or mesh)'));
    expect(within(arithmetic()).getByText(/25%.*75%/)).toBeVisible();
    const all = word('measured.all', 'All traffic per month, in GB unless it says otherwise');
    expect(screen.queryByRole('textbox', {name: all})).not.toBeInTheDocument();
  });

  it('that cannot be used stays as it is, with one line that says what can', async () => {
    const {paste, result} = await open(locale);
    await paste('6826  68.27');
    expect(result()).toHaveValue('6826  68.27');
    expect(result()).toBeInvalid();
    const line = word(
      'measured.error.several',
      '{label}: “{typed}” does not say which number counts. Allowed: one number such as 13,653.33, or lines with one number and a name each.',
      {
        label: word('measured.result.gb', 'Result, in GB unless it says otherwise'),
        typed: '6826 68.27',
      },
    );
    expect(screen.getByRole('alert')).toHaveTextContent(line);
    expect(result()).toHaveAccessibleDescription(expect.stringContaining(line) as string);
    noArithmetic();
  });

  it('is not lost while another recipe is looked at', async () => {
    const {choose, paste, result} = await open(locale);
    await paste('13,653.33 GB');
    await choose('cur');
    expect(result()).toHaveValue('');
    await paste('5 GB');
    await choose('cost-explorer');
    expect(result()).toHaveValue('13,653.33 GB');
  });

  it('has its command in the chapter, whatever it comes from', async () => {
    const {choose} = await open(locale);
    const name = word('measured.command', 'The command or query for it, in Verify and monitor');
    for (const [recipe, anchor] of [
      ['cost-explorer', 'cost-explorer'],
      ['cur', 'cur'],
      ['flow-logs', 'flow-logs'],
      ['obi-bytes', 'obi-queries'],
      ['obi-share', 'obi-queries'],
      ['ztunnel', 'mesh'],
    ] as const) {
      await choose(recipe);
      const address = screen.getByRole('link', {name}).getAttribute('href');
      expect(address).toMatch(new RegExp(`/verify-and-monitor/#${anchor}$`));
    }
  });
});
