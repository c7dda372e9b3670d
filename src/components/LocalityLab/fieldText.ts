import {translate} from '@docusaurus/Translate';
import {labBounds, type LabNumber, type LabWhole} from '@site/src/data/labFields';
import type {Format} from '@site/src/words/format/createFormat';

const PERCENT = 100;

type Field = LabNumber | LabWhole;

const captions: Readonly<Record<Field, () => string>> = {
  nodes: () => translate({id: 'localityLab.field.nodes', message: 'Ready nodes'}),
  cpuMilliPerNode: () => translate({id: 'localityLab.field.cpu', message: 'CPU per node (m)'}),
  readyEndpoints: () => translate({id: 'localityLab.field.endpoints', message: 'Ready pods'}),
  clientShare: () => translate({id: 'localityLab.field.share', message: 'Share of requests (%)'}),
  unlabelledNodes: () =>
    translate({
      id: 'localityLab.field.unlabelled',
      message: 'Ready nodes without a zone label, in the whole cluster',
    }),
  podsWithoutZone: () =>
    translate({
      id: 'localityLab.field.podsWithoutZone',
      message: 'Ready pods whose zone is not known',
    }),
  unknownClientShare: () =>
    translate({
      id: 'localityLab.field.unknownShare',
      message: 'Share of requests from an unknown zone (%)',
    }),
};

/** How the field shows its number: shares as percent. */
export function factorOf(field: Field): number {
  return field === 'clientShare' || field === 'unknownClientShare' ? PERCENT : 1;
}

/** How far one press on a stepper goes, in what the field shows. */
const steps: Readonly<Record<Field, number>> = {
  nodes: 1,
  cpuMilliPerNode: 500,
  readyEndpoints: 1,
  clientShare: 5,
  unlabelledNodes: 1,
  podsWithoutZone: 1,
  unknownClientShare: 5,
};

/** Words and bounds of a field of the lab. */
export function fieldWords(field: Field, zone: string | undefined, format: Format) {
  const caption = captions[field]();
  const label =
    zone === undefined
      ? caption
      : translate(
          {id: 'localityLab.field.inZone', message: '{field}, {zone}'},
          {field: caption, zone},
        );
  const factor = factorOf(field);
  const {min, max} = labBounds[field];
  const whole = labBounds[field].step === 1;
  const bounds = {min: min * factor, max: max * factor, whole, decimals: whole ? 0 : 1};
  const limits = {label, min: format.number(bounds.min), max: format.number(bounds.max)};
  return {
    caption,
    label,
    bounds,
    step: steps[field],
    unit: '',
    fewerLabel: translate({id: 'localityLab.field.fewer', message: 'Less: {label}'}, {label}),
    moreLabel: translate({id: 'localityLab.field.more', message: 'More: {label}'}, {label}),
    error: (typed: string) =>
      bounds.whole
        ? translate(
            {
              id: 'localityLab.field.errorWhole',
              message:
                '{label}: “{typed}” cannot be used. Allowed: whole numbers from {min} to {max}.',
            },
            {...limits, typed},
          )
        : translate(
            {
              id: 'localityLab.field.error',
              message:
                '{label}: “{typed}” cannot be used. Allowed: numbers from {min} to {max}, with one decimal.',
            },
            {...limits, typed},
          ),
  };
}
