/** What a requirement begins with: https://packaging.python.org/specifications/name-normalization. */
const NAME = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)/

/** The package that a requirement names (`GeoAlchemy2[shapely] >= 0.15`), as PyPI compares it: `geoalchemy2`. */
export function requiredName(requirement: unknown): string | undefined {
  const name = typeof requirement === 'string' ? NAME.exec(requirement)?.[1] : undefined
  return name?.replaceAll(/[-_.]+/g, '-').toLowerCase()
}
