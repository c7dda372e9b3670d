import {defaultManifestChoices} from '../../src/data/manifestFields';
import {allowedFor, faultOf} from '../../src/manifests/rules';
import type {ManifestRequest} from '../../src/manifests/types';
import {InputError} from '../input/inputError';
import {shown} from '../input/json';
import {jsonReader} from '../input/jsonReader';
import {manifestSchema} from '../schema/manifestSchema';

type Given = Pick<ManifestRequest, 'path'> & Partial<ManifestRequest>;

const read = jsonReader<Given>(manifestSchema(), {
  field: 'request',
  allowed: 'a JSON object such as {"path": "clusterip-same-zone"}',
});

/**
 * Reads a request strictly, by the schema that is published; fields that are not given take their defaults. The data plane of a path that
 * runs on one only is that one.
 *
 * @throws InputError naming the field, its value and what is allowed.
 * @example readRequest('{"path": "alb-ip", "namespace": "web"}').namespace // 'web'
 */
export function readRequest(json: string): ManifestRequest {
  const given = read(json);
  const request = {...defaultManifestChoices, ...given};
  const [only] = allowedFor('dataPlane', request);
  const fits = allowedFor('dataPlane', request).includes(request.dataPlane);
  const whole =
    given.dataPlane === undefined && !fits && only !== undefined
      ? {...request, dataPlane: only}
      : request;
  const fault = faultOf(whole);
  if (fault === undefined) return whole;
  const {field, got, allowed} = fault;
  throw new InputError({field, got: shown(got), allowed});
}
