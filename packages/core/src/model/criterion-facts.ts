import type { DecimalValue } from './decimal-value'
import type { LocalizedText } from './text'

// Facts of a criterion that rules read and its texts alone do not tell a program.

/** Something that a criterion calls by its name. Source: arts 42(4), 43 and 44 of Directive 2014/24. */
export interface NamedItem {
  /** What the name is of. */
  readonly what:
    | 'trade-mark'
    | 'patent'
    | 'origin'
    | 'process'
    | 'label'
    | 'standard'
    | 'licence'
    | 'software'
    | 'forge'
  /** The name as the text has it; an SPDX identifier for a licence. */
  readonly name: string
  /** What is there already (`source`), what it must work with (`interface`), or what is bought (`target`). */
  readonly where?: 'source' | 'interface' | 'target'
  /** True where the text takes an equivalent. Default false. */
  readonly orEquivalent?: boolean
  /** Why it cannot be described otherwise, by language. */
  readonly necessity?: LocalizedText
}

/** What is counted of contributions to projects. */
export interface ContributionMetric {
  /** What counts: `commits`, `lines`, `stars`, `code`, `fixes`, `reviews`, `documentation`, `translation`, `packaging`, ... */
  readonly kinds?: readonly string[]
  /** How far it looks back, in months; 0 where no period is set. */
  readonly windowMonths?: number
  /** Most that counts: more gives no more points. */
  readonly cap?: DecimalValue
  /** What does not count: `bots`, `mass-edits`, `own-forks`, `self-merged`, `after-publication`, ... Empty: nothing is left out. */
  readonly exclusions?: readonly string[]
  /** Projects where it counts, by name. */
  readonly projects?: readonly string[]
  /** Whether comparable projects count as well. */
  readonly comparableAccepted?: boolean
  /** How many known operators can reach the top level, none of them by being the publisher alone. */
  readonly topLevelOperators?: number
}

/** Source: art. 68 of Directive 2014/24. */
export interface LifeCycleCost {
  /** How the costs are computed, by language. */
  readonly method?: LocalizedText
  /** The data that tenderers supply, by language. */
  readonly data?: LocalizedText
  /** Whether costs of environmental effects are counted. */
  readonly includesEnvironment?: boolean
}
