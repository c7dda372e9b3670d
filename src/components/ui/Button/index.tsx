import clsx from 'clsx';
import type {ComponentProps, ReactNode} from 'react';
import styles from './styles.module.css';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'type'> {
  /** Accent: the one thing to do here. Link: something aside, such as a way back. */
  readonly look?: 'plain' | 'accent' | 'link';
}

/**
 * A button that is a finger high. One that must keep the focus while it cannot be used takes `aria-disabled`.
 */
export function Button({look = 'plain', className, ...props}: ButtonProps): ReactNode {
  return <button {...props} type="button" className={clsx(styles[look], className)} />;
}
