import {screen, within} from '@testing-library/react';
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {defaultScenario} from '@site/src/data/scenarioFields';
import {pathIds} from '@site/src/data/types';
import {takeChoices} from '@site/src/scenario/linkState';
import {readBlob} from '@site/test/readBlob';
import {locales, renderInLocale, type Locale} from '@site/test/render';
import {word} from '@site/test/words';
import {CostSimulation} from '../../EastWestTrafficTables/CostSimulation';
import {estimateOf} from '../estimate/estimateOf';
import * as files from '@site/src/delivery/browser/files/download';
import {ChartExport} from './ChartExport';
import {chartContent, resolveVariables} from './picture';

const estimate = estimateOf(defaultScenario);
const download = vi.fn<(name: string, content: Blob) => void>();

beforeEach(() => {
  download.mockReset();
  vi.spyOn(files, 'download').mockImplementation(download);
  document.documentElement.style.cssText =
    '--path-alb-ip: #c2185b; --ifm-background-color: transparent; --ifm-font-color-base: #111; --guide-muted: #555';
});

/** What was handed to the browser's downloads. */
async function file(): Promise<{
  readonly name: string;
  readonly svg: Document;
  readonly text: string;
}> {
  await vi.waitFor(() => expect(download).toHaveBeenCalled());
  const [name = '', blob = new Blob()] = download.mock.lastCall ?? [];
  const text = await readBlob(blob);
  return {name, text, svg: new DOMParser().parseFromString(text, 'image/svg+xml')};
}

const chart = (
  <div data-chart="ready">
    <div className="recharts-wrapper">
      <svg width="640" height="380" className="recharts-surface" tabIndex={-1}>
        <path stroke="var(--path-alb-ip)" fill="var(--ifm-background-color)" d="M0 0L9 9" />
      </svg>
    </div>
  </div>
);

function openChart(drawing = chart, locale: Locale = 'en', search = '') {
  takeChoices(search);
  return renderInLocale(
    <ChartExport
      estimate={estimate}
      title="Cost against traffic"
      name="curve"
      legend="Hollow: ours"
    >
      {drawing}
    </ChartExport>,
    {locale, search},
  );
}

const group = (title: string) =>
  screen.getByRole('group', {name: word('export.picture', 'Save the chart: {title}', {title})});
const button = (title: string, name: 'SVG' | 'PNG') =>
  within(group(title)).getByRole('button', {name});

describe.each(locales)('a chart as a picture, in %s', (locale) => {
  it('stands for itself: colours, background, title, scenario, price dates and link', async () => {
    const {user} = openChart(chart, locale, '?pin=CAAC');
    await user.click(button('Cost against traffic', 'SVG'));
    const {name, svg, text} = await file();
    expect(name).toBe('eks-east-west-curve-us-east-1-10240gb.svg');
    expect(svg.querySelector('parsererror')).toBeNull();
    expect(svg.querySelector('path')?.getAttribute('stroke')).toBe('#c2185b');
    expect(svg.querySelector('path')?.getAttribute('fill')).toBe('#ffffff');
    expect(text).not.toContain('var(');
    expect(svg.querySelector('title')?.textContent).toBe('Cost against traffic');
    const notes = svg.querySelector('desc')?.textContent ?? '';
    expect(notes).toContain('Hollow: ours');
    expect(notes).toContain(word('field.trafficGb.label', 'Traffic per month'));
    expect(notes).toContain('$0.0225');
    expect(notes).toContain(locale === 'en' ? 'Sep 20, 2026' : '2026 年 9 月 20 日');
    expect(notes).toMatch(/cost-and-latency\/\?pin=CAAC$/);
    // Pins that are not in the picture are not explained in it.
    expect(notes).not.toContain(word('export.pinned', 'Pinned {letter}', {letter: 'A'}));
    expect(await screen.findByText(word('export.saved', 'Saved as {name}.', {name}))).toHaveRole(
      'status',
    );
  });

  it('that is not drawn yet says so', async () => {
    const {user} = openChart(<div data-chart="waiting" />, locale);
    await user.click(button('Cost against traffic', 'SVG'));
    const line = await screen.findByText(word('export.notDrawn', 'The chart is not drawn yet.'));
    expect(line).toHaveRole('status');
    expect(download).not.toHaveBeenCalled();
  });
});

