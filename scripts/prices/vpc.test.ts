import {describe, expect, it} from 'vitest';
import {PriceProject, refresh} from '../../test/priceList/project';
import {ireland, refusal} from '../../test/priceList/refusal';
import {
  changed,
  dimensionsOf,
  productOf,
  recordedFiles,
  servePriceList,
} from '../../test/priceList/server';

const {vpcIreland} = recordedFiles;

describe('a price of the file that VPC Lattice, Transit Gateway and endpoints share', () => {
  it('counts connections of VPC Lattice: the one that counts requests is taken', async () => {
    const answer = changed((offer) => {
      productOf(offer, 'LATCNEW100000000').attributes.usagetype = 'EU-VPCLattice-RequestCount';
    });
    const project = new PriceProject();
    const {code} = await refresh(project, await servePriceList({[vpcIreland]: answer}), ...ireland);
    expect(code).toBe(0);
    expect(project.data().regions['eu-west-1']?.prices.latticePerMillionRequests).toMatchObject({
      value: 0.11,
      sku: 'LATRQEW100000000',
    });
  });

  it.each(['Connections', 'Events'])(
    'is one of two that count in the same unit, %s',
    async (unit) => {
      const answer = changed((offer) => {
        for (const sku of ['LATRQEW100000000', 'LATCNEW100000000']) {
          for (const dimension of dimensionsOf(offer, sku)) dimension.unit = unit;
        }
      });
      const [line] = await refusal({[vpcIreland]: answer}, ...ireland);
      expect(line).toContain(
        'expected one SKU with usagetype EU-VPCLattice-RequestCount*; found 2',
      );
      expect(line).toContain(
        'LATRQEW100000000 (EU-VPCLattice-RequestCount), LATCNEW100000000 (EU-VPCLattice-RequestCount-Tls)',
      );
    },
  );

  it('is never a free one, whatever its code begins with', async () => {
    const answer = changed((offer) => {
      for (const sku of ['LATRQEW100000000', 'LATCNEW100000000']) delete offer.products[sku];
    });
    const [line] = await refusal({[vpcIreland]: answer}, ...ireland);
    expect(line).toMatch(/latticePerMillionRequests: .*RequestCount\*; found none$/);
  });

  it('attaches something else than a VPC to the Transit Gateway', async () => {
    const answer = changed(({products}) => {
      delete products.TGWVHEW100000000;
    });
    const [line] = await refusal({[vpcIreland]: answer}, ...ireland);
    expect(line).toContain('TGWNHEW100000000 has operation "TransitGatewayVPN"');
  });

  it('in steps that begin elsewhere', async () => {
    const answer = changed((offer) => {
      for (const step of dimensionsOf(offer, 'VPCGBEW100000000')) {
        if (step.beginRange === '1048576') step.beginRange = '1000000';
      }
    });
    const [line] = await refusal({[vpcIreland]: answer}, ...ireland);
    expect(line).toBe(
      'eu-west-1 endpointPerGbNext4Pb: expected one on-demand price in USD per GB from 1048576 on; found paid steps from 0, 1000000, 5242880 at VPCGBEW100000000',
    );
  });
});
