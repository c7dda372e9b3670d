const TICK_MS = 1000;

/** A reader tells of its progress many times a second: one that says nothing for so many ticks has stopped. */
const PATIENCE = 20;

/** Watches whether somebody who is waited for still speaks. */
export interface SilenceWatch {
  /** They were asked, or have said something. */
  readonly heard: () => void;
  /** Nobody is waited for any more. */
  readonly stop: () => void;
}

/**
 * Calls back when nothing has been heard for twenty seconds of a machine that is awake: sleep counts as one second.
 *
 * @param patience other than twenty seconds.
 */
export function watchSilence(onSilent: () => void, patience = PATIENCE): SilenceWatch {
  let ticks = 0;
  let timer: ReturnType<typeof setInterval> | undefined;
  const stop = () => {
    clearInterval(timer);
    timer = undefined;
  };
  const tick = () => {
    ticks += 1;
    if (ticks < patience) return;
    stop();
    onSilent();
  };
  return {
    heard: () => {
      ticks = 0;
      timer ??= setInterval(tick, TICK_MS);
    },
    stop,
  };
}
