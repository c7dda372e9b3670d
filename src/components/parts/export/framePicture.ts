import {translate} from '@docusaurus/Translate';
import {framedSvg} from './framedSvg';
import {currentPalette, resolveVariables, themeValue} from './picture';
import type {PictureButtonsProps} from './PictureButtons';
import {provenance} from './provenance';
import type {Exported} from './provenance';

export {pngOf} from './picture';

/**
 * The picture as a file that stands for itself: with title, scenario, link and price dates.
 *
 * @returns undefined where the chart is not drawn yet
 */
export async function framePicture(
  {title, legend, showsPins = false, draw}: PictureButtonsProps,
  exported: Exported,
): Promise<{readonly svg: string; readonly width: number; readonly height: number} | undefined> {
  const palette = currentPalette();
  const picture = await draw(palette);
  if (picture === undefined) return undefined;
  const pinned = showsPins ? exported.pinned : [];
  const origin = provenance({...exported, pinned}).map(({label, text}) =>
    translate({id: 'scenarioWords.field', message: '{label}: {value}'}, {label, value: text}),
  );
  const notes = legend === undefined ? origin : [legend, ...origin];
  const file = framedSvg({...picture, title, notes, palette});
  return {...file, svg: resolveVariables(file.svg, themeValue)};
}
