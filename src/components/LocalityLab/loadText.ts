import {translate} from '@docusaurus/Translate';
import {routingFacts} from '@site/src/data/facts/routing';
import type {Traffic} from '@site/src/model/locality/traffic';
import type {Format} from '@site/src/words/format/createFormat';

const PERCENT = 100;
const DUST = 1e-9;

/** From here on, an endpoint carries more than the controller's own safeguard would allow. */
export const OVERLOAD = 1 + routingFacts.topologyOverloadThreshold.value / PERCENT;

function times(load: number, format: Format): string {
  return translate(
    {id: 'localityLab.load.mean', message: '{load} ×'},
    {load: format.number(load, 2)},
  );
}

/** Load of the pods of a zone, and of the busiest where they differ. */
export function loadText(mean: number, peak: number, format: Format): string {
  if (peak <= mean + DUST) return times(mean, format);
  return translate(
    {id: 'localityLab.load.peak', message: '{load} ×, the busiest {peak} ×'},
    {load: format.number(mean, 2), peak: format.number(peak, 2)},
  );
}

/** Load of the busiest pod of all. */
export function peakText({busiestPod}: Traffic, format: Format): string {
  return times(busiestPod, format);
}
