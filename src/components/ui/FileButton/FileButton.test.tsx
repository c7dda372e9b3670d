import {fireEvent, render, screen} from '@testing-library/react';
import {expect, it, vi} from 'vitest';
import {FileButton} from './';

const onFiles = vi.fn();

function open(): HTMLInputElement {
  onFiles.mockClear();
  render(
    <FileButton name="bills" onFiles={onFiles}>
      Choose a bill
    </FileButton>,
  );
  return document.querySelector('[data-files=bills]') as HTMLInputElement;
}

const choose = (input: HTMLInputElement, ...files: File[]) => {
  Object.defineProperty(input, 'files', {value: files, configurable: true});
  fireEvent.change(input);
};

it('asks for files when it is pressed', () => {
  const click = vi.spyOn(open(), 'click');
  fireEvent.click(screen.getByRole('button', {name: 'Choose a bill'}));
  expect(click).toHaveBeenCalledOnce();
});

it('hands on what was chosen, again when it is chosen again', () => {
  const input = open();
  const bill = new File(['1'], 'bill.csv');
  choose(input, bill);
  expect(input.value).toBe('');
  choose(input, bill);
  expect(onFiles.mock.calls).toEqual([[[bill]], [[bill]]]);
});

it('says nothing when nothing was chosen', () => {
  choose(open());
  expect(onFiles).not.toHaveBeenCalled();
});
