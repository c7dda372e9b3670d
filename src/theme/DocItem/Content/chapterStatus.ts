/** What a chapter's front matter says about its last check. */
export interface ChapterStatus {
  /** The day of the check, as ISO date and in words; absent where the front matter has none. */
  readonly checked: {readonly iso: string; readonly day: string} | undefined;
  /** What the chapter was checked against, by name and version. */
  readonly against: readonly string[];
  /** The day of the last change, in words; absent where git does not know it. */
  readonly changedDay: string | undefined;
  /** How long it takes to read; absent where nobody has counted. */
  readonly minutes: number | undefined;
  /** The English chapter has changed since this translation was made. */
  readonly stale: boolean;
}

/**
 * Reads the front matter that Docusaurus passes on unchecked.
 *
 * @example chapterStatus({checked: '2026-11-21', checked_day: 'November 21, 2026'}).stale // false
 */
export function chapterStatus(frontMatter: Readonly<Record<string, unknown>>): ChapterStatus {
  const {checked: iso, checked_day: day, checked_against: against, stale} = frontMatter;
  const {changed_day: changedDay, reading_minutes: minutes} = frontMatter;
  return {
    checked: typeof iso === 'string' && typeof day === 'string' ? {iso, day} : undefined,
    against: Array.isArray(against)
      ? against.filter((name): name is string => typeof name === 'string')
      : [],
    changedDay: typeof changedDay === 'string' ? changedDay : undefined,
    minutes: typeof minutes === 'number' ? minutes : undefined,
    stale: stale === true,
  };
}
