import {stringify} from 'yaml';
import {endpointJson, kubectlJson, nodeJson, serviceJson, sliceJson} from './kubectl';

/** What people paste, and what must come of it. */
export interface ClusterCase {
  readonly title: string;
  readonly text: string;
  /** Which Service is asked about, and which port. */
  readonly service?: string;
  readonly port?: string;
  /** What the command line prints, or a part of it. */
  readonly answer: Readonly<Record<string, unknown>>;
  /** What stands in it somewhere. */
  readonly says?: readonly string[];
  /** What a reader of the page sees of the Service that is asked about, else of the first. */
  readonly seen: ClusterSeen;
}

/** Whether the hints are as they should be, as the page says it. */
export type Headline = 'agrees' | 'disagrees' | 'untold' | 'unplaced' | 'apart';

export interface ClusterSeen {
  /** Absent: there is no Service, or it has no EndpointSlice. */
  readonly headline?: Headline;
  /** What crosses for certain, and what nobody knows of, in percent; `unknown`: nobody knows of any. */
  readonly crosses?: readonly [certain: string, unknown?: string] | 'unknown';
  /** What would cross with the hints that the model expects, where that is something else. */
  readonly then?: string;
  /** Names and commands, which are the same in both languages. */
  readonly texts?: readonly string[];
}

export const zones = ['eu-west-1a', 'eu-west-1b', 'eu-west-1c'];
export const nodes = zones.map((zone, index) => nodeJson({name: `node-${index}`, zone}));
export const bare = [0, 1].map((index) => nodeJson({name: `bare-${index}`}));
export const close = {trafficDistribution: 'PreferClose'};

export const slice = (...endpoints: readonly Parameters<typeof endpointJson>[0][]) =>
  sliceJson({name: 'cart-x', service: 'cart', endpoints: endpoints.map(endpointJson)});

export const spread = slice(...zones.map((zone, index) => ({zone, node: `node-${index}`})));
export const cart = serviceJson({name: 'cart'});
export const whole = [...nodes, cart, spread];
export const json = kubectlJson(whole);
export const yaml = (value: unknown) => stringify(value, {aliasDuplicateObjects: false});

export const twoThirds = {certain: 0.666666666667, unknown: 0};
export const row = {
  service: 'shop/cart',
  asksFor: 'nothing',
  ready: 3,
  crossingShare: twoThirds,
  verdict: 'not-asked',
};
/** What the page says of it. */
export const plainSeen: ClusterSeen = {headline: 'agrees', crosses: ['66.7%']};
export const plain = {nodes: 3, services: [row], leftOut: [] as readonly string[]};
export const nodesUnknown = {...row, crossingShare: {certain: 0, unknown: 1}};

export const klog =
  'E1129 08:01:02.345678   12345 memcache.go:287] "Unhandled Error" err="couldn\'t get resource list"';
export const forbidden =
  'Error from server (Forbidden): nodes is forbidden: User "ci" cannot list resource "nodes"';

/** A dump stores objects without what they are. */
export function anonymous({apiVersion: _, kind: __, ...rest}: Readonly<Record<string, unknown>>) {
  return rest;
}

export const ports = (name: string) => [{name, port: 8080, protocol: 'TCP'}];
