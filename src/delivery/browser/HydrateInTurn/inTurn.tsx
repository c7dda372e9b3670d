import type {ComponentType} from 'react';
import {HydrateInTurn} from './';

/**
 * Wraps a large component of the theme in `HydrateInTurn`.
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
