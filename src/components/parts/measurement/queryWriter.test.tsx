import {screen} from '@testing-library/react';
import {describe, expect, it} from 'vitest';
import {locales, renderInLocale} from '@site/test/render';
import {word} from '@site/test/words';
import {QueryWriter} from './QueryWriter';

describe.each(locales)('the query, in %s', (locale) => {
  it('is written with the reader’s own table, months and accounts, and says what it costs', async () => {
    const {user, container} = renderInLocale(<QueryWriter />, {locale});
    await user.click(
      screen.getByText(word('query.title', 'It fits no browser: write me the query')),
    );
    const field = (id: string, message: string) =>
      screen.getByRole('textbox', {name: word(id, message)});
    const fill = async (id: string, message: string, text: string) => {
      await user.clear(field(id, message));
      await user.type(field(id, message), text);
    };
    await fill('query.table', 'Table', 'finance.exports');
    await fill('query.accounts', 'Accounts (empty: all)', '111122223333');
    expect(container).toHaveTextContent(
      /FROM finance\.exports WHERE billing_period IN \('2026-10'\)/,
    );
    expect(container).toHaveTextContent("line_item_usage_account_id IN ('111122223333')");
    expect(container).toHaveTextContent(/\$5\.00|US\$5\.00/);
    await user.click(screen.getByRole('radio', {name: 'DuckDB'}));
    await fill('query.location', 'Folder or bucket', 's3://mine/cur');
    expect(container).toHaveTextContent("read_parquet('s3://mine/cur/**/*.parquet'");
  });

  it('takes nothing that would change it', async () => {
    const {user, container} = renderInLocale(<QueryWriter />, {locale});
    await user.click(
      screen.getByText(word('query.title', 'It fits no browser: write me the query')),
    );
    const from = screen.getByRole('textbox', {name: word('query.from', 'First month')});
    await user.clear(from);
    await user.type(from, "2026-10'; --");
    expect(from).toBeInvalid();
    expect(screen.getByRole('alert')).toBeVisible();
    expect(container).not.toHaveTextContent('SELECT');
  });
});
