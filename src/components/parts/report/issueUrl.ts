/** A GitHub repository as an address: https, and owner and name behind the host. */
const REPOSITORY = /^https:\/\/[^/\s?#]+\/[^/\s?#]+\/[^/\s?#]+$/;

/**
 * The address of a new issue with title and text filled in.
 *
 * @param repository address of the repository, with or without a slash or `.git` at its end.
 * @returns undefined where the text names no repository.
 * @see https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/creating-an-issue
 * @example issueUrl('https://github.com/o/r', {title: 'Wrong', body: '…'}) // 'https://github.com/o/r/issues/new?title=Wrong&body=…'
 */
export function issueUrl(
  repository: string,
  {title, body}: {readonly title: string; readonly body: string},
): string | undefined {
  const address = repository
    .trim()
    .replace(/\/$/, '')
    .replace(/\.git$/, '');
  if (!REPOSITORY.test(address)) return undefined;
  return `${address}/issues/new?${new URLSearchParams({title, body}).toString()}`;
}
