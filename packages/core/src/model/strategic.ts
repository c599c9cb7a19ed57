import type { LocalizedText } from './text'

/** A strategic purpose of a lot, and what it is about. */
export interface StrategicPurpose {
  /** BT-06: `env-imp`, `soc-obj`, `inn-pur`; or `none`, which stands alone. */
  readonly code: string
  /** BT-777: what the buyer does for it, by language. */
  readonly description?: LocalizedText
}

/** What a lot declares of strategic procurement: the buyer’s own words and codes, never derived. */
export interface LotStrategic {
  /** BT-06 with BT-777, in order. */
  readonly purposes?: readonly StrategicPurpose[]
  /** BT-774: kinds of environmental impact that are lowered, such as `circ-econ`. */
  readonly environment?: readonly string[]
  /** BT-775: `acc-all`, `et-eq`, `gen-eq`, `hum-right`, `opp`, `work-cond`, `other`. */
  readonly social?: readonly string[]
  /** BT-776: `mar-nov`, `proc-innov`, `prod-innov`, `rd-act`. */
  readonly innovation?: readonly string[]
  /** BT-805: whose criteria of green procurement are used: `eu`, `national`, `other`, or `none`. */
  readonly greenCriteria?: readonly string[]
}

/** What becomes of it: a list is all of its codes as they are to be, `[]` takes them out, and what is absent stays. */
export interface StrategicChange extends LotStrategic {
  /** BT-726: whether the lot suits small and medium-sized firms; null takes the answer out. */
  readonly smeSuitable?: boolean | null
}
