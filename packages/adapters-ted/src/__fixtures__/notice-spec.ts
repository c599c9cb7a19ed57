import type { XmlStyle } from './xml.ts'

export const minors = ['1.10', '1.11', '1.12', '1.13', '1.14', '1.15'] as const
export type Minor = (typeof minors)[number]

/** One text for all notice languages (marked with the language beyond the first), or one by language (ISO 639-3). */
export type Text = string | Readonly<Record<string, string>>

/** Code and number as they stand in the notice, such as `['per-exa', '60']`. */
export type Parameter = readonly [code: string, value: string]

export interface CriterionSpec {
  /** BT-539; null leaves it out */
  type?: string | null
  /** BT-734 */
  name?: Text
  /** BT-540; null leaves it out, default a sentence with the type */
  description?: Text | null
  /** BT-5421 and BT-541 */
  weight?: Parameter
  /** BT-5422 and BT-541 */
  fixed?: Parameter
  /** BT-5423 and BT-541 */
  thresholds?: readonly Parameter[]
  /** a second level, which eForms does not know */
  nested?: readonly CriterionSpec[]
  /** BT-195 codes of this criterion, such as `awa-cri-des`; `awa-cri-num` goes to the weight */
  withheld?: readonly string[]
}

export interface AwardSpec {
  criteria?: readonly CriterionSpec[]
  /** BT-543 */
  complicated?: Text
  /** BT-733 */
  orderJustification?: Text
}

export interface SelectionSpec {
  /** BT-809; up to SDK 1.11 the kind of ability is written (BT-747) */
  code: string
  /** BT-749, up to SDK 1.11 */
  name?: Text
  /** BT-750 */
  description?: Text
  /** BT-748, up to SDK 1.11 */
  usage?: 'used' | 'n-used'
  /** BT-40 */
  second?: boolean
  /** BT-7531 and BT-752 */
  weight?: Parameter
}

export interface LotSpec {
  /** `LOT-0001`, `GLO-0001` (a group: of all lots of the notice) or `PAR-0001` */
  id: string
  /** BT-21 */
  title?: Text
  /** absent: no AwardingTerms; []: AwardingTerms without AwardingCriterion; [{}]: an empty one; several: several */
  award?: AwardSpec | readonly AwardSpec[]
  /** OPT-060; {}: an element without a description (BT-70) */
  performance?: { text?: Text }
  /** [none from SDK 1.12; one of the type `other` before it] */
  selection?: readonly SelectionSpec[]
  /** BT-821, from SDK 1.12 [`epo-notice` where there is a selection criterion, else `epo-procurement-document`] */
  sources?: readonly string[]
}

/** What a fixture says; each member of XmlStyle may be given beside it. Defaults in brackets. */
export interface NoticeSpec extends Partial<XmlStyle> {
  /** one of Minor is complete; others only carry the number ['1.15'] */
  sdk?: string
  /** notice subtype ['16'] */
  subtype?: string
  /** ISO 639-3, the first is the main one [['FRA']] */
  languages?: readonly string[]
  /** [one lot, price 60 and quality 40 per cent] */
  lots?: readonly LotSpec[]
  /** BT-105 ['open'] */
  procedure?: string
  /** with efac:Publication, as TED hands it out [false] */
  published?: boolean
  /** with efac:Changes, a change notice [false] */
  change?: boolean
}
