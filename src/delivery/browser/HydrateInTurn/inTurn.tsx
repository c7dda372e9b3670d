import type {ComponentType} from 'react';
import {HydrateInTurn} from './';

/**
 * The same component, hydrated in its turn: for the parts of a theme that are large.
 *
 * @param original - A component; `@theme-original/…` has no types.
 */
export function inTurn<Props extends object>(original: unknown): ComponentType<Props> {
  const Original = original as ComponentType<Props>;
  return function InTurn(props: Props) {
    return (
      <HydrateInTurn>
        <Original {...props} />
      </HydrateInTurn>
    );
  };
}
