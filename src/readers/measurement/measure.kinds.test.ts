import {describe, expect, it} from 'vitest';
import {headingKinds} from '@site/test/cases/headingKinds';
import {numberKinds} from '@site/test/cases/numberKinds';
import {sentenceKinds} from '@site/test/cases/sentenceKinds';
import {read} from '@site/test/readMeasurement';

describe.each([
  ['headings', headingKinds],
  ['numbers', numberKinds],
  ['sentences', sentenceKinds],
] as const)('%s that were not met before', (_, kinds) => {
  it.each(kinds)('$title', ({text, found}) => {
    expect(read(text)).toMatchObject(found);
  });
});
