import {screen} from '@testing-library/react';
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {takeChoices} from '@site/src/scenario/linkState';
import {renderInLocale} from '@site/test/render';
import {GiveThis} from '.';

beforeEach(() => {
  takeChoices('');
});

describe('one place of several that offer the same path', () => {
  const two = (
    <>
      <GiveThis path="alb-ip" />
      <GiveThis path="alb-ip" />
    </>
  );
  const panels = () => screen.findAllByRole('group', {name: /^What to apply/});

  it('shows it: the one that was pressed last', async () => {
    const {user} = renderInLocale(two, {locale: 'en'});
    const [first, second] = await screen.findAllByRole('button');
    await user.click(first as HTMLElement);
    expect(await panels()).toHaveLength(1);
    await user.click(second as HTMLElement);
    expect(await panels()).toHaveLength(1);
    expect(first).toHaveAttribute('aria-expanded', 'false');
    expect(second).toHaveAttribute('aria-expanded', 'true');
  });

  it('shows what a link asks for: the first, and only it', async () => {
    Element.prototype.scrollIntoView = vi.fn();
    takeChoices('?give=alb-ip');
    renderInLocale(two, {locale: 'en'});
    expect(await panels()).toHaveLength(1);
    expect(screen.getAllByRole('button', {name: /^Give me this/})[0]).toHaveAttribute(
      'aria-expanded',
      'true',
    );
  });
});
