import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {regionPrices} from '@site/src/data/prices';
import {awsPageOf} from '@site/src/data/prices/definitions';
import {useFormat} from '@site/src/words/format/useFormat';
import {OWN_PRICES} from '../../ownFigures/anchor';
import type {Priced} from './regionGroups';
import styles from './styles.module.css';

function openOwnPrices(): void {
  const panel = document.getElementById(OWN_PRICES);
  if (panel instanceof HTMLDetailsElement) panel.open = true;
}

function OwnPrices({here}: {readonly here: boolean}): ReactNode {
  const text = translate({id: 'region.ownPrices', message: 'Enter your own prices'});
  return here ? (
    <a href={`#${OWN_PRICES}`} onClick={openOwnPrices}>
      {text}
    </a>
  ) : (
    <Link to="/cost-and-latency/#simulate">{text}</Link>
  );
}

/** AWS's price pages for its China Regions: nobody else publishes what is missing there. */
function ChinaPages(): ReactNode {
  return (
    <Translate
      id="region.china"
      values={{
        ec2: (
          <a href={awsPageOf('m6iLargeHour', 'CNY')}>
            {translate({id: 'region.china.ec2', message: 'EC2 and transfer'})}
          </a>
        ),
        elb: (
          <a href={awsPageOf('albHour', 'CNY')}>
            {translate({id: 'region.china.elb', message: 'load balancers'})}
          </a>
        ),
      }}
    >
      {'AWS China has price pages of its own: {ec2}, {elb}.'}
    </Translate>
  );
}

/** Which share of the paths has a price in the Region, and where to find or enter the others. */
export function RegionNote({
  id,
  region,
  known,
  all,
  ownPrices,
}: Priced & {
  readonly id: string;
  readonly region: string;
  readonly ownPrices: boolean;
}): ReactNode {
  const format = useFormat();
  return (
    <p id={id} className={styles.note}>
      {translate(
        {
          id: 'region.note',
          message: '{known} of {all} paths have a price here; {unknown} have none.',
        },
        {
          known: format.number(known),
          all: format.number(all),
          unknown: format.number(all - known),
        },
      )}
      {format.gap}
      {regionPrices(region).currency === 'CNY' && (
        <>
          <ChinaPages />
          {format.gap}
        </>
      )}
      <OwnPrices here={ownPrices} />
    </p>
  );
}
