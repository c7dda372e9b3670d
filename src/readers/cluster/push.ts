import {loadYaml, type ClusterReader} from './readCluster';
import type {ClusterFault} from './types';

async function parsed(reader: ClusterReader): Promise<ClusterFault | undefined> {
  return reader.wantsYaml() ? reader.useYaml(await loadYaml()) : undefined;
}

/** Hands a piece on; the parser of YAML comes with the first YAML. */
export async function push(
  reader: ClusterReader,
  piece: string,
): Promise<ClusterFault | undefined> {
  return reader.push(piece) ?? parsed(reader);
}

/** Ends a text. */
export async function endOfText(reader: ClusterReader): Promise<ClusterFault | undefined> {
  return reader.endOfText() ?? parsed(reader);
}
