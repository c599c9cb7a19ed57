/** A criterion leaves. */
export interface CriterionRemoval {
  /** Id of the criterion, as `read` gives it: `LOT-0001.award.2`. */
  readonly criterion: string
  /** Id of the lot or group that it leaves. Absent: every one that has it. */
  readonly lot?: string
}

/** The criteria that a clause is recognised in leave. */
export interface ClauseRemoval {
  /** Id of the clause, such as `AWD-02`. */
  readonly clause: string
  /** Id of the lot or group that it leaves. Absent: every one that has it. */
  readonly lot?: string
}

/** What leaves: a criterion by its id, or what a clause is recognised in. */
export type Removal = CriterionRemoval | ClauseRemoval
