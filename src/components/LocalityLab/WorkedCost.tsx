import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {ratesOf} from '@site/src/data/prices';
import {crossingPrice} from '@site/src/model/lineItems/transfer';
import {PriceSource} from '../parts/explain/PriceSource';
import {useFormat} from '@site/src/words/format/useFormat';
import {billingName} from '@site/src/words/labels/choices';
import {regionName} from '@site/src/words/labels/regions';
import {currencyOf, type Bill, type LabAnswer} from './labAnswer';
import {costText, costWords} from './sentence';
import styles from './styles.module.css';

/** The cost of crossing as quantity × price, with the price's source. */
export function WorkedCost({
  answer,
  bill,
}: {
  readonly answer: LabAnswer;
  readonly bill: Bill;
}): ReactNode {
  const format = useFormat();
  const {scenario, own} = bill;
  const {crossZoneShare} = answer.traffic;
  const perGb = crossingPrice({scenario, rates: {...ratesOf(scenario.region), ...own.rates}});
  return (
    <>
      <p className={styles.lead}>
        {perGb === undefined
          ? costWords(crossZoneShare, bill, format)
          : translate(
              {
                id: 'localityLab.worked',
                message:
                  '{share} of {traffic} are {crossing} GB a month. At {price} per GB, {billing}, that is {cost}.',
              },
              {
                share: format.percent(crossZoneShare),
                traffic: format.traffic(scenario.trafficGb),
                crossing: format.number(crossZoneShare * scenario.trafficGb),
                price: format.unitPrice(perGb, currencyOf(bill)),
                billing: billingName(scenario.billing),
                cost: costText(answer.traffic, bill, format),
              },
            )}
      </p>
      <p className={styles.note}>
        <Translate
          id="localityLab.worked.price"
          values={{
            region: regionName(scenario.region),
            source: (
              <PriceSource
                priceId="interAzPerGbEachSide"
                region={scenario.region}
                isOwn={own.rates.interAzPerGbEachSide !== undefined}
              />
            ),
          }}
        >
          {'Price in {region}: {source}'}
        </Translate>
      </p>
      <p className={styles.note}>
        <Link to="/cost-and-latency/#simulate">
          {translate({
            id: 'localityLab.worked.change',
            message: 'Change traffic, Region or prices in the cost simulation',
          })}
        </Link>
      </p>
    </>
  );
}
