import {useState} from 'react';
import type {Scenario} from '@site/src/data/types';
import {startForm, withText, type Form} from './form';
import {outcomeOf, type Outcome} from './outcome';
import type {RecipeId} from './recipes';

export interface Measurement {
  readonly recipe: RecipeId;
  readonly choose: (recipe: RecipeId) => void;
  readonly form: Form;
  readonly change: (change: Partial<Form>) => void;
  readonly paste: (text: string) => void;
  readonly outcome: Outcome;
}

/** The recipe at hand and its form. Every recipe keeps what was filled in while another one is looked at. */
export function useMeasurement(scenario: Scenario): Measurement {
  const [recipe, choose] = useState<RecipeId>('cost-explorer');
  const [forms, setForms] = useState<{readonly [Id in RecipeId]?: Form}>({});
  const form = forms[recipe] ?? startForm(recipe);
  const setForm = (next: Form) => setForms({...forms, [recipe]: next});
  return {
    recipe,
    choose,
    form,
    change: (change) => setForm({...form, ...change}),
    paste: (text) => setForm(withText(form, text)),
    outcome: outcomeOf(recipe, form, scenario),
  };
}
