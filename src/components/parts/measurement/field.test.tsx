import {screen, within} from '@testing-library/react';
import {afterEach, describe, expect, it} from 'vitest';
import {CostSimulation} from '@site/src/components/EastWestTrafficTables';
import {defaultScenario} from '@site/src/data/scenarioFields';
import {measure} from '@site/src/readers/measurement/measure';
import type {Reading} from '@site/src/readers/measurement/reading';
import {scenarioStore} from '@site/src/scenario/store';
import {createFormat} from '@site/src/words/format/createFormat';
import {measurementCases, refusedCases, type Seen} from '@site/test/cases/measurements';
import {locales, renderInLocale, type Locale} from '@site/test/render';
import {word} from '@site/test/words';
import {measureAnswer} from '../../../../scripts/measure/answer';
import {gbText} from './gbText';
import {leftOutText} from './leftOutText';
import {noteTexts} from './remarks';
import {recipeName} from './text';

afterEach(() => scenarioStore.replace(defaultScenario));

/** The panel with a text in its box. */
async function pasted(locale: Locale, text: string) {
  const {user} = renderInLocale(<CostSimulation />, {locale});
  await user.click(screen.getByText(word('measured.title', 'I have a measurement')));
  const name = word('measured.result', 'Bill, export, result or number');
  const box = await screen.findByRole('textbox', {name});
  await user.click(box);
  await user.paste(text);
  return {user, box};
}

/** What stands beside a term of what was understood. */
function term(name: string): string {
  const list = screen.getByRole('region', {
    name: word('measured.understood', 'What was understood'),
  });
  const found = within(list)
    .getAllByRole('term')
    .find(({textContent}) => textContent === name);
  return found?.nextElementSibling?.textContent ?? '';
}

const arithmetic = () =>
  screen.queryByRole('group', {name: word('measured.arithmetic', 'How it is worked out')});

const endsWord: Readonly<Record<Seen['ends'], () => string>> = {
  both: () => word('measured.ends.both', 'In and Out, both ends'),
  one: () => word('measured.ends.one', 'one end only'),
  'nothing says': () => word('measured.read.noEnds', 'nothing says'),
};

/** The command's own answer to the same text. */
function commandSays(text: string, days?: number) {
  const measured = measure(text, days === undefined ? {} : {hours: days * 24});
  if (!measured.ok) throw new Error(measured.fault.reason);
  return measureAnswer(measured.reading);
}

describe.each(locales)('what people paste, on the page in %s', (locale) => {
  it.each(measurementCases)('$title', async ({text, days, notes, seen}) => {
    const {user} = await pasted(locale, text);
    if (days !== undefined) {
      await user.click(screen.getByRole('radio', {name: word('measured.period.days', 'days')}));
      const name = word('measured.days', 'Days of 24 hours');
      const field = screen.getByRole('textbox', {name});
      await user.clear(field);
      await user.type(field, String(days));
    }
    const {source, column, unit, left, hours, ends, read, crossed} = seen;
    const none = word('measured.read.noSource', 'not recognised');
    expect(term(word('measured.read.source', 'Source'))).toBe(
      source === undefined ? none : recipeName(source),
    );
    expect(term(word('measured.read.column', 'Column'))).toBe(column ?? '');
    expect(term(word('measured.unit', 'Unit'))).toBe(unit);
    const rows = term(word('measured.read.rows', 'Rows'));
    for (const reason of left) expect(rows).toContain(leftOutText(reason));
    const period = term(word('measured.read.period', 'Period (UTC)'));
    expect(period).toContain(
      hours === undefined
        ? word('measured.read.noPeriod', 'not named')
        : word('measured.read.hours', '{hours} hours', {hours}),
    );
    expect(term(word('measured.read.ends', 'Ends'))).toBe(endsWord[ends]());
    for (const note of noteTexts({source, notes} as Reading))
      expect(screen.getByText(note)).toBeVisible();

    const command = commandSays(text, days);
    expect(command.rows.leftOut.map(({reason}) => reason)).toEqual(left);
    const used = word('measured.read.used', '{used} of {read} count', {
      used: String(command.rows.used),
      read: String(command.rows.read),
    });
    expect(rows).toContain(used);
    expect(scenarioStore.getSnapshot()).toEqual(defaultScenario);
    if (read === undefined || crossed === undefined) {
      expect(screen.getByRole('alert')).toHaveTextContent(
        word(
          'measured.stuck.ends',
          'Does this hold both ends (In and Out), or one? Nothing in it says so: choose below.',
        ),
      );
      expect(arithmetic()).toBeNull();
      expect(command.crossedGb).toBeNull();
      return;
    }
    expect(arithmetic()).toHaveTextContent(read);
    expect(arithmetic()).toHaveTextContent(crossed);
    expect(gbText(command.crossedGbPerMonth ?? NaN, createFormat(locale))).toBe(crossed);
  });

  it.each(refusedCases)('$title is refused', async ({text, fault: {about}}) => {
    const {box} = await pasted(locale, text);
    expect(box).toHaveValue(text);
    expect(box).toBeInvalid();
    const alert = screen.getByRole('alert');
    if (about !== undefined) expect(alert).toHaveTextContent(about);
    expect(alert).toHaveTextContent(
      about === undefined
        ? word(
            'measured.fault.severalNumbers',
            'Several numbers, and no heading says which one counts. Paste the headings too, or one number with its unit.',
          )
        : word('measured.fault.notBytes', 'This metric does not count bytes of traffic.'),
    );
    expect(arithmetic()).toBeNull();
  });
});
