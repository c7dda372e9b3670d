import type {ClusterFault} from './types';

/** Ends the reading of a text, from however deep; only {@link clusterReader} catches it. */
export class Misread extends Error {
  constructor(readonly fault: ClusterFault) {
    super(fault.kind);
  }
}
