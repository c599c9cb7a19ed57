import { anyText, checkInput, type Members } from '@opensource-experts/core'
import { catalogueInput, readingCatalogue } from '../catalogue/catalogue-input'

export interface PublishOptions {
  /** Where clauses have their permanent addresses, `https` or `http`. Default: those of the project. */
  readonly base?: string
}

/** Permanent addresses of the project's clauses: `AWD-02` is added, and `#basic` for a level. */
export const projectBase = 'https://www.opensource-experts.com/criteria/'

const options: Members = { members: { base: anyText } }

/** Checks what a function that publishes is called with, and reads the catalogue. */
export function readPublished<Result>(call: string, catalogue: unknown, given: unknown, run: () => Result): Result {
  checkInput(call, { catalogue: [catalogueInput, catalogue], options: [options, given] })
  return readingCatalogue(call, run)
}

/** A base that ends where an id begins. */
export function baseOf({ base = projectBase }: PublishOptions): string {
  return /[/#]$/u.test(base) ? base : `${base}/`
}
