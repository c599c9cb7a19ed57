import { anyJson, anyText, languageTag, type Members, type Procurement } from '@opensource-experts/core'
import type { Catalogue } from '../catalogue/catalogue'
import { catalogueOptions } from '../catalogue/catalogue-input'

export interface ResolveOptions {
  /** BCP 47 tags of the texts wanted. One that the clauses lack is left out, for the adapter to refuse. */
  readonly languages: readonly string[]
  readonly catalogue: Catalogue
  /**
   * Gives the names of the software of the lots, and the State whose words the texts take. Without a jurisdiction, or in
   * one whose law is not held: neutral words, and no institution of another State.
   */
  readonly procurement?: Pick<Procurement, 'lots' | 'lotGroups' | 'jurisdiction'>
}

// Of the lots of a procurement that was read, only what is read here has to hold.
const lotInput: Members = {
  members: { id: anyText, software: { list: { members: { name: anyText }, open: true } } },
  required: ['id'],
  open: true,
}

export const resolveOptionsInput: Members = catalogueOptions({
  languages: { list: languageTag, atLeast: 1 },
  procurement: {
    members: { lots: { list: lotInput }, lotGroups: anyJson, jurisdiction: anyText },
    required: ['lots'],
    open: true,
  },
})
