import {newestOnEks, type KubernetesVersion} from '../data/kubernetes';
import type {Choice} from './choice';
import {parseKubernetesVersion, VERSION_KEY} from './kubernetesVersion';
import {createStore} from './store';

/** The version of Kubernetes that blocks and sentences of the chapters follow. */
export const kubernetesVersionStore = createStore<KubernetesVersion>(newestOnEks, Object.is);

/** The version in the address. */
export const kubernetesVersionChoice: Choice<KubernetesVersion> = {
  topic: 'version',
  store: kubernetesVersionStore,
  owns: (key) => key === VERSION_KEY,
  read: parseKubernetesVersion,
  write: (version) => (version === newestOnEks ? [] : [[VERSION_KEY, version]]),
};
