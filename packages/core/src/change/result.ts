import type { AwardCriterion, Criterion } from '../model/criterion'
import type { Weight } from '../model/weight'
import type { LotJoin } from '../weights/lot-join'
import type { LotTerms } from './join-terms'
import type { Present } from './present'
import type { Arrival, Outcome } from './rebuild'

/** What becomes of the document, collected lot by lot. */
export class Result {
  readonly outcomes = new Map<Criterion, Map<string, Outcome>>()
  private readonly arrivals = new Map<Criterion, Arrival>()
  private readonly present: Present

  constructor(present: Present) {
    this.present = present
  }

  arrive(criterion: Criterion, lot: string, weight?: Weight, place?: Criterion): void {
    const arrival = this.stand(criterion)
    arrival.lots.set(lot, weight)
    arrival.place ??= place
  }

  stand(criterion: Criterion): Arrival {
    const arrival = this.arrivals.get(criterion) ?? { criterion, lots: new Map(), place: undefined }
    this.arrivals.set(criterion, arrival)
    return arrival
  }

  become(criterion: Criterion, lot: string, outcome: Outcome): void {
    const own = this.outcomes.get(criterion) ?? new Map<string, Outcome>()
    own.set(lot, outcome)
    this.outcomes.set(criterion, own)
  }

  takeAward(lot: string, there: readonly AwardCriterion[], join: LotJoin): void {
    for (const { criterion, weight } of join.added) this.arrive(criterion, lot, weight)
    for (const { criterion, weight, present } of join.replaced) {
      this.arrive(criterion, lot, weight, present)
      this.become(present, lot, null)
    }
    for (const criterion of join.replaces ? there : join.removed) this.become(criterion, lot, null)
    for (const { criterion, kind, after } of join.changes)
      this.become(criterion, lot, { weight: { ...criterion.weight, kind, value: after } as Weight })
  }

  takeTerms(lot: string, { left, arrivals }: LotTerms): void {
    for (const [holder, description] of left) this.become(holder, lot, description && { description })
    for (const [term, place] of arrivals) this.arrive(term, lot, undefined, place)
  }

  /** In the order of the change. */
  inOrder(criteria: readonly Criterion[]): Arrival[] {
    const found = criteria.flatMap((criterion) => this.arrivals.get(criterion) ?? [])
    const lots = new Map([...this.present.places.keys()].map((id, index) => [id, index]))
    for (const arrival of found) {
      const ordered = [...arrival.lots].sort(([a], [b]) => (lots.get(a) ?? lots.size) - (lots.get(b) ?? lots.size))
      arrival.lots.clear()
      for (const [lot, weight] of ordered) arrival.lots.set(lot, weight)
    }
    return [
      ...found.filter(({ criterion }) => criterion.kind === 'award'),
      ...found.filter(({ criterion }) => criterion.kind !== 'award'),
    ]
  }
}
