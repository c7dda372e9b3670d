import {cheapestFirst} from '@site/src/model/ranking';
import type {LineItem, PathCost} from '@site/src/model/types';
import type {Estimate} from '../../parts/estimate/estimateOf';
import {barsSvg, type BarMark, type BarPart} from '../../parts/export/barsSvg';
import type {Palette} from '../../parts/export/framedSvg';
import type {PictureContent} from '../../parts/export/PictureButtons';
import {barCostText, costText} from '../../parts/explain/costText';
import type {Format} from '@site/src/words/format/createFormat';
import {pathName} from '../../parts/paths/looks';
import {barMarkers} from '../../parts/pins/compare';
import type {Pinned} from '../../parts/pins/usePinned';
import {itemKind, itemKindColor, itemKindName, presentKinds} from './itemKinds';

const FULL = 100;

/** The line items of a path end to end. */
function partsOf(items: readonly LineItem[], longest: number): readonly BarPart[] {
  let end = 0;
  return items.map((item) => {
    const from = end;
    end += (item.cost ?? 0) / longest;
    return {from, to: end, color: itemKindColor(itemKind(item.id))};
  });
}

function marksOf(path: PathCost['id'], pinned: readonly Pinned[], longest: number): BarMark[] {
  return barMarkers(path, pinned, longest).map(({letters, at}) => ({at: at / FULL, text: letters}));
}

/** The cost bars as a picture: the same order, parts and letters as on the page. */
export function barsPicture({
  estimate,
  pinned,
  longest,
  format,
  palette,
}: {
  readonly estimate: Estimate;
  /** Pins in the currency of the bars. */
  readonly pinned: readonly Pinned[];
  /** Cost at the far end of the bars. */
  readonly longest: number;
  readonly format: Format;
  readonly palette: Palette;
}): PictureContent {
  const rows = cheapestFirst(estimate.costs).map((cost) => {
    const drawn = cost.monthlyCost !== undefined && longest > 0;
    return {
      name: pathName(cost.id),
      text:
        cost.monthlyCost === undefined
          ? costText(cost, estimate, format)
          : barCostText(cost, estimate, format),
      parts: drawn ? partsOf(cost.lineItems, longest) : [],
      marks: drawn ? marksOf(cost.id, pinned, longest) : [],
    };
  });
  const legend = presentKinds(estimate.costs).map((kind) => ({
    name: itemKindName(kind),
    color: itemKindColor(kind),
  }));
  return barsSvg({rows, legend, palette});
}
