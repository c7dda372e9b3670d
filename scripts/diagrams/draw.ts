import {fileURLToPath} from 'node:url';
import {chromium} from '@playwright/test';
import {diagramKey} from '../../src/delivery/markdown/diagrams/cache';
import {chromiumArguments, namingHelper} from '../chromium/settings';
import {drawInPage, type Drawing} from './inPage';
import {markColours} from './roles';
import {writeSvg} from './svg';

/** The column of a chapter beside sidebar and contents, at a window of 1280 px. */
const columnWidth = 704;
const fontSize = 14;
/** The site's own stack; a drawing's boxes fit the type of the machine that draws, with room to spare. */
const fontFamily =
  "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

/** From roomy to tight: the first that fits the column is taken, else the last. */
const layouts = [
  {labelWidth: 150, rankSpacing: 36, nodeSpacing: 36, padding: 12},
  {labelWidth: 120, rankSpacing: 26, nodeSpacing: 26, padding: 10},
  {labelWidth: 90, rankSpacing: 20, nodeSpacing: 20, padding: 8},
] as const;
const margins = {diagramPadding: 2, subGraphTitleMargin: {top: 2, bottom: 6}};

const mermaidFile = fileURLToPath(import.meta.resolve('mermaid/dist/mermaid.min.js'));

/** A browser that draws diagrams until it is closed. */
export interface Pen {
  /**
   * @param source - The text of a Mermaid block.
   * @returns The SVG for the page.
   * @throws when the text is no diagram.
   */
  draw(source: string): Promise<string>;
  close(): Promise<void>;
}

/**
 * Opens a browser with Mermaid in it.
 *
 * @param executablePath - The Chromium to use.
 */
export async function openPen(executablePath: string): Promise<Pen> {
  const browser = await chromium.launch({executablePath, args: [...chromiumArguments]});
  const page = await browser.newPage();
  await page.addInitScript(namingHelper);
  await page.goto('about:blank');
  await page.addScriptTag({path: mermaidFile});

  const drawAs = (
    source: string,
    {labelWidth, ...spacing}: (typeof layouts)[number],
  ): Promise<Drawing> =>
    page.evaluate(drawInPage, {
      source,
      labelWidth,
      fontFamily,
      fontSize,
      colours: markColours,
      flowchart: {...spacing, ...margins},
    });

  return {
    async draw(source) {
      let drawing: Drawing | undefined;
      for (const layout of layouts) {
        drawing = await drawAs(source, layout);
        if (drawing.width <= columnWidth) break;
      }
      if (drawing === undefined) throw new Error('There is no layout to draw with.');
      return writeSvg(drawing, diagramKey(source));
    },
    close: () => browser.close(),
  };
}
