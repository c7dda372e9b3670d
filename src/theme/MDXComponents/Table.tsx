import type {ComponentProps, ReactNode} from 'react';

/** A table of a chapter. It scrolls in its own frame on a narrow screen, and what scrolls must take focus. */
export function Table(props: ComponentProps<'table'>): ReactNode {
  return <table tabIndex={0} {...props} />;
}
