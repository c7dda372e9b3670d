import {numberBounds} from '@site/src/data/scenarioFields';
import type {NumberField} from '@site/src/data/types';
import type {Format} from './format/createFormat';
import {fieldText} from './labels/fields';

/** Shares are shown and typed as percent. */
export function isShare(field: NumberField): boolean {
  return numberBounds[field].max === 1;
}

/** How a field's value reads, with its unit where the label does not say it. */
export function fieldInWords(field: NumberField, format: Format): (value: number) => string {
  if (field === 'trafficGb') return format.traffic;
  if (isShare(field)) return format.percent;
  if (field === 'requestKb' || field === 'connectionSeconds') {
    return (value) => `${format.number(value)} ${fieldText(field).unit}`;
  }
  return (value) => format.number(value, 0);
}
