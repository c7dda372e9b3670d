import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';

const sidebars: SidebarsConfig = {
  guide: [
    'overview',
    'prerequisites',
    'architecture',
    {
      type: 'category',
      label: 'Keep traffic close',
      key: 'close',
      collapsed: false,
      items: ['zone-local-routing', 'locality-lab', 'node-local-routing', 'pod-placement', 'dns'],
    },
    {
      type: 'category',
      label: 'Load balancers, meshes, clusters',
      key: 'connect',
      collapsed: false,
      items: ['load-balancers', 'service-mesh', 'multi-cluster'],
    },
    {
      type: 'category',
      label: 'Decide',
      key: 'decide',
      collapsed: false,
      items: ['cost-and-latency', 'scenarios', 'methodology'],
    },
    {
      type: 'category',
      label: 'Operate',
      key: 'operate',
      collapsed: false,
      items: ['verify-and-monitor', 'migration', 'troubleshooting', 'checklist'],
    },
    'references',
  ],
};

export default sidebars;
