/** A part of a page under one heading, as a search reads it. */
export interface Section {
  /** The id of the heading; empty above the first one. */
  readonly id: string;
  readonly heading: string;
  /** Everything the section says, also in tables and code, as one line. */
  readonly text: string;
}

/** What a search knows of one page; `search.json` is a list of these. */
export interface SearchedPage {
  /** Path on the server, with the base of the site. */
  readonly address: string;
  readonly title: string;
  /** What a match here counts, beside one on another page; 1 where it is not said. */
  readonly weight?: number;
  readonly sections: readonly Section[];
}
