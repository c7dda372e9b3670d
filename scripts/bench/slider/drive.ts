import {setTimeout as wait} from 'node:timers/promises';
import type {CDPSession, Locator} from '@playwright/test';

/** As fast as keyboards repeat. */
const KEY_EVERY_MS = 33;
/** As often as a screen shows a frame. */
const MOVE_EVERY_MS = 16;

const keys = {
  right: {key: 'ArrowRight', code: 'ArrowRight', windowsVirtualKeyCode: 39},
  left: {key: 'ArrowLeft', code: 'ArrowLeft', windowsVirtualKeyCode: 37},
} as const;

type Direction = keyof typeof keys;

/** There and back again, so often that the far ends are never reached. */
export function keyPlan(events: number, turn: number): readonly Direction[] {
  return Array.from({length: events}, (_, index) =>
    Math.floor((index + turn / 2) / turn) % 2 === 0 ? 'right' : 'left',
  );
}

/** Where the pointer is at each move, as a share of the track: a swing around the middle. */
export function dragPlan(events: number, movesPerSwing: number): readonly number[] {
  return Array.from(
    {length: events},
    (_, index) => 0.5 + 0.4 * Math.sin((2 * Math.PI * (index + 1)) / movesPerSwing),
  );
}

/** Sends on time, whether or not the page has kept up: a finger does not wait either. */
async function sendEvery(ms: number, sends: readonly (() => Promise<unknown>)[]): Promise<void> {
  const start = performance.now();
  const answers: Promise<unknown>[] = [];
  for (const [index, send] of sends.entries()) {
    await wait(Math.max(0, start + index * ms - performance.now()));
    answers.push(send());
  }
  await Promise.all(answers);
}

/** Holds an arrow key of the focused slider down, there and back. */
export async function holdKeys(cdp: CDPSession, plan: readonly Direction[]): Promise<void> {
  await sendEvery(
    KEY_EVERY_MS,
    plan.map(
      (direction, index) => () =>
        cdp.send('Input.dispatchKeyEvent', {
          type: 'rawKeyDown',
          autoRepeat: index > 0,
          ...keys[direction],
        }),
    ),
  );
  await cdp.send('Input.dispatchKeyEvent', {type: 'keyUp', ...keys.right});
}

/** Takes the thumb and moves it along the track. */
export async function drag(
  cdp: CDPSession,
  slider: Locator,
  plan: readonly number[],
): Promise<void> {
  const box = await slider.boundingBox();
  if (box === null) throw new Error('The slider is not on the screen.');
  const y = box.y + box.height / 2;
  const at = (share: number) => ({x: box.x + share * box.width, y, button: 'left' as const});
  const press = {...at(0.5), clickCount: 1};
  await cdp.send('Input.dispatchMouseEvent', {type: 'mousePressed', ...press});
  await sendEvery(
    MOVE_EVERY_MS,
    plan.map(
      (share) => () =>
        cdp.send('Input.dispatchMouseEvent', {type: 'mouseMoved', buttons: 1, ...at(share)}),
    ),
  );
  await cdp.send('Input.dispatchMouseEvent', {type: 'mouseReleased', ...press});
}
