import type {Refusal} from './types';

/** The controller's own words for its events on the Service (endpointslice topologycache/event.go). */
const messages = {
  TopologyAwareHintsEnabled: 'Topology Aware Hints has been enabled',
  InsufficientNodeInfo:
    'Insufficient Node information: allocatable CPU or zone not specified on one or more nodes',
  NodesReadyInOneZoneOnly: 'Nodes only ready in one zone',
  InsufficientNumberOfEndpoints: 'Insufficient number of endpoints',
  MinAllocationExceedsOverloadThreshold:
    'Unable to allocate minimum required endpoints to each zone without exceeding overload threshold',
  NoZoneSpecified: 'One or more endpoints do not have a zone specified',
} as const;

export type MessageKey = keyof typeof messages;
export type RefusalKey = Refusal['messageKey'];
export type AddressType = 'IPv4' | 'IPv6';

/** An event as `kubectl describe service` shows it. */
export interface HintsEvent {
  readonly type: 'Normal' | 'Warning';
  readonly reason: 'TopologyAwareHintsEnabled' | 'TopologyAwareHintsDisabled';
  readonly messageKey: MessageKey;
  readonly message: string;
}

function counted(refusal: Refusal): string {
  if (!('endpoints' in refusal)) return '';
  return ` (${refusal.endpoints} endpoints, ${refusal.zones} zones)`;
}

/**
 * The event that the controller writes on the Service: when it refuses, and when hints come on.
 *
 * @param refusal why it refused; undefined: hints were set, and were not before.
 * @example hintsEvent({messageKey: 'NoZoneSpecified'}, 'IPv4').message
 * // 'One or more endpoints do not have a zone specified, addressType: IPv4'
 */
export function hintsEvent(refusal: Refusal | undefined, addressType: AddressType): HintsEvent {
  const messageKey = refusal?.messageKey ?? 'TopologyAwareHintsEnabled';
  const numbers = refusal === undefined ? '' : counted(refusal);
  return {
    type: refusal === undefined ? 'Normal' : 'Warning',
    reason: refusal === undefined ? 'TopologyAwareHintsEnabled' : 'TopologyAwareHintsDisabled',
    messageKey,
    message: `${messages[messageKey]}${numbers}, addressType: ${addressType}`,
  };
}
