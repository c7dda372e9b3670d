import {kubernetesVersions, newestOnEks, type KubernetesVersion} from '../data/kubernetes';

export const VERSION_KEY = 'kubernetes';

/** Both ends belong to it; an end that is not given is open. */
export interface VersionRange {
  readonly min?: string | undefined;
  readonly max?: string | undefined;
}

function isKnown(text: string | null): text is KubernetesVersion {
  return kubernetesVersions.some((version) => version === text);
}

/**
 * Reads the reader's version of Kubernetes from a query string. Never throws: what the guide does not know is the default.
 *
 * @example parseKubernetesVersion('?kubernetes=1.34') // '1.34'
 */
export function parseKubernetesVersion(search: string): KubernetesVersion {
  const text = new URLSearchParams(search).get(VERSION_KEY);
  return isKnown(text) ? text : newestOnEks;
}

/**
 * The versions of a range, oldest first.
 *
 * @throws RangeError for a version that the guide does not tell apart, or a range that is empty or without ends.
 * @example versionsIn({min: '1.36'}) // ['1.36', '1.37']
 */
export function versionsIn({min, max}: VersionRange): readonly KubernetesVersion[] {
  const ends = [min, max].filter((end) => end !== undefined);
  const strange = ends.find((end) => !isKnown(end));
  if (strange !== undefined || ends.length === 0)
    throw new RangeError(
      `version: ${strange ?? 'neither min nor max'}; allowed: ${kubernetesVersions.join(', ')}`,
    );
  const place = (version: string | undefined, open: number) =>
    version === undefined ? open : kubernetesVersions.indexOf(version as KubernetesVersion);
  const versions = kubernetesVersions.slice(
    place(min, 0),
    place(max, kubernetesVersions.length) + 1,
  );
  if (versions.length === 0)
    throw new RangeError(`version: nothing from ${min ?? ''} to ${max ?? ''}`);
  return versions;
}

/**
 * The attribute of the root element that says which version the page shows; `custom.css` hides what is for others. Without scripts it
 * is absent, and everything shows under its label.
 */
export const VERSION_ATTRIBUTE = 'data-kubernetes';

/** Runs in the head of every page, before the first paint: the page begins as the address has it. */
export const versionScript = `(function(){var m=/[?&]${VERSION_KEY}=([^&]*)/.exec(location.search);document.documentElement.setAttribute("${VERSION_ATTRIBUTE}",m&&${JSON.stringify(kubernetesVersions)}.indexOf(m[1])>=0?m[1]:"${newestOnEks}")})()`;
