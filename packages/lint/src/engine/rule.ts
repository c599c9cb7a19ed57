import type {
  DecimalValue,
  JsonPatchOperation,
  Law,
  LegalReference,
  LegalReview,
  Procurement,
  Severity,
} from '@opensource-experts/core'
import type { LanguageWords } from '../lexica/language-words'
import type { LintContext } from './context'
import type { RuleFamily } from './families'
import type { RuleTexts } from './rule-texts'

/**
 * Lists of rules that are run together. `recommended`: what `lint` runs unless it is told otherwise; `eu`, and `fr`, `it`,
 * `be`, `de`, `pt` with it: rules of law for there; `house`: limits and judgement of this project alone.
 */
export type Preset = 'recommended' | 'eu' | 'fr' | 'it' | 'be' | 'de' | 'pt' | 'house'

/** A legal reference with the law that it is part of: a State's own is never quoted to the buyers of another. */
export interface RuleReference extends LegalReference {
  /** Default: quoted everywhere. */
  readonly law?: Law
}

/** A number that a rule compares with. `house`: a limit of this project, not of the law; its message says so. */
export interface RuleParam {
  readonly value: DecimalValue
  /** For documentation. */
  readonly unit?: string
  /** For documentation. */
  readonly source?: 'law' | 'eforms' | 'house'
}

/** What a rule reports: the engine adds rule, severity, legal basis, fingerprint and help. */
export interface RuleReport {
  /** JSON Pointer in the Procurement. */
  readonly path: string
  readonly params?: Readonly<Record<string, unknown>>
  /** Criterion concerned, by id: suppressions name it. */
  readonly criterion?: string
  /** Lots and groups concerned: a suppression for a lot drops what concerns that lot alone. */
  readonly lots?: readonly string[]
  /** Default: the rule's own. `possible` is never an error. */
  readonly certainty?: 'certain' | 'possible'
  /** Default: the rule's own. */
  readonly severity?: Severity
  /** Business term. */
  readonly field?: string
  /** The words that triggered a text rule. */
  readonly matched?: string
  readonly fix?: readonly JsonPatchOperation[]
}

/** A fact that a rule needs and the document lacks. Unknown is not "no". */
export interface RuleQuestion {
  /** The missing member, as a JSON Pointer. */
  readonly fact: string
  /**
   * Which of the rule's questions. Default: the question about this member that all rules share (`rules/common`), such as
   * `criteria.minimum.justification` for `/criteria/3/minimum/justification`.
   */
  readonly ask?: string
  /** True for a question of `rules/common` that has a name of its own. Default false. */
  readonly common?: boolean
  /** What the question names. Lots have a member of their own. */
  readonly params?: Readonly<Record<string, unknown>>
  /** Lots and groups concerned: the question names them as `{lots}`, and `{count}` is how many they are. */
  readonly lots?: readonly string[]
  /** The criterion concerned, by name. The question is asked once for all: `{criteria}`, and `{criteriaCount}` of them. */
  readonly about?: string
}

/** The logic of a rule: what it reports, and what it asks. */
export type Check = (context: LintContext) => Iterable<RuleReport | RuleQuestion>

export interface Rule {
  readonly id: string
  /** Presets of ours that run it. A vendor's own rule is in none: it is given to `lint` beside them. Default none. */
  readonly presets?: readonly Preset[]
  /** What holds where the rule is kept, in an English sentence. It stands in for sentences of a vendor's own rule. */
  readonly summary?: string
  readonly family: RuleFamily | (string & {})
  /** Severity of what is certain. */
  readonly severity: Severity
  /** `certain`: read from fields; `possible`: only the wording suggests it; `mixed`: either, each report says which. */
  readonly certainty: 'certain' | 'possible' | 'mixed'
  /** `any`: not tied to a law; `EU`: States of the EU and the EEA, and where the State is unknown; else one State. */
  readonly jurisdiction: Law
  /** Kinds of criteria, `lots` or `document`: for documentation. Of our rules `listRules` knows it. */
  readonly appliesTo?: readonly string[]
  readonly legalBasis: readonly RuleReference[]
  /** The person who has read the rule as a lawyer; null as long as there is none. For documentation. */
  readonly legalReview?: LegalReview | null
  readonly params: Readonly<Record<string, RuleParam>>
  /** Members that the rule reads, as JSON Pointers with `*` for any index: for documentation. */
  readonly facts?: readonly string[]
  /** Sentences of a vendor's own rule by language. Those of our rules are entries of the package (`./texts/fr`). */
  readonly texts?: Readonly<Record<string, RuleTexts>>
  readonly check: Check
}

/** An example inside a whole procurement. Tests run it; the docs page prints it. */
export interface RuleExample {
  readonly title: string
  readonly procurement: Procurement
  /** The rule's findings, by path; none in a good example. */
  readonly findings: readonly { readonly path: string; readonly severity: Severity; readonly matched?: string }[]
  /** True where the document is wrong by itself, and builders refuse it. Default false. */
  readonly invalid?: boolean
  /** Empty where the rules of no national law were chosen beside this one. Default: those of all were. */
  readonly presets?: readonly []
  /** Words of further languages that are given. Default none. */
  readonly words?: readonly LanguageWords[]
  /** Facts that the rule asks for. Default: none. */
  readonly notChecked?: readonly string[]
}

/** What the documentation says of a rule and a program that lints need not carry. */
export interface RuleDocs {
  /** What the rule does not see, or why it is built as it is. */
  readonly note: string
  readonly examples: readonly RuleExample[]
}
