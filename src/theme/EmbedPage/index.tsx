import {useLocation} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import type {ComponentType, ReactNode} from 'react';
import {
  CostSimulation,
  LatencyCostComparison,
  ScenarioMatrix,
  ServiceTypeComparison,
} from '@site/src/components/EastWestTrafficTables';
import {Embedded} from '@site/src/components/Embedded';
import {LocalityLab} from '@site/src/components/LocalityLab';
import {TrafficBill} from '@site/src/components/TrafficBill';
import type {EmbedName} from '@site/embeds';

interface Embed {
  readonly Component: ComponentType;
  readonly title: () => string;
  /** The chapter, and the section of it, where the component stands. */
  readonly of: string;
  readonly section?: string;
}

const embeds: Readonly<Record<EmbedName, Embed>> = {
  'cost-simulation': {
    Component: CostSimulation,
    title: () => translate({id: 'costSimulation.name', message: 'Cost simulation'}),
    of: '/cost-and-latency/',
    section: '#simulate',
  },
  'latency-cost-comparison': {
    Component: LatencyCostComparison,
    title: () => translate({id: 'latencyCost.name', message: 'Latency against cost'}),
    of: '/cost-and-latency/',
    section: '#compare',
  },
  'locality-lab': {
    Component: LocalityLab,
    title: () => translate({id: 'localityLab.name', message: 'Locality lab'}),
    of: '/locality-lab/',
  },
  'scenario-matrix': {
    Component: ScenarioMatrix,
    title: () => translate({id: 'scenarioMatrix.name', message: 'Scenario matrix'}),
    of: '/scenarios/',
  },
  'service-type-comparison': {
    Component: ServiceTypeComparison,
    title: () => translate({id: 'serviceTypes.name', message: 'Service types compared'}),
    of: '/architecture/',
    section: '#service-types',
  },
  'traffic-bill': {
    Component: TrafficBill,
    title: () => translate({id: 'trafficBill.name', message: 'Your traffic bill'}),
    of: '/',
  },
};

/**
 * The page of each component for frames of other sites. One module has them all: a module for each would make what they share with chapters a file
 * that chapters load as well.
 */
export default function EmbedPage(): ReactNode {
  const name = useLocation().pathname.split('/').filter(Boolean).at(-1) as EmbedName;
  const {Component, title, of, section} = embeds[name];
  return (
    <Embedded title={title()} of={of} {...(section !== undefined && {section})}>
      <Component />
    </Embedded>
  );
}
