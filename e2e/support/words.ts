import {readFileSync} from 'node:fs';
import type {Locale} from './site';

/** What the tests look for by name: the id of the string, and its English message. */
const english = {
  simulation: ['costSimulation.name', 'Cost simulation'],
  comparison: ['latencyCost.name', 'Latency against cost'],
  traffic: ['field.trafficGb.label', 'Traffic per month'],
  zones: ['field.azCount.label', 'Availability zones'],
  pin: ['pins.pin', 'Pin this scenario'],
  measureUnderstood: ['measured.understood', 'What was understood'],
  measureArithmetic: ['measured.arithmetic', 'How it is worked out'],
  measureRemove: ['measured.files.remove', 'Take away'],
  pinTable: [
    'pins.table',
    'The current scenario and the pinned ones: cost per month and added latency',
  ],
  removePin: ['pins.remove', 'Remove {letter}'],
  copied: ['export.copied', 'Copied: {name}.'],
  link: ['export.linkName', 'link'],
  copyCode: ['theme.CodeBlock.copyButtonAriaLabel', 'Copy code to clipboard'],
  copyLink: ['export.copyLink', 'Copy the link'],
  copyFigureLink: ['export.copyFigureLink', 'Copy a link to this figure'],
  copyMarkdown: ['export.copyMarkdown', 'Copy as Markdown'],
  saveCsv: ['export.saveCsv', 'Save as CSV'],
  saveJson: ['export.saveJson', 'Save as JSON'],
  saveChart: ['export.picture', 'Save the chart: {title}'],
  bars: ['costSimulation.bars.picture', 'Cost per month by path'],
  curve: ['costSimulation.curve.title', 'Cost against traffic, both axes logarithmic'],
  curveTable: ['costSimulation.curve.table', 'Cost per month by traffic per month'],
  breakEven: ['costSimulation.curve.breakEven', 'break-even'],
  change: ['costSimulation.change.name', 'When would the answer change?'],
  worthwhile: ['costSimulation.worthwhile', 'A change is worth making from, per month'],
  sensitivity: ['sensitivity.title', 'Which input moves the cost most'],
  ownRates: ['ownRates.title', 'Your own prices (private pricing)'],
  ownRate: ['ownRates.field', 'Your price: {price}'],
  lcuHour: ['price.lcuHour', 'ALB capacity unit, per LCU-hour'],
  listPrices: ['ownRates.reset', 'Back to list prices'],
  ownPrice: ['priceSource.own', 'your own price'],
  measured: ['measured.title', 'I have a measurement'],
  measureResult: ['measured.result', 'Bill, export, result or number'],

  useMeasured: ['measured.use', 'Use this'],
  stillOff: [
    'still.off',
    'Scripts are off, so nothing moves here: the figures are those of the default inputs, whatever the address says.',
  ],
  stillMissing: [
    'still.missing',
    'The figures do not move: the scripts of this page have not loaded. What you see are the default inputs.',
  ],
  tryAgain: ['chart.retry', 'Try again'],
  share: ['field.zoneLocalShare.label', 'Share kept in the zone'],
  lab: ['localityLab.name', 'Locality lab'],
  labSkewedCpu: ['localityLab.preset.skewedCpu', 'Skewed CPU'],
  labTooFewPods: ['localityLab.preset.tooFewPods', 'Too few pods'],
  labAddZone: ['localityLab.zone.add', 'Add a zone'],
  labUse: ['localityLab.use', 'Use this in the cost simulation'],
  labReplicas: ['localityLab.replicas', 'How many replicas make hints certain?'],
  labLoss: ['localityLab.loss', 'What does the loss of a zone do?'],
  labScaleIn: ['localityLab.scaleIn', 'What does scaling in do?'],
  labTerminal: ['localityLab.terminal', 'The same answer in the terminal'],
  pasteTitle: ['pasteCluster.title', 'Fill the lab from your own cluster'],
  pasteText: ['pasteCluster.text', 'Output of kubectl, as JSON or YAML'],
  pasteRead: ['pasteCluster.read', 'Read it'],
  pasteCancel: ['pasteCluster.cancel', 'Cancel'],
  pasteService: ['pasteCluster.service', 'Service'],
  pasteAgrees: ['pasteCluster.agrees', 'The cluster agrees with the model.'],
  giveThis: ['manifest.give', 'Give me this'],
  manifestTitle: ['manifest.title', 'What to apply: {path}'],
  manifestName: ['manifest.name', 'Name of the Service'],
  manifestSave: ['manifest.save', 'Save as YAML'],
  sameZone: ['path.clusteripSameZone', 'ClusterIP, same zone'],
  albIp: ['path.albIp', 'ALB, IP targets'],
  offline: [
    'edition.offline',
    'You are offline. What was read on this device still opens; its prices are of {date}, {days} days ago.',
  ],
  unreachable: [
    'edition.unreachable',
    'That page cannot be reached, and this device has no copy. This page stays as it is.',
  ],
  newer: [
    'edition.newer',
    'There is a newer edition of the guide. This page stays as it is until you load it.',
  ],
  takeNewer: ['edition.take', 'Load it'],
} as const;

type Word = keyof typeof english;

const chinese = JSON.parse(readFileSync('i18n/zh-Hans/code.json', 'utf8')) as Record<
  string,
  {message: string} | undefined
>;

/**
 * A name as the page shows it in one language.
 *
 * @param values what stands in the places in braces
 * @throws when the string has no Chinese translation
 */
export function word(
  locale: Locale,
  name: Word,
  values: Readonly<Record<string, string>> = {},
): string {
  const [id, message] = english[name];
  const template = locale === 'en' ? message : chinese[id]?.message;
  if (template === undefined) throw new Error(`i18n/zh-Hans/code.json has no "${id}"`);
  return template.replaceAll(/\{(\w+)\}/g, (place, key: string) => values[key] ?? place);
}
