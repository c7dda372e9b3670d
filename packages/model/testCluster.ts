/** A Service with a pod in each of two zones, as kubectl gets it. */
export const cluster = {
  kind: 'List',
  apiVersion: 'v1',
  items: [
    ...['a', 'b'].map((zone) => ({
      kind: 'Node',
      apiVersion: 'v1',
      metadata: {name: `node-${zone}`, labels: {'topology.kubernetes.io/zone': zone}},
      status: {allocatable: {cpu: '2'}, conditions: [{type: 'Ready', status: 'True'}]},
    })),
    {
      kind: 'Service',
      apiVersion: 'v1',
      metadata: {name: 'orders', namespace: 'shop'},
      spec: {selector: {app: 'orders'}, clusterIP: '10.0.0.1', ports: [{name: 'http', port: 80}]},
    },
    {
      kind: 'EndpointSlice',
      apiVersion: 'discovery.k8s.io/v1',
      metadata: {
        name: 'orders-1',
        namespace: 'shop',
        labels: {
          'kubernetes.io/service-name': 'orders',
          'endpointslice.kubernetes.io/managed-by': 'endpointslice-controller.k8s.io',
        },
      },
      addressType: 'IPv4',
      ports: [{name: 'http', port: 8080}],
      endpoints: ['a', 'b'].map((zone, index) => ({
        addresses: [`10.0.1.${index + 1}`],
        conditions: {ready: true},
        nodeName: `node-${zone}`,
        zone,
      })),
    },
  ],
};
