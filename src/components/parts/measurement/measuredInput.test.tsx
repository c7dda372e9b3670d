import {screen, within} from '@testing-library/react';
import {afterEach, describe, expect, it} from 'vitest';
import {CostSimulation} from '@site/src/components/EastWestTrafficTables';
import {defaultScenario} from '@site/src/data/scenarioFields';
import {scenarioStore} from '@site/src/scenario/store';
import {locales, renderInLocale, type Locale} from '@site/test/render';
import {word} from '@site/test/words';
import {recipeAnchors, recipeIds} from './recipes';

afterEach(() => scenarioStore.replace(defaultScenario));

const bill = [
  'usage_type,operation,gb',
  'DataTransfer-Regional-Bytes,InterZone-In,6826',
  'DataTransfer-Regional-Bytes,InterZone-Out,6826',
  'DataTransfer-Regional-Bytes,PublicIP-In,40',
  'VpcPeering-In-Bytes,VPCPeering-In,102',
  'VpcPeering-Out-Bytes,VPCPeering-Out,102',
].join('\n');

async function open(locale: Locale) {
  const page = renderInLocale(<CostSimulation />, {locale});
  const {user} = page;
  await user.click(screen.getByText(word('measured.title', 'I have a measurement')));
  const source = await screen.findByRole('combobox', {
    name: word('measured.source', 'Where the number comes from'),
  });
  const choose = (value: string) => user.selectOptions(source, value);
  const any = word('measured.result', 'Bill, export, result or number');
  const result = (label = any) => screen.getByRole('textbox', {name: label});
  return {
    ...page,
    choose,
    result,
    paste: async (text: string, label?: string) => {
      await user.clear(result(label));
      await user.click(result(label));
      await user.paste(text);
    },
    pick: (group: string, name: string) =>
      user.click(within(screen.getByRole('group', {name: group})).getByRole('radio', {name})),
    correct: (field: string, value: string) =>
      user.selectOptions(screen.getByRole('combobox', {name: field}), value),
    understood: () =>
      screen.getByRole('region', {name: word('measured.understood', 'What was understood')}),
    arithmetic: () =>
      screen.getByRole('group', {name: word('measured.arithmetic', 'How it is worked out')}),
    use: () => user.click(screen.getByRole('button', {name: word('measured.use', 'Use this')})),
  };
}

const noArithmetic = () =>
  expect(
    screen.queryByRole('group', {name: word('measured.arithmetic', 'How it is worked out')}),
  ).not.toBeInTheDocument();

/** Traffic as a slider says it, and as the arithmetic does. */
const bothUnits = (short: string, gb: string) =>
  word('measured.bothUnits', '{short} ({gb})', {short, gb});

