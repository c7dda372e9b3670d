import {screen} from '@testing-library/react';
import {createRef} from 'react';
import {expect, it, vi} from 'vitest';
import {renderInLocale} from '@site/test/render';
import {Button} from './index';

it('sends no form and does what it is asked to do', async () => {
  const onClick = vi.fn();
  const {user} = renderInLocale(<Button onClick={onClick}>Again</Button>, {locale: 'en'});
  const button = screen.getByRole('button', {name: 'Again'});
  expect(button).toHaveAttribute('type', 'button');
  await user.click(button);
  expect(onClick).toHaveBeenCalledTimes(1);
});

it('can be given the focus', () => {
  const ref = createRef<HTMLButtonElement>();
  renderInLocale(
    <Button ref={ref} aria-disabled>
      Add
    </Button>,
    {locale: 'en'},
  );
  ref.current?.focus();
  expect(screen.getByRole('button', {name: 'Add'})).toHaveFocus();
});

it('keeps its look beside a class of its own', () => {
  renderInLocale(
    <Button look="link" className="small">
      Reset
    </Button>,
    {locale: 'en'},
  );
  const button = screen.getByRole('button', {name: 'Reset'});
  expect(button).toHaveClass('small');
  expect(button.classList).toHaveLength(2);
});
