import {translate} from '@docusaurus/Translate';

/** Publishers that are no name of their own. */
const described: Readonly<Record<string, () => string>> = {
  'third party': () => translate({id: 'publisher.thirdParty', message: 'third party'}),
  unknown: () => translate({id: 'publisher.unknown', message: 'unknown'}),
  'AWS, kept by Cycloid': () =>
    translate({id: 'publisher.cycloid', message: 'AWS, kept by Cycloid'}),
  'weiping-bj, quoting AWS’s price pages': () =>
    translate({id: 'publisher.weiping', message: 'weiping-bj, quoting AWS’s price pages'}),
  'AutoMQ, quoting AWS’s price page': () =>
    translate({id: 'publisher.automq', message: 'AutoMQ, quoting AWS’s price page'}),
  'AWS re:Post knowledge center': () =>
    translate({id: 'publisher.rePost', message: 'AWS re:Post knowledge center'}),
};

/** Who published a source: names stay as they are, descriptions are in the page's language. */
export function publisherName(publisher: string): string {
  return described[publisher]?.() ?? publisher;
}

/** A name in Latin letters is read as English on a Chinese page. */
export const languageOf = (text: string): 'en' | undefined =>
  /\p{Script=Han}/u.test(text) ? undefined : 'en';
