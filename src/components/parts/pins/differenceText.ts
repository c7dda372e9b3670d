import {translate} from '@docusaurus/Translate';
import type {Currency} from '@site/src/data/types';
import type {Format} from '@site/src/words/format/createFormat';
import type {Difference} from './compare';

/** A difference in words, so that nobody has to know which way a sign points; empty where there is none to tell. */
export function differenceText(difference: Difference, currency: Currency, format: Format): string {
  switch (difference.kind) {
    case 'less':
      return translate(
        {id: 'pins.less', message: '{amount} less'},
        {amount: format.money(difference.amount, currency)},
      );
    case 'more':
      return translate(
        {id: 'pins.more', message: '{amount} more'},
        {amount: format.money(difference.amount, currency)},
      );
    case 'same':
      return translate({id: 'pins.same', message: 'the same'});
    case 'other-currency':
      return translate({id: 'pins.otherCurrency', message: 'another currency'});
    case 'unknown':
      return '';
  }
}
