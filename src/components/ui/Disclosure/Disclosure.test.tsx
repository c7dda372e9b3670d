import {fireEvent, screen} from '@testing-library/react';
import {expect, it} from 'vitest';
import {htmlInLocale, renderInLocale} from '@site/test/render';
import {openPanels} from '@site/test/panels';
import {Disclosure} from './index';

const panel = (inStaticHtml: boolean) => (
  <Disclosure summary="More" inStaticHtml={inStaticHtml}>
    <input aria-label="rate" />
  </Disclosure>
);
const field = () => screen.queryByLabelText('rate');

it.each([true, false])('holds nothing while it is closed (in static HTML: %s)', (inStaticHtml) => {
  renderInLocale(panel(inStaticHtml), {locale: 'en'});
  expect(screen.getByText('More')).toBeVisible();
  expect(field()).not.toBeInTheDocument();
});

it('is in the page without scripts where it is asked to be', () => {
  expect(htmlInLocale(panel(true), {locale: 'en'})).toContain('rate');
  expect(htmlInLocale(panel(false), {locale: 'en'})).not.toContain('rate');
});

it('opened, shows what it holds, and keeps it when it is closed again', () => {
  const {container} = renderInLocale(panel(false), {locale: 'en'});
  openPanels(container);
  fireEvent.change(field() as HTMLElement, {target: {value: '0.01'}});
  const details = container.querySelector('details') as HTMLDetailsElement;
  details.open = false;
  fireEvent(details, new Event('toggle'));
  expect(field()).not.toBeVisible();
  openPanels(container);
  expect(field()).toBeVisible();
  expect(field()).toHaveValue('0.01');
});

it('that was opened before the scripts came shows what it holds', () => {
  const holder = document.createElement('div');
  holder.innerHTML = htmlInLocale(panel(true), {locale: 'en'});
  document.body.append(holder);
  holder.querySelector('details')?.setAttribute('open', '');
  renderInLocale(panel(true), {locale: 'en', hydrates: holder});
  expect(field()).toBeVisible();
});

it('has the figures of a chart when the page is printed, open or not', () => {
  const twin = (
    <Disclosure summary="As a table" isTwin>
      <input aria-label="rate" />
    </Disclosure>
  );
  renderInLocale(twin, {locale: 'en'});
  expect(field()).not.toBeInTheDocument();
  fireEvent(window, new Event('beforeprint'));
  expect(field()).toBeInTheDocument();
});