describe.each(locales)('a measurement, in %s', (locale) => {
  it('of Cost Explorer is halved, says so, and sets the traffic only when it is used', async () => {
    const {choose, paste, arithmetic, use} = await open(locale);
    await choose('cost-explorer');
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
      before: bothUnits('10 TB', '10,240 GB'),
      after: bothUnits('20 TB', '20,480 GB'),
    });
    expect(within(arithmetic()).getByText(change)).toBeVisible();
    await use();
    expect(scenarioStore.getSnapshot().trafficGb).toBeCloseTo(20480, 1);
    const status = within(arithmetic()).getByRole('status');
    expect(status).toHaveTextContent(word('measured.inUse', 'In use.'));
    const row = within(status).getByRole('link');
    expect(row).toHaveAttribute('href', expect.stringMatching(/#cost-clusterip$/));
    expect(row).toHaveTextContent(/273\.07/);
  });

  it('shows what it understood before anything is set', async () => {
    const {paste, understood, arithmetic} = await open(locale);
    await paste(bill);
    const terms = understood();
    expect(terms).toHaveTextContent(
      word('measured.recipe.athena', 'Result of a query (Athena, DuckDB)'),
    );
    const used = word('measured.read.used', '{used} of {read} count', {used: '4', read: '5'});
    expect(terms).toHaveTextContent(used);
    expect(terms).toHaveTextContent(word('measured.left.public', 'public addresses'));
    expect(terms).toHaveTextContent(word('measured.ends.both', 'In and Out, both ends'));
    expect(scenarioStore.getSnapshot()).toEqual(defaultScenario);
    // 6826 + 6826 + 102 + 102; the line of public addresses stays out.
    const sum = word('measured.step.sum', 'Read: {amount}, the sum of {lines} lines.', {
      amount: '13,856 GB',
      lines: '4',
    });
    expect(within(arithmetic()).getByText(sum)).toBeVisible();
  });

  it('lets each part of it be corrected: column, unit, ends, period', async () => {
    const {user, paste, pick, correct, arithmetic} = await open(locale);
    await paste('ingress_gb,egress_gb\n5,6');
    expect(screen.getByRole('alert')).toHaveTextContent(
      word('measured.fault.whichColumn', 'Several columns could count. Choose one below.'),
    );
    noArithmetic();
    await correct(word('measured.column', 'Column that counts'), 'egress_gb');
    expect(screen.getByRole('alert')).toHaveTextContent(
      word(
        'measured.stuck.ends',
        'Does this hold both ends (In and Out), or one? Nothing in it says so: choose below.',
      ),
    );
    const ends = word('measured.ends', 'The quantity holds');
    await pick(ends, word('measured.ends.one', 'one end only'));
    expect(within(arithmetic()).getByText(/6 GB ÷ 2\/3 = .*9 GB/)).toBeVisible();
    await pick(ends, word('measured.ends.both', 'In and Out, both ends'));
    expect(within(arithmetic()).getByText(/3 GB ÷ 2\/3 = .*4\.5 GB/)).toBeVisible();
    await pick(word('measured.period', 'The result covers'), word('measured.period.days', 'days'));
    const days = screen.getByRole('textbox', {name: word('measured.days', 'Days of 24 hours')});
    await user.clear(days);
    await user.type(days, '1');
    expect(within(arithmetic()).getByText(/91\.25 GB ÷ 2\/3/)).toBeVisible();
    await correct(word('measured.column', 'Column that counts'), 'ingress_gb');
    expect(within(arithmetic()).getByText(/76\.04 GB ÷ 2\/3/)).toBeVisible();
  });

  it('without a unit asks for it', async () => {
    const {choose, paste, correct, arithmetic} = await open(locale);
    await choose('cost-explorer');
    await paste('13653.33');
    noArithmetic();
    await correct(word('measured.unit', 'Unit'), 'GB');
    expect(within(arithmetic()).getByText(/6,826\.67 GB ÷ 2\/3/)).toBeVisible();
  });

  it('in money says how it became GB', async () => {
    const {paste, arithmetic} = await open(locale);
    await paste('InterZone-In $178.69, InterZone-Out $178.69 in one month, us-west-2');
    const said = within(arithmetic());
    expect(said.getByText(/357\.38.*us-west-2.*35,738 GB/)).toBeVisible();
    expect(said.getByText(/17,869 GB ÷ 2\/3 = .*26,803\.5 GB/)).toBeVisible();
  });

  it('under zone-aware routing sets the share that stays, out of all traffic', async () => {
    const {user, choose, paste, pick, arithmetic, use} = await open(locale);
    await choose('cost-explorer');
    await paste('1024 GB');
    const routing = word('measured.routing', 'Routing while it was measured');
    await pick(routing, word('measured.routing.aware', 'zone-aware (hints or mesh)'));
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
    const {paste, pick, arithmetic} = await open(locale);
    await paste(
      [
        '{destination_zone="us-east-1b", source_zone="us-east-1a"} 1000',
        '{destination_zone="us-east-1a", source_zone="us-east-1a"} 3000',
      ].join('\n'),
    );
    const routing = word('measured.routing', 'Routing while it was measured');
    await pick(routing, word('measured.routing.aware', 'zone-aware (hints or mesh)'));
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
      'measured.fault.severalNumbers',
      'Several numbers, and no heading says which one counts. Paste the headings too, or one number with its unit.',
    );
    expect(screen.getByRole('alert')).toHaveTextContent(line);
    expect(result()).toHaveAccessibleDescription(expect.stringContaining(line) as string);
    noArithmetic();
  });

  it('is not lost while another source is looked at', async () => {
    const {choose, paste, result} = await open(locale);
    await paste('13,653.33 GB');
    await choose('cur');
    expect(result()).toHaveValue('');
    await paste('5 GB');
    await choose('auto');
    expect(result()).toHaveValue('13,653.33 GB');
  });

  it('has its command in the chapter, whatever it comes from', async () => {
    const {choose} = await open(locale);
    const name = word('measured.command', 'The command or query for it, in Verify and monitor');
    for (const recipe of recipeIds) {
      await choose(recipe);
      const address = screen.getByRole('link', {name}).getAttribute('href');
      expect(address).toMatch(new RegExp(`/verify-and-monitor/#${recipeAnchors[recipe]}$`));
    }
  });
});