describe('a PNG', () => {
  it('is drawn on a canvas of twice the size', async () => {
    const drawImage = vi.fn();
    const png = new Blob(['png'], {type: 'image/png'});
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue({
      drawImage,
    } as unknown as RenderingContext);
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => done(png));
    HTMLImageElement.prototype.decode = () => Promise.resolve();
    const {user} = openChart();
    await user.click(button('Cost against traffic', 'PNG'));
    await vi.waitFor(() =>
      expect(download).toHaveBeenCalledWith('eks-east-west-curve-us-east-1-10240gb.png', png),
    );
    const [image, , , width] = drawImage.mock.lastCall as [
      HTMLImageElement,
      number,
      number,
      number,
    ];
    expect(decodeURIComponent(image.src)).toContain('<title>Cost against traffic</title>');
    expect(width).toBe(2 * (640 + 32));
  });

  it('that the browser cannot draw leaves a line that says so', async () => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    const {user} = openChart();
    await user.click(button('Cost against traffic', 'PNG'));
    expect(await screen.findByText(/could not draw the picture/)).toHaveRole('status');
    expect(download).not.toHaveBeenCalled();
  });
});

describe('bars as a picture', () => {
  const bars = 'Cost per month by path';

  it('hold every path with its cost, and the pins', async () => {
    takeChoices('?pin=BoGGoAA');
    const {user} = renderInLocale(<CostSimulation />, {locale: 'en', search: '?pin=BoGGoAA'});
    await user.click(button(bars, 'SVG'));
    const {name, svg} = await file();
    expect(name).toBe('eks-east-west-cost-by-path-us-east-1-10240gb.svg');
    const texts = [...svg.querySelectorAll('text')].map(({textContent}) => textContent);
    expect(texts).toEqual(
      expect.arrayContaining(['VPC Lattice', '$438.50', '$136.53', 'transfer between zones']),
    );
    expect(texts.filter((text) => text === 'A')).toHaveLength(pathIds.length);
    expect(svg.querySelector('desc')?.textContent).toContain('Pinned A: Traffic per month: 1 TB');
  });

  it('say what is not known', async () => {
    takeChoices('?region=cn-north-1');
    const {user} = renderInLocale(<CostSimulation />, {locale: 'en', search: '?region=cn-north-1'});
    await user.click(button(bars, 'SVG'));
    expect((await file()).text).toContain('unknown: no sourced price');
  });

  it('of what moves the cost hold each input with both ends', async () => {
    const {user} = renderInLocale(<CostSimulation />, {locale: 'en'});
    const title = /^Save the chart: ClusterIP, zone-blind: Which input moves the cost most/;
    await user.click(
      within(screen.getByRole('group', {name: title})).getByRole('button', {name: 'SVG'}),
    );
    const {name, text} = await file();
    expect(name).toBe('eks-east-west-sensitivity-clusterip-us-east-1-10240gb.svg');
    expect(text).toContain('$68.27 at 5 TB – $273.07 at 20 TB');
  });
});

describe('colours of the theme', () => {
  it('are found through other variables', () => {
    const values: Record<string, string> = {'--ink': 'var(--base)', '--base': '#123'};
    expect(resolveVariables('fill="var(--ink)"', (name) => values[name] ?? '')).toBe('fill="#123"');
  });

  it('leave nothing of the page in a chart', () => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.innerHTML = '<g class="a" style="fill: red" tabindex="0" role="img"><path d="M0 0"/></g>';
    svg.setAttribute('width', '10');
    svg.setAttribute('height', '20');
    const {content, width, height} = chartContent(svg);
    expect({width, height}).toEqual({width: 10, height: 20});
    expect(content).toContain('<path d="M0 0"');
    expect(content).not.toMatch(/class=|style=|tabindex|role=/);
  });
});
