import type {
  AwardCriterion,
  ClauseFacts,
  Criterion,
  CriterionTarget,
  DecimalValue,
  Formalised,
  Lot,
  LotGroup,
  NationalLaw,
  Procurement,
} from '@opensource-experts/core'
import type { Problem } from '../reading/problem'
import type { FirmRecord } from '../text/firm-record'
import type { Reading } from '../text/words'

/** A criterion with its place in the document and what its clause says of it. */
export interface Entry<Kind extends Criterion = Criterion> {
  readonly criterion: Kind
  /** JSON Pointer, `/criteria/3`. */
  readonly pointer: string
  /** Lots and groups it speaks of. */
  readonly lots: readonly string[]
  readonly fromNotice: boolean
  /**
   * True where what it lacks is not known: it was read from a notice or a form, whose criteria have neither a clause nor
   * a target, or a part of it cannot be read. False where a buyer wrote it: what is not there was not written.
   */
  readonly partial: boolean
  readonly target: CriterionTarget | undefined
  readonly tags: readonly string[] | undefined
  /** Its name in a language of the document, else its id. */
  readonly name: string
  /** What the catalogue says of its clause; undefined without a clause, or where the clause is not known. */
  readonly clause: ClauseFacts | undefined
}

/** A lot or a group of lots with what applies to it. Parts of prior information notices are left out. */
export interface Place {
  readonly id: string
  readonly pointer: string
  readonly kind: 'lot' | 'group'
  readonly lot: Lot | LotGroup
  readonly award: readonly Entry<AwardCriterion>[]
  readonly performance: readonly Entry[]
}

/** What rules read. Built once for a run; the document may be incomplete in every optional member. */
export interface LintContext {
  readonly procurement: Procurement
  readonly entries: readonly Entry[]
  readonly awards: readonly Entry<AwardCriterion>[]
  /** Lots, in document order, then groups that have award criteria of their own. */
  readonly places: readonly Place[]
  /** National laws whose rules were chosen to run, whether they reach this State or not. */
  readonly laws: ReadonlySet<NationalLaw>
  /** True where the document was read from a notice: what it does not say may stand in the tender documents. */
  readonly fromNotice: boolean
  /** True where it was read from a notice or a form, or not in whole: what it lacks is not known. */
  readonly partial: boolean
  /** True where a criterion is in none of the lists, since its kind or its lots are not known. */
  readonly unplaced: boolean
  /** What could not be read, or cannot be meant. */
  readonly problems: readonly Problem[]
  /** Pointers of members of the document, or of a criterion or lot, that hold something no rule can read: not absent. */
  readonly unread: ReadonlySet<string>
  /** Problems that are not listed. */
  readonly unlisted: number
  /** The lots and groups that a criterion is in. */
  readonly placesOf: (entry: Entry) => readonly Place[]
  /** A text as its reader sees it, without what nobody sees. */
  readonly seen: (text: string) => string
  /** A text as the rules of wording read it, once for all of them; undefined in a language that none of them knows: the family of the rule that asks is then not wholly checked. */
  readonly reading: (text: string, language: string) => Reading | undefined
  /** How much of the wording of texts in a language is read: by all rules of wording, by some, or by none. */
  readonly extent: (language: string) => 'whole' | 'part' | 'none'
  /** What tells a firm's past from that of its staff (AWD-L03); undefined in a language whose words do not bring it. */
  readonly firmRecord: (language: string) => FirmRecord | undefined
  /** ISO 8601 day without time; undefined where absent or not a date. */
  readonly day: string | undefined
  readonly formalised: Formalised
  /** A parameter of the rule that runs: the caller's, else the rule's own. */
  readonly param: (name: string) => DecimalValue
}
