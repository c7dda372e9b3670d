import type {ManifestDocument, ManifestRequest} from '../types';
import {documentOf, metadataIn} from './common';
import {calleeService} from './services';

const LATTICE = 'application-networking.k8s.aws/v1alpha1';
const GATEWAY = 'gateway.networking.k8s.io';
const CLASS = 'amazon-vpc-lattice';

/** The Gateway has the name of the service network, which is made once in an account. */
export const networkName = ({namespace}: Pick<ManifestRequest, 'namespace'>) =>
  namespace.length < SHORTEST_NAME ? `${namespace}-network` : namespace;
const SHORTEST_NAME = 3;

/** What every cluster needs whose VPC takes part, callers' too. */
function takingPart(request: ManifestRequest): readonly ManifestDocument[] {
  const name = networkName(request);
  return [
    documentOf({
      apiVersion: `${GATEWAY}/v1`,
      kind: 'GatewayClass',
      metadata: {name: CLASS},
      spec: {controllerName: 'application-networking.k8s.aws/gateway-api-controller'},
    }),
    documentOf(
      {
        apiVersion: `${GATEWAY}/v1`,
        kind: 'Gateway',
        metadata: metadataIn(request, name),
        spec: {
          gatewayClassName: CLASS,
          listeners: [{name: 'http', protocol: 'HTTP', port: request.port}],
        },
      },
      {'metadata name': 'The name of the service network.'},
    ),
    documentOf({
      apiVersion: LATTICE,
      kind: 'VpcAssociationPolicy',
      metadata: metadataIn(request, name),
      spec: {
        targetRef: {group: GATEWAY, kind: 'Gateway', name},
        associateWithVpc: true,
      },
    }),
  ];
}

function route(request: ManifestRequest): ManifestDocument {
  const {name, port} = request;
  return documentOf({
    apiVersion: `${GATEWAY}/v1`,
    kind: 'HTTPRoute',
    metadata: metadataIn(request, name),
    spec: {
      parentRefs: [{name: networkName(request), sectionName: 'http'}],
      rules: [{backendRefs: [{name, kind: 'Service', port}]}],
    },
  });
}

/** A service network, this VPC in it, and the callee as a service of it. */
export function latticeDocuments(request: ManifestRequest): readonly ManifestDocument[] {
  const network = documentOf({
    apiVersion: LATTICE,
    kind: 'ServiceNetwork',
    metadata: {name: networkName(request)},
  });
  return [network, ...takingPart(request), calleeService(request), route(request)];
}
