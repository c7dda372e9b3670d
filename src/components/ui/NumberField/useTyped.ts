import {useEffect, useRef, useState} from 'react';
import {bringReader, parseExact, type ExactBounds} from './parseExact';

/** What stands in the field, the value that it goes with, the value before the first key, and the way back to it. */
interface Draft {
  readonly typed: string;
  readonly at: number | undefined;
  readonly from: number | undefined;
  readonly isWrong: boolean;
  readonly takeBack: () => void;
}

export interface TypedOptions {
  /** Absent: nothing is set. */
  readonly value: number | undefined;
  readonly bounds: ExactBounds;
  readonly unit: string;
  readonly onChange: (value: number) => void;
  /** Called at the first key; what comes back takes the value back. Without it, the value is changed to what it was. */
  readonly keep?: (() => () => void) | undefined;
  /** Called when the field is emptied; without it, an empty field is an error. */
  readonly onClear?: (() => void) | undefined;
}

/**
 * Keeps what is typed into a number field as it was typed, until the value changes by other means, and changes the value as far as the
 * text can be used. A text whose reader is still on the way is neither right nor wrong; it is read when the reader has come.
 */
export function useTyped({value, bounds, unit, onChange, keep, onClear}: TypedOptions) {
  const [draft, setDraft] = useState<Draft>();
  const overtaken = draft !== undefined && draft.at !== value;
  // Forgotten for good: the value may come back to where it was typed.
  if (overtaken) setDraft(undefined);
  const current = overtaken ? undefined : draft;
  const typed = current?.typed;
  const isWrong = current?.isWrong === true;

  const read = (text: string) =>
    text.trim() === '' && onClear !== undefined
      ? ({ok: true, value: undefined} as const)
      : parseExact(text, bounds, unit);
  const isUnread = (text: string) => {
    const exact = read(text);
    return !exact.ok && exact.reason === 'unread';
  };
  const change = (to: number | undefined) => {
    if (to === undefined) onClear?.();
    else onChange(to);
  };

  const take = (text: string) => {
    const {from, takeBack} = current ?? {from: value, takeBack: keep?.() ?? (() => change(value))};
    const exact = read(text);
    const at = exact.ok ? exact.value : from;
    setDraft({typed: text, at, from, isWrong: !exact.ok && !isUnread(text), takeBack});
    if (at === value) return;
    if (exact.ok) change(exact.value);
    else takeBack();
  };
  const takeLate = useRef<(text: string, hasFocus: boolean) => void>(undefined);
  useEffect(() => {
    takeLate.current = (text, hasFocus) => {
      take(text);
      if (!hasFocus && read(text).ok) setDraft(undefined);
    };
  });

  return {
    typed,
    isWrong,
    type: (input: HTMLInputElement) => {
      const text = input.value;
      take(text);
      if (!isUnread(text)) return;
      const takeNow = () => {
        if (input.isConnected && input.value === text)
          takeLate.current?.(text, input === document.activeElement);
      };
      // Without its reader it is judged as well: plain digits are all that can be used then.
      bringReader().then(takeNow, takeNow);
    },
    leave: () => {
      // The reader may have come since, where it could not be had before.
      if (isWrong) take(typed ?? '');
      if (isWrong ? read(typed ?? '').ok : !isUnread(typed ?? '')) setDraft(undefined);
    },
  };
}
