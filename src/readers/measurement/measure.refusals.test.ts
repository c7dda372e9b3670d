import {describe, expect, it} from 'vitest';
import {costExplorer, recorded, vector} from '@site/test/readMeasurement';
import {measure} from './measure';

describe('what is refused or asked for', () => {
  it.each<[string, object]>([
    ['', {reason: 'empty'}],
    [' \n ', {reason: 'empty'}],
    ['none', {reason: 'no-number'}],
    ['10 requests', {reason: 'no-number'}],
    ['12%', {reason: 'share'}],
    ['18000', {reason: 'no-unit'}],
    ['18.000 GB', {reason: 'ambiguous-number', about: '18.000 GB'}],
    ['usage_type;gb\nEUC1-DataTransfer-Regional-Bytes;18.000', {reason: 'ambiguous-number'}],
    ['13,653,33 GB', {}],
    ['DataTransfer-Regional-Bytes  InterZone-In  6826  68.27', {reason: 'several-numbers'}],
    ['{"gb": 1, "cost": 2', {reason: 'broken-json'}],
    [
      'usage_type,quantity\nDataTransfer-Regional-Bytes,9100',
      {reason: 'no-unit', about: 'quantity'},
    ],
    ['ingress_gb,egress_gb\n5,6', {reason: 'which-column', columns: ['ingress_gb', 'egress_gb']}],
    ['usage_type,gb\nNatGateway-Bytes,7', {reason: 'not-transfer'}],
    ['"Service","EC2-Other($)"\n"2026-10-01","3"', {reason: 'costs-without-type'}],
    [
      costExplorer(
        [['Amazon EC2'], {UnblendedCost: {Amount: '5', Unit: 'USD'}}],
        [['Tax'], {UnblendedCost: {Amount: '1', Unit: 'USD'}}],
      ),
      {reason: 'costs-without-type', source: 'cost-explorer'},
    ],
    ['usage_type,cost\nCNN1-DataTransfer-Regional-Bytes,$100', {reason: 'currency'}],
    ['usage_type,cost\nEUC1-DataTransfer-Regional-Bytes,€100', {reason: 'currency'}],
    ['usage_type,cost\nXYZ9-DataTransfer-Regional-Bytes,$100', {reason: 'no-price', about: 'XYZ9'}],
    [
      '2 123456789010 eni-1235b8ca123456789 172.31.16.139 172.31.16.21 20641 22 6 20 4249 1418530010 1418530070 ACCEPT OK',
      {reason: 'no-zones', source: 'flow-logs'},
    ],
    ['istio_requests_total{reporter="source"} 42', {reason: 'not-bytes'}],
    [
      'obi_network_flow_bytes_total{src_zone="us-east-1a",dst_zone="us-east-1b"} 42',
      {reason: 'counter', about: 'obi_network_flow_bytes_total'},
    ],
    [vector(), {reason: 'empty-result'}],
    [
      '{"status": "error", "error": "parse error"}',
      {reason: 'prometheus-error', about: 'parse error'},
    ],
    [
      '{"status":"success","data":{"resultType":"string","result":[1,"10"]}}',
      {reason: 'no-number'},
    ],
    ['-5 GB', {reason: 'out-of-range'}],
  ])('%s', (text, fault) => {
    expect(measure(text)).toMatchObject({ok: false, fault});
  });

  it('flows of Hubble, which carry no bytes', () => {
    const fault = {reason: 'flows-not-bytes', source: 'hubble'};
    expect(measure(recorded('hubble-flows.jsonl'))).toMatchObject({ok: false, fault});
  });
});
