import {describe, expect, it} from 'vitest';
import {readPlaces} from './read';

/** As Chromium writes it, with a tree of pages two deep. */
const pdf = Buffer.from(
  `%PDF-1.4
1 0 obj
<</Type /Page /Parent 5 0 R>>
endobj
2 0 obj
<</Type /Page /Parent 6 0 R>>
endobj
3 0 obj
<</Type /Page /Parent 6 0 R>>
endobj
5 0 obj
<</Type /Pages
/Count 1
/Kids [1 0 R]>>
endobj
6 0 obj
<</Type /Pages /Count 2 /Kids [3 0 R 2 0 R]>>
endobj
7 0 obj
<</Type /Pages /Count 3 /Kids [5 0 R 6 0 R]>>
endobj
8 0 obj
<</dns [3 0 R /XYZ 6 827.13 0]
/dns--caf#C3#A9 [2 0 R /XYZ 6 828.63 0]>>
endobj
9 0 obj
<</Title (Costs \\(all\\))
/Dest [1 0 R /XYZ 7 831 0]>>
endobj
10 0 obj
<</Title <FEFF4E1C897F541100200044004E0053>
/Dest [3 0 R /XYZ 7 820 0]>>
endobj
11 0 obj
<</Type /Catalog /Pages 7 0 R
/Dests 8 0 R>>
endobj
`,
  'latin1',
);

describe('readPlaces', () => {
  it('finds the page of each id, in the order of the pages', () => {
    const {pages, pageOf} = readPlaces(pdf);
    expect(pages).toBe(3);
    expect([...pageOf]).toEqual([
      ['dns', 2],
      ['dns--café', 3],
    ]);
  });

  it('reads bookmarks in any language', () => {
    expect(readPlaces(pdf).titles).toEqual(['Costs (all)', '东西向 DNS']);
  });

  it('says so where a PDF is written otherwise', () => {
    expect(() => readPlaces(Buffer.from('%PDF-1.7'))).toThrow('no pages and links');
  });
});
