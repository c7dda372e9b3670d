import {afterAll, describe, expect, it} from 'vitest';
import {defaultLab} from '@site/src/data/labFields';
import {defaultScenario, scenarioFields} from '@site/src/data/scenarioFields';
import {labStore} from '@site/src/scenario/lab';
import {takeChoices, withChoices} from '@site/src/scenario/linkState';
import {scenarioStore} from '@site/src/scenario/store';
import {otherChoices} from './otherChoices';

afterAll(() => takeChoices(''));

describe('the link of the browser tests that chooses everything otherwise', () => {
  it('is what the page itself writes', () => {
    takeChoices(otherChoices);
    expect(withChoices('')).toBe(otherChoices);
  });

  it('leaves no field at its default', () => {
    takeChoices(otherChoices);
    const scenario = scenarioStore.getSnapshot();
    expect(scenarioFields.filter((field) => scenario[field] === defaultScenario[field])).toEqual(
      [],
    );
    const {mode, columns} = labStore.getSnapshot();
    expect(mode).not.toBe(defaultLab.mode);
    expect(columns).not.toEqual(defaultLab.columns);
  });
});
