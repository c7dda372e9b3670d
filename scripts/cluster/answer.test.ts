import {Ajv} from 'ajv';
import {describe, expect, it} from 'vitest';
import {clusterIn} from '../../test/cluster';
import {clusterCases} from '../../test/clusterCases';
import {
  clusterItems,
  endpointJson,
  kubectlJson,
  nodeJson,
  serviceJson,
  sliceJson,
} from '../../test/kubectl';
import {clusterSchema} from '../schema/clusterSchema';
import {clusterAnswer} from './answer';

const fits = new Ajv().compile(clusterSchema());

describe('what people paste', () => {
  it.each(clusterCases)('$title', ({text, service, port, answer, says = []}) => {
    const found = clusterAnswer(clusterIn(text), {service, port});
    expect(found).toMatchObject(answer);
    const printed = JSON.stringify(found);
    for (const words of says) expect(printed).toContain(words.replaceAll(/^"|"$/g, ''));
    expect(fits(found)).toBe(true);
  });
});

describe('a Service that cannot be found', () => {
  const cluster = clusterIn(kubectlJson(clusterItems({services: 30})));

  it('is answered with those that can', () => {
    expect(() => clusterAnswer(cluster, {service: 'shop/order'})).toThrow(
      /^--service: got "shop\/order"; allowed: shop\/orders, shop\/service-1, .* and 10 more$/,
    );
    expect(() => clusterAnswer(cluster, {service: 'orders', family: 'IPv6'})).toThrow(
      '--family: got "IPv6"; allowed: IPv4',
    );
    expect(() => clusterAnswer(cluster, {service: 'orders', port: 'grpc'})).toThrow(
      '--port: got "grpc"; allowed: http',
    );
  });

  it('may be named without its namespace, where there is one of the name', () => {
    expect(clusterAnswer(cluster, {service: 'orders', port: 'http'})).toMatchObject({
      service: 'shop/orders',
      verdict: 'agrees',
      ready: 6,
    });
  });
});

it('asks for the port where shares differ', () => {
  const {text} = clusterCases.find(({port}) => port !== undefined) ?? {text: ''};
  const cluster = clusterIn(text);
  expect(() => clusterAnswer(cluster, {service: 'shop/cart'})).toThrow(
    '--port: nothing given, and the endpoints of its ports differ; allowed: grpc, http',
  );
  expect(clusterAnswer(cluster, {})).toMatchObject({
    services: [
      {port: 'grpc', crossingShare: {certain: 0.666666666667}},
      {port: 'http', crossingShare: {certain: 0}},
    ],
  });
});

it('takes the first type of address that has a ready endpoint', () => {
  const v6 = sliceJson({
    name: 'v6',
    service: 'cart',
    addressType: 'IPv6',
    endpoints: [endpointJson({zone: 'a'})],
  });
  const v4 = sliceJson({name: 'v4', service: 'cart', endpoints: []});
  const nodes = [nodeJson({name: 'n', zone: 'a'})];
  const cluster = clusterIn(kubectlJson([...nodes, serviceJson({name: 'cart'}), v4, v6]));
  expect(clusterAnswer(cluster, {service: 'cart'})).toMatchObject({ready: 1});
  expect(clusterAnswer(cluster, {service: 'cart', family: 'IPv4'})).toMatchObject({
    ready: 0,
    verdict: 'cannot-tell',
  });
});
