import ComponentTypes from '@theme-original/NavbarItem/ComponentTypes';
import {KubernetesVersion} from './KubernetesVersion';
import OtherLanguage from './OtherLanguage';

/** Docusaurus's own kinds of items, the choice of a version of Kubernetes, and what stands in the bar of a phone. */
export default {
  ...ComponentTypes,
  'custom-kubernetesVersion': KubernetesVersion,
  'custom-otherLanguage': OtherLanguage,
};
