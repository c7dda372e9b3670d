/** Licences whose text may stand beside ours, Apache-2.0, without a duty for who hosts the site but to keep that text. */
const compatible = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Unlicense',
]);

/** A package of which a script or style of the site is made. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression of its `package.json`. */
  readonly licence: string;
  /** The text of the licence, with who wrote the package; empty where the package brings none. */
  readonly text: string;
}

/**
 * Whether a package may be part of what a reader is sent.
 *
 * @param expression - SPDX: `MIT`, `(MIT OR GPL-3.0)`, `MIT AND ISC`.
 * @example isCompatible('(MIT OR GPL-3.0)') // true
 */
export function isCompatible(expression: string): boolean {
  const words = expression.replace(/^\((.*)\)$/, '$1');
  if (words.includes(' OR ')) return words.split(' OR ').some(isCompatible);
  return words.split(' AND ').every((licence) => compatible.has(licence));
}

/** One sentence for each package that must not ship. */
export function licenceFaults(packages: readonly ShippedPackage[]): readonly string[] {
  return packages
    .filter(({licence}) => !isCompatible(licence))
    .map(
      ({name, version, licence}) =>
        `${name} ${version} is part of the site, under "${licence}": replace it, or add the licence to thirdParty/licences.ts if it is compatible with Apache-2.0.`,
    );
}

/** The list that ships with the site: every package with its licence. */
export function thirdPartyList(packages: readonly ShippedPackage[]): string {
  const entries = packages.map(({name, version, licence, text}) =>
    [`${name} ${version}`, `Licence: ${licence}`, '', text.trim(), ''].join('\n'),
  );
  return ['What the scripts and styles of this site contain of others.\n', ...entries].join(
    `\n${'-'.repeat(80)}\n`,
  );
}
