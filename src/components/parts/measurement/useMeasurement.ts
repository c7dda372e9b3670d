import {useMemo, useState} from 'react';
import type {Scenario} from '@site/src/data/types';
import {startForm, withText, type Form} from './form';
import {outcomeOf, readInput, type Input, type Outcome} from './outcome';
import type {RecipeId} from './recipes';
import {useFiles, type Files} from './useFiles';

export interface Measurement {
  readonly recipe: RecipeId;
  readonly choose: (recipe: RecipeId) => void;
  readonly form: Form;
  readonly change: (change: Partial<Form>) => void;
  readonly paste: (text: string) => void;
  readonly files: Files;
  readonly outcome: Outcome;
}

/** What the files say, where there are any; a file that cannot be opened says nothing. */
function inputOf({state}: Files): Input | 'waiting' | undefined {
  if (state.kind === 'none') return undefined;
  if (state.kind !== 'read') return 'waiting';
  return 'file' in state.measured ? 'waiting' : state.measured;
}

/** The recipe at hand and its form. Every recipe keeps what was filled in while another one is looked at. */
export function useMeasurement(scenario: Scenario): Measurement {
  const [recipe, choose] = useState<RecipeId>('auto');
  const [forms, setForms] = useState<{readonly [Id in RecipeId]?: Form}>({});
  const files = useFiles();
  const form = forms[recipe] ?? startForm;
  const setForm = (next: Form) => setForms({...forms, [recipe]: next});
  const {text, column} = form;
  // A long text is read once, and concluded from as often as something is corrected.
  const pasted = useMemo(() => readInput(text, column), [text, column]);
  const input = inputOf(files) ?? pasted;
  return {
    recipe,
    choose,
    form,
    change: (change) => {
      if ('column' in change && files.state.kind === 'read') files.again(change.column);
      setForm({...form, ...change});
    },
    paste: (next) => setForm(withText(form, next)),
    files,
    outcome: input === 'waiting' ? {kind: 'nothing'} : outcomeOf(recipe, form, scenario, input),
  };
}
