/** A place in a notice and the id of the term there, such as `BT-733-Lot`. `{Lot}`, `{ext}` and the like stand for what most begin with. */
export type RulePlace = readonly [context: string, field: string]

/**
 * A rule that not all SDK minors have: beside each of its contexts nothing stands at `path` (`none`), something does (`some`), at most one
 * does (`once`), or `unless` is true of it (`holds`). It holds where `unless` is true, from `since` on, before `until`, in these forms.
 */
export type ChangedRule = readonly [
  kind: 'none' | 'some' | 'once' | 'holds',
  places: readonly RulePlace[],
  path: string,
  unless: string,
  since: string,
  until: string,
  forms: string,
]

/** Codes that left the lists of terms, separated by spaces, by the first minor that lacks them. */
export type LeftCodes = readonly [places: readonly RulePlace[], left: Readonly<Record<string, string>>]

/** Terms that a minor, and each later one, has no more. */
export type GoneFields = Readonly<Record<string, readonly RulePlace[]>>

const prefixes: Readonly<Record<string, string>> = {
  ext: 'ext:UBLExtensions/ext:UBLExtension/ext:ExtensionContent/efext:EformsExtension',
  Lot: "/*/cac:ProcurementProjectLot[cbc:ID/@schemeName='Lot']",
  LotsGroup: "/*/cac:ProcurementProjectLot[cbc:ID/@schemeName='LotsGroup']",
  Part: "/*/cac:ProcurementProjectLot[cbc:ID/@schemeName='Part']",
}

/** A path of the tables as XPath. */
export function wholePath(path: string): string {
  return path.replace(/\{(\w+)\}/gu, (_, name: string) => prefixes[name] ?? '')
}

/** Numbers of minors, of which 1.9 comes before 1.10. */
export function isBefore(minor: string, other: string): boolean {
  return Number(minor.split('.')[1]) < Number(other.split('.')[1])
}
