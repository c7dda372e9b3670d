import {act, fireEvent, screen, within} from '@testing-library/react';
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {labPresets, type LabPresetId} from '@site/src/data/labFields';
import {followLink} from '@site/src/scenario/linkState';
import {labStore} from '@site/src/scenario/lab';
import {scenarioStore} from '@site/src/scenario/store';
import {openPanels} from '@site/test/panels';
import {htmlInLocale, locales, renderInLocale} from '@site/test/render';
import {word} from '@site/test/words';
import {LocalityLab} from './index';

let page: HTMLElement;

const sentence = () => page.querySelector('p')?.textContent;
const event = () => page.querySelector('pre')?.textContent ?? '';
const button = (id: string, message: string, values = {}) =>
  screen.getByRole('button', {name: word(id, message, values)});
const put = (id: LabPresetId) => act(() => labStore.set(labPresets[id]));

describe.each(locales)('the locality lab, in %s', (locale) => {
  beforeEach(() => {
    page = renderInLocale(<LocalityLab />, {locale, pathname: 'locality-lab/'}).container;
  });

  it('answers first: hints, what crosses, what that costs', () => {
    expect(sentence()).toContain(word('localityLab.sentence.set', 'Hints are set.'));
    for (const figure of ['33.3%', '10 TB', '$68.27']) expect(sentence()).toContain(figure);
    act(() => scenarioStore.set({trafficGb: 1024}));
    expect(sentence()).toContain('$6.83');
  });

  it.each([
    [
      'even',
      'Normal TopologyAwareHintsEnabled\nTopology Aware Hints has been enabled, addressType: IPv4',
    ],
    ['skewed-cpu', 'exceeding overload threshold (6 endpoints, 3 zones), addressType: IPv4'],
    ['too-few-pods', 'Insufficient number of endpoints (2 endpoints, 3 zones), addressType: IPv4'],
    ['lost-zone', 'exceeding overload threshold (5 endpoints, 2 zones), addressType: IPv4'],
    ['unlabelled-node', 'Warning TopologyAwareHintsDisabled\nInsufficient Node information'],
  ] as const)('shows the controller’s own event: %s', (id, text) => {
    put(id);
    expect(event()).toContain(text);
  });

  it('says what to do about a refusal, with the numbers of these nodes', () => {
    put('skewed-cpu');
    expect(page).toHaveTextContent(
      word(
        'localityLab.advice.enough',
        'On these nodes hints are possible from {fewest} ready pods on, and certain from {certain} on. Or use PreferSameZone, which has no minimum.',
        {fewest: '4', certain: '11'},
      ),
    );
    fireEvent.click(button('localityLab.tryField', 'Try PreferSameZone'));
    expect(screen.getByRole('radio', {name: 'PreferSameZone'})).toBeChecked();
    expect(sentence()).toContain(word('localityLab.sentence.stays', 'No request leaves its zone.'));
  });

  it('gives the command that sets what it advises, then what was tried', async () => {
    const panel = screen.getByText(
      word('localityLab.set.zone', 'Keep it in the zone with one command'),
    ).parentElement as HTMLDetailsElement;
    openPanels(panel.parentElement as HTMLElement);
    const field = '"spec":{"trafficDistribution":"PreferSameZone"}}';
    const annotation = '"service.kubernetes.io/topology-mode":null';
    await screen.findByText((text) => text.includes(field) && text.includes(annotation));
    act(() => labStore.set({mode: 'prefer-same-zone'}));
    expect(panel.querySelector('summary')).toHaveTextContent(
      word('localityLab.set', 'Set it with one command'),
    );
    const patch = `kubectl -n shop patch service orders --type=merge -p '{${field}'`;
    expect(panel.querySelector('pre')).toHaveTextContent(patch);
    await act(async () => {
      fireEvent.click(button('localityLab.set.copy', 'Copy the command'));
      await Promise.resolve();
    });
    expect(within(panel).getByRole('status')).not.toBeEmptyDOMElement();
  });

  it('starts from a preset, in the mode at hand, and can be reset', () => {
    const reset = word('localityLab.reset', 'Reset the lab');
    expect(screen.queryByRole('button', {name: reset})).not.toBeInTheDocument();
    fireEvent.click(screen.getByRole('radio', {name: 'Local'}));
    fireEvent.click(button('localityLab.preset.even', 'Even'));
    expect(button('localityLab.preset.even', 'Even')).toHaveAttribute('aria-pressed', 'true');
    expect(labStore.getSnapshot()).toMatchObject({mode: 'internal-local', ...labPresets.even});
    fireEvent.click(screen.getByRole('button', {name: reset}));
    expect(screen.getByRole('radio', {checked: true})).toHaveAccessibleName(
      word('localityLab.mode.auto', 'Auto'),
    );
    expect(labStore.getSnapshot().columns).toEqual(labPresets['skewed-pods'].columns);
  });

  it('says of each mode what it needs', () => {
    const need = (mode: string) => {
      fireEvent.click(screen.getByRole('radio', {name: mode}));
      return screen.getByRole('radio', {name: mode}).closest('div')?.parentElement?.parentElement;
    };
    expect(need('PreferSameZone')).toHaveTextContent(/1\.34.*1\.35.*PreferClose.*1\.31.*1\.33/);
    expect(need('PreferSameNode')).toHaveTextContent(/1\.34.*1\.35/);
    expect(need('Local')).toHaveTextContent(/internalTrafficPolicy: Local.*1\.26/);
  });

  it('has the figures of the picture in a table', () => {
    const table = screen.getByRole('table', {
      name: word(
        'localityLab.table',
        'Share of all requests, from clients in a zone (rows) to pods in a zone (columns)',
      ),
    });
    const cells = within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) =>
        within(row)
          .getAllByRole('cell')
          .map(({textContent}) => textContent),
      );
    expect(cells).toEqual([
      ['33.3%', '–', '–'],
      ['11.1%', '22.2%', '–'],
      ['22.2%', '–', '11.1%'],
    ]);
  });

  it('marks pods that carry too much', () => {
    expect(page).not.toHaveTextContent(word('localityLab.load.over', 'overloaded'));
    fireEvent.click(screen.getByRole('radio', {name: 'PreferSameZone'}));
    expect(page).toHaveTextContent(word('localityLab.load.over', 'overloaded'));
    expect(sentence()).toContain(
      word(
        'localityLab.sentence.overload',
        'A pod in {zone} carries {load} times its fair share.',
        {
          zone: 'us-east-1c',
          load: '3',
        },
      ),
    );
  });

  it('says what is dropped', () => {
    put('too-few-pods');
    fireEvent.click(screen.getByRole('radio', {name: 'Local'}));
    expect(sentence()).toContain('66.7%');
    expect(
      screen.getByRole('columnheader', {name: word('localityLab.picture.dropped', 'dropped')}),
    ).toBeInTheDocument();
  });

  it('compares the modes, and marks the one chosen', () => {
    const table = screen.getByRole('table', {
      name: word('localityLab.compare', 'The same zones and pods in every mode'),
    });
    const row = (name: RegExp) => within(table).getByRole('row', {name});
    expect(row(/Auto/)).toHaveTextContent(word('localityLab.compare.chosen', '(chosen)'));
    expect(row(/PreferSameZone/)).toHaveTextContent(/0%.*\$0\.00/);
    expect(row(/Local/)).toHaveTextContent('16.7%');
  });

  it('leads to the cost simulation with its share, and says what that changes', () => {
    const base = locale === 'en' ? '' : '/zh-Hans';
    const link = screen.getByRole('link', {
      name: word('localityLab.use', 'Use this in the cost simulation'),
    });
    expect(link).toHaveAttribute(
      'href',
      `${base}/cost-and-latency/?v=1&zoneLocalShare=0.6667#simulate`,
    );
    expect(page).toHaveTextContent('95% → 66.7%');
    act(() => scenarioStore.set({trafficGb: 1024}));
    expect(link).toHaveAttribute(
      'href',
      `${base}/cost-and-latency/?v=1&trafficGb=1024&zoneLocalShare=0.6667#simulate`,
    );
  });

  it('comes back into view when a link below it has changed it, and only then', () => {
    const lab = screen.getByRole('region', {name: word('localityLab.name', 'Locality lab')});
    const scrollIntoView = vi.fn();
    Object.assign(lab, {scrollIntoView});
    const stands = vi.spyOn(lab, 'getBoundingClientRect');
    stands.mockReturnValue({bottom: 300} as DOMRect);
    act(() => followLink('?lab=even'));
    stands.mockReturnValue({bottom: -300} as DOMRect);
    put('lost-zone');
    expect(scrollIntoView).not.toHaveBeenCalled();
    act(() => followLink('?lab=too-few-pods'));
    expect(scrollIntoView).toHaveBeenCalledOnce();
  });

  it('can be read without scripts', () => {
    const holder = document.createElement('div');
    holder.innerHTML = htmlInLocale(<LocalityLab />, {locale, pathname: 'locality-lab/'});
    for (const figure of [
      '33.3%',
      '$68.27',
      '$136.53',
      'us-east-1c',
      'TopologyAwareHintsEnabled',
    ]) {
      expect(holder).toHaveTextContent(figure);
    }
  });
});
