import {screen} from '@testing-library/react';
import {useState, type ReactNode} from 'react';
import {describe, expect, it} from 'vitest';
import {renderInLocale} from '@site/test/render';
import {TextArea} from './index';

function Field({error, help}: {readonly error?: string; readonly help?: string}): ReactNode {
  const [text, setText] = useState('');
  return (
    <TextArea
      label="Output"
      rows={2}
      value={text}
      error={error}
      onChange={setText}
      {...(help !== undefined && {help})}
    />
  );
}

describe('a field for pasted text', () => {
  it('keeps what is typed to the letter', async () => {
    const {user} = renderInLocale(<Field />, {locale: 'en'});
    const field = screen.getByRole('textbox', {name: 'Output'});
    await user.type(field, '  1,5 GB\n');
    expect(field).toHaveValue('  1,5 GB\n');
    expect(field).toBeValid();
    expect(field).not.toHaveAccessibleDescription();
  });

  it('is described by what is wrong, then by its help', () => {
    renderInLocale(<Field error="line 2: no number" help="One number a line." />, {locale: 'en'});
    const field = screen.getByRole('textbox', {name: 'Output'});
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription('line 2: no number One number a line.');
    expect(screen.getByRole('alert')).toHaveTextContent('line 2: no number');
  });
});
