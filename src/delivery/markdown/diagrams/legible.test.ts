import {describe, expect, it} from 'vitest';
import {withLegibleWords} from './legible';

describe('withLegibleWords', () => {
  it.each([
    ['style a fill:#fff3bf', 'style a fill:#fff3bf,color:#000'],
    ['style a stroke:#333, fill: #123', 'style a stroke:#333, fill: #123,color:#fff'],
    ['  classDef warm,hot fill:lightyellow;', '  classDef warm,hot fill:lightyellow,color:#000;'],
    ['classDef cold fill:hsl(240 100% 20%)', 'classDef cold fill:hsl(240 100% 20%),color:#fff'],
    ['style a fill:rgb(1\\,2\\,3)', 'style a fill:rgb(1\\,2\\,3),color:#fff'],
  ])('chooses black or white: %s', (line, legible) => {
    expect(withLegibleWords(`flowchart LR\n${line}\n  a --> b`)).toBe(
      `flowchart LR\n${legible}\n  a --> b`,
    );
  });

  it.each([
    'style a fill:#fff,color:#777',
    'style a stroke:#333',
    'style a fill:none',
    'style a fill:transparent',
    'style a fill:#ffffff80',
    'a["style b fill:#fff"] --> b',
    'linkStyle 1 stroke:#c62828',
  ])('leaves alone: %s', (line) => {
    expect(withLegibleWords(`flowchart LR\n  ${line}\n`)).toBe(`flowchart LR\n  ${line}\n`);
  });
});
