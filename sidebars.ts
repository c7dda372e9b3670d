import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';

const sidebars: SidebarsConfig = {
  guide: [
    'overview',
    'architecture',
    'cost-and-latency',
    'scenarios',
    'methodology',
  ],
};

export default sidebars;
