import { type Criterion, criterionKey } from '@opensource-experts/core'

/** What a key is made of: the same field of the same criterion has the same key. */
export interface KeyedField {
  readonly field: string
  readonly language?: string
  /** Stands for the field, where that is a path and says a position in the notice. */
  readonly within?: string
}

/**
 * Gives the values of a lot's criteria their keys: by what the criterion is called, not by where it stands, so that an
 * inserted criterion is an insertion and no change of all that follow.
 */
export class CriterionKeys {
  readonly #lot: string
  readonly #language: string
  readonly #criteria = new Map<string, number>()

  constructor(lot: string, language: string) {
    this.#lot = lot
    this.#language = language
  }

  /** Keys for the values of the next criterion, in order. */
  next(criterion: Criterion, fields: readonly KeyedField[]): string[] {
    const name = criterionKey(criterion, this.#language) ?? criterion.id
    const count = (this.#criteria.get(name) ?? 0) + 1
    this.#criteria.set(name, count)
    const seen = new Map<string, number>()
    return fields.map(({ field, language = '', within = field }) => {
      const key = `${this.#lot} ${name} ${count} ${within} ${language}`
      // Only thresholds repeat within a criterion.
      const nth = (seen.get(key) ?? 0) + 1
      seen.set(key, nth)
      return `${key} ${nth}`
    })
  }
}
