import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {HydrateInTurn} from '@site/src/delivery/browser/HydrateInTurn';
import {pathIds} from '@site/src/data/types';
import {TrafficBill} from '@site/src/components/TrafficBill';
import styles from './index.module.css';

interface Door {
  readonly to: string;
  readonly title: string;
  readonly text: string;
}

function doors(): readonly Door[] {
  return [
    {
      to: '/zone-local-routing/',
      title: translate({id: 'home.change.title', message: 'Lower the bill with one field'}),
      text: translate({
        id: 'home.change.text',
        message: 'One field of the Service, how to check that it works, and when it refuses.',
      }),
    },
    {
      to: '/cost-and-latency/',
      title: translate(
        {id: 'home.compare.title', message: 'Compare {count} paths'},
        {count: String(pathIds.length)},
      ),
      text: translate({
        id: 'home.compare.text',
        message: 'Cost and latency at your own traffic, opened down to the price list.',
      }),
    },
    {
      to: '/locality-lab/',
      title: translate({id: 'home.lab.title', message: 'Why does traffic still cross zones?'}),
      text: translate({
        id: 'home.lab.text',
        message: 'Your zones, nodes and pods: hints or why not, who serves whom, what to change.',
      }),
    },
    {
      to: '/scenarios/',
      title: translate({id: 'home.scenarios.title', message: 'Find your scenario'}),
      text: translate({
        id: 'home.scenarios.text',
        message: 'Eight situations, the stack for each, and when not to use it.',
      }),
    },
  ];
}

/** The home page: the question, the answer at the reader's traffic, and four ways in. */
export default function Home(): ReactNode {
  return (
    <Layout
      title={translate({
        id: 'home.pageTitle',
        message: 'What service-to-service traffic costs on EKS',
      })}
      description={translate({
        id: 'home.description',
        message:
          'A guide with a live model: what calls between services cost on Amazon EKS, where the milliseconds go, and which change pays at your traffic.',
      })}
    >
      <main className={styles.home}>
        <Heading as="h1">
          {translate({id: 'home.title', message: 'What do calls between your services cost?'})}
        </Heading>
        <p className={styles.lead}>
          {translate({
            id: 'home.lead',
            message:
              'On EKS a call goes to any ready pod, whatever its zone, and AWS bills every byte that crosses at both ends. Set your traffic and see what that is a month.',
          })}
        </p>
        <HydrateInTurn>
          <TrafficBill />
        </HydrateInTurn>
        <ul className={styles.doors}>
          {doors().map(({to, title, text}) => (
            <li key={to}>
              <Link to={to}>{title}</Link>
              <p>{text}</p>
            </li>
          ))}
        </ul>
        <p className={styles.proof}>
          <span>
            {translate({
              id: 'home.proof',
              message: 'List prices with source and date; estimates are marked as estimates.',
            })}
          </span>{' '}
          <Link to="/methodology/">
            {translate({id: 'home.methodology', message: 'How the figures are made'})}
          </Link>
        </p>
      </main>
    </Layout>
  );
}
