import {modelConstantTable} from '../modelConstants';
import {defaultScenario} from '../scenarioFields';
import type {FactTable} from './types';

/** Figures that this guide quotes in order to correct them. */
const repeated = {
  sources: ['engineeringPlaybook'],
  asOf: '2026-02-18',
  confidence: 'high',
} as const;

/** Facts stated in the overview, architecture, cost, scenarios and methodology chapters. */
export const overviewFacts = {
  defaultZoneLocalShare: {
    value: defaultScenario.zoneLocalShare * 100,
    unit: 'percent',
    // An assumption of this guide: no measurement stands behind it.
    sources: [],
    confidence: 'low',
  },
  albCheaperCrossingShare: {
    // lcuHour ÷ (2 × interAzPerGbEachSide) in us-east-1, while bytes decide the LCUs.
    value: 40,
    unit: 'percent',
    sources: ['elbPricingPage', 'ec2OnDemandPage'],
    asOf: '2026-09-20',
    confidence: 'high',
  },
  hoursPerMonth: {
    value: modelConstantTable.hoursPerMonth.value,
    unit: 'count',
    sources: ['latticePricingPage', 'elbPricingPage'],
    asOf: '2026-09-20',
    confidence: 'high',
  },
  latticeFreeRequests: {
    value: modelConstantTable.latticeFreeRequestsPerServiceHour.value,
    unit: 'count',
    sources: ['latticePricingPage'],
    asOf: '2026-09-20',
    confidence: 'high',
  },
  headlineAlb: {value: '$98', unit: 'count', ...repeated},
  headlineLattice: {value: '$400+', unit: 'count', ...repeated},
  headlineCrossing: {value: '$100', unit: 'count', ...repeated},
  repeatedNlbThreshold: {value: 5, unit: 'TB', ...repeated},
  repeatedSidecarP99: {value: 5, unit: 'ms', ...repeated},
  repeatedThroughputLoss: {value: '5–10%', unit: 'count', ...repeated},
  repeatedAlbLatency: {value: '2–3', unit: 'ms', ...repeated},
} as const satisfies FactTable;
