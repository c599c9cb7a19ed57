/**
 * Files of an SDK by path below its root, `schematrons/static/complete-validation.sch`. The sentences of the rules, 10 MB a
 * language, and the names of fields are packed as they are read: `sentences/fr.json.gz`, `names/fr.json.gz`.
 */
export type SdkFiles = ReadonlyMap<string, Uint8Array>

/** The file by which the root of an SDK is found in an archive or a folder. */
export const rootMarker = 'schematrons/static/complete-validation.sch'

/** What a rule pack is built from; the rest of an SDK is not even unpacked. */
export function isNeeded(path: string): boolean {
  return (
    /^schemas\/.+\.(xsd|json)$/.test(path) ||
    /^schematrons\/static\/[^/]+\.sch$/.test(path) ||
    /^translations\/(rule|field)_[a-z]{2}\.xml$/.test(path) ||
    path === 'fields/fields.json' ||
    path === 'VERSION' ||
    path === 'LICENSE'
  )
}
