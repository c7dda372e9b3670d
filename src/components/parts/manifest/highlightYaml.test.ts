import {describe, expect, it} from 'vitest';
import {highlight} from '@site/src/delivery/markdown/code/highlight';
import {manifestSet} from '@site/src/manifests/manifestSet';
import {toYaml} from '@site/src/manifests/toYaml';
import {everyRequest, typedEnds} from '@site/test/manifests';
import {highlightYaml} from './highlightYaml';

describe('the highlighter of manifests', () => {
  it('marks every set up as the build marks a block of a chapter', () => {
    const texts = new Set(
      everyRequest().flatMap((request) =>
        [typedEnds[0], typedEnds[2]].map((typed) =>
          toYaml(manifestSet({...request, ...typed}).documents),
        ),
      ),
    );
    expect(texts.size).toBeGreaterThan(100);
    for (const yaml of texts) expect(highlightYaml(yaml)).toBe(highlight(yaml, 'yaml'));
  });

  it('escapes what HTML would read', () => {
    expect(highlightYaml('a: "<b> & c"')).toBe(
      '<span class="n">a</span>: <span class="s">"&lt;b> &amp; c"</span>',
    );
  });
});
