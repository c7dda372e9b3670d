import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {labModes, labPresetIds, labPresets, type LabChoice} from '@site/src/data/labFields';
import {localityModes} from '@site/src/model/locality/types';
import {summaryOf} from '@site/src/model/locality/summary';
import {localityAnswer} from '@site/scripts/locality/answer';
import {readInput} from '@site/scripts/locality/readInput';
import {smallLabs} from '@site/test/labArbitraries';
import {npmRunLocality} from '@site/test/locality';
import {commandJson} from './commandJson';
import {labAnswer} from './labAnswer';

/** Shares are scaled once more on their way through the command. */
const DIGITS = 9;

/** What both say, as JSON, with numbers cut where scaling twice may differ. */
function comparable(answer: unknown): unknown {
  const text = JSON.stringify(answer, (_, part: unknown) => {
    if (part instanceof Map) return Object.fromEntries(part) as unknown;
    return typeof part === 'number' ? Number(part.toFixed(DIGITS)) : part;
  });
  return JSON.parse(text);
}

const page = (lab: LabChoice) => comparable(summaryOf(labAnswer(lab)));
const command = (lab: LabChoice) =>
  comparable(localityAnswer(readInput(JSON.stringify(commandJson(lab)))));

/** With nodes to ask from; the command takes it that somebody asks. */
const asking = smallLabs.filter(({columns}) => columns.some(({nodes}) => nodes > 0));

describe('the lab and the command line', () => {
  it('know the same modes', () => {
    expect(labModes).toEqual(localityModes);
  });

  it.each(labPresetIds.flatMap((id) => labModes.map((mode) => [id, mode] as const)))(
    'agree on %s, %s',
    (id, mode) => {
      const lab = {...labPresets[id], mode};
      expect(command(lab)).toEqual(page(lab));
    },
  );

  it('agree on anything the reader puts in', () => {
    fc.assert(
      fc.property(asking, (lab) => {
        expect(command(lab)).toEqual(page(lab));
      }),
    );
  });

  it('agree when it is really run', async () => {
    const lab = {...labPresets['skewed-pods'], mode: 'topology-mode-auto'} as const;
    const {stdout, stderr, status} = await npmRunLocality([JSON.stringify(commandJson(lab))]);
    expect({stderr, status}).toEqual({stderr: '', status: 0});
    expect(comparable(JSON.parse(stdout))).toEqual(page(lab));
  });
});
