/** A browser other than Chromium, as far as its tests need one. */
export interface OtherBrowser {
  readonly name: BrowserName;
  /** Opens an address and waits until it has loaded. */
  goto(url: string): Promise<void>;
  /** Runs a function on the page; what it needs comes as arguments, what it returns can be JSON. */
  evaluate<Result, Given extends readonly unknown[]>(
    run: (...given: Given) => Result,
    ...given: Given
  ): Promise<Awaited<Result>>;
  /** A real click on the first element that a selector finds. */
  click(selector: string): Promise<void>;
  /** Real keys, one after another: `End`, `Control+v`. */
  press(...keys: readonly string[]): Promise<void>;
  /** Drags across the first element that a selector finds, from one part of its width to another: 0 is its left edge, 1 its right one. */
  drag(selector: string, from: number, to: number): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** The page on paper, as a PDF; undefined where the driver cannot print. */
  print(): Promise<Uint8Array | undefined>;
  close(): Promise<void>;
}

export const browserNames = ['firefox', 'webkit'] as const;
export type BrowserName = (typeof browserNames)[number];
