import {screen} from '@testing-library/react';
import {expect, it, vi} from 'vitest';
import {renderInLocale} from '@site/test/render';
import {PresetGroup} from './index';

it('shows which preset holds, and starts from the one that is pressed', async () => {
  const onChoose = vi.fn();
  const {user} = renderInLocale(
    <PresetGroup
      label="Start from"
      presets={['small', 'large']}
      names={{small: () => 'Small', large: () => 'Large'}}
      pressed="small"
      onChoose={onChoose}
    >
      <em>or a link</em>
    </PresetGroup>,
    {locale: 'en'},
  );
  expect(screen.getByRole('group', {name: 'Start from'})).toHaveTextContent('or a link');
  expect(screen.getByRole('button', {name: 'Small'})).toHaveAttribute('aria-pressed', 'true');
  const large = screen.getByRole('button', {name: 'Large'});
  expect(large).toHaveAttribute('aria-pressed', 'false');
  await user.click(large);
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('large');
});
