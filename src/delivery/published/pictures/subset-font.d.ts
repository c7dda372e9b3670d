declare module 'subset-font' {
  /** A font with some characters of another one. */
  // eslint-disable-next-line import-x/no-default-export -- as the package has it
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      readonly targetFormat: 'truetype' | 'woff' | 'woff2';
      /** Values at which axes of a variable font are fixed. */
      readonly variationAxes?: Readonly<Record<string, number>>;
    },
  ): Promise<Buffer>;
}
