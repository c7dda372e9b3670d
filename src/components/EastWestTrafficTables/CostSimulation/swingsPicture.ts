import type {PathId} from '@site/src/data/types';
import type {Swing} from '@site/src/model/sensitivity';
import type {Estimate} from '../../parts/estimate/estimateOf';
import {barsSvg, type BarRow} from '../../parts/export/barsSvg';
import type {Palette} from '../../parts/export/framedSvg';
import type {PictureContent} from '../../parts/export/PictureButtons';
import type {Format} from '@site/src/words/format/createFormat';
import {fieldText} from '@site/src/words/labels/fields';
import {pathLooks} from '../../parts/paths/looks';
import {endText, extent} from './swings';

/** The sensitivity bars as a picture: what each input does to the cost of a path, with the cost now as a line. */
export function swingsPicture({
  path,
  swings,
  estimate,
  format,
  palette,
}: {
  readonly path: PathId;
  readonly swings: readonly Swing[];
  readonly estimate: Estimate;
  readonly format: Format;
  readonly palette: Palette;
}): PictureContent {
  const [lowest, highest] = extent(swings);
  const at = (cost: number) => (cost - lowest) / (highest - lowest);
  const now = at(estimate.costOf(path).monthlyCost ?? 0);
  const rows = swings.map((swing): BarRow => {
    const ends = [at(swing.costAtLow), at(swing.costAtHigh)] as const;
    const words = [
      endText(swing, 'low', estimate, format),
      endText(swing, 'high', estimate, format),
    ];
    return {
      name: fieldText(swing.field).label,
      text: words.join(' – '),
      parts: [{from: Math.min(...ends), to: Math.max(...ends), color: pathLooks[path].color}],
      marks: [{at: now, text: ''}],
    };
  });
  return barsSvg({rows, legend: [], palette});
}
