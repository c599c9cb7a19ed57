import {
  anyText,
  checkInput,
  type LegalReference,
  type LocalizedText,
  languageTag,
  type Members,
  OseError,
} from '@opensource-experts/core'
import type { Catalogue } from '../catalogue/catalogue'
import { catalogueOptions, readingCatalogue } from '../catalogue/catalogue-input'
import { textsFor } from '../catalogue/texts-for'
import { say } from '../clause/say'
import { type DerogationGround, derogationGrounds } from './derogation-grounds'

export interface SocialDerogation {
  readonly ground: DerogationGround
  /** The facts of this contract, by language, in the buyer's words: at least 40 characters. */
  readonly facts: LocalizedText
}

export interface DerogationRecord {
  /** For the internal file, never for the tender documents. */
  readonly audience: 'internal-file'
  readonly text: LocalizedText
  readonly legalBasis: readonly LegalReference[]
}

/** The ground is checked by name: what is wrong with it is `derogation-invalid`. */
const derogationInput: Members = {
  members: { ground: anyText, facts: { named: anyText, key: languageTag } },
  required: ['ground', 'facts'],
}

/**
 * The record that stands in place of PER-19 where the condition is left out (art. L2112-2-1 of the French code).
 * The program words it; it never chooses the ground nor invents the facts. A language without words of its own is
 * worded in English, or in the first language that the catalogue has.
 * @throws OseError `derogation-invalid` where the ground is unknown or the facts say too little; `catalogue-invalid`
 * where the catalogue has no words for it.
 */
export function socialDerogation(
  derogation: SocialDerogation,
  options: { readonly catalogue: Catalogue },
): DerogationRecord {
  checkInput('socialDerogation', { derogation: [derogationInput, derogation], options: [catalogueOptions(), options] })
  return readingCatalogue('socialDerogation', () => recordOf(derogation, options.catalogue))
}

function recordOf({ ground, facts }: SocialDerogation, catalogue: Catalogue): DerogationRecord {
  if (!derogationGrounds.includes(ground)) {
    throw new OseError(
      'derogation-invalid',
      `"${ground}" is no ground of derogation. Give one of ${derogationGrounds.join(', ')}.`,
    )
  }
  const entries = Object.entries(facts)
  const short = entries.filter(([, text]) => text.trim().length < 40).map(([language]) => language)
  if (entries.length === 0 || short.length > 0) {
    const where = short.length > 0 ? ` in ${short.join(', ')}` : ''
    throw new OseError(
      'derogation-invalid',
      `The facts that justify the derogation${where} need at least 40 characters: say what was looked at and what was found.`,
    )
  }
  return {
    audience: 'internal-file',
    text: Object.fromEntries(entries.map(([language, own]) => [language, worded(ground, own, language, catalogue)])),
    legalBasis: [
      { ref: 'CCP L2112-2-1 (Law 2021-1104 art. 35)', status: 'verified' },
      { ref: 'CCP L2112-2-1, list of derogations', status: 'memory' },
    ],
  }
}

function worded(ground: DerogationGround, facts: string, tag: string, catalogue: Catalogue): string {
  const { texts } = catalogue
  const spoken = [textsFor(catalogue, tag), texts.en, ...Object.values(texts)].find((each) => each?.derogation)
  if (!spoken?.derogation) {
    throw new OseError(
      'catalogue-invalid',
      `The catalogue ${catalogue.name} has no words for a derogation. Give it the texts of a language that has them, such as French.`,
    )
  }
  const { language, derogation } = spoken
  const line = (id: string, params = {}) => say(derogation[id] ?? '', params, language)
  const why = line(`ground.${ground}`)
  return [line('intro'), line('ground', { ground: why }), line('facts', { facts: facts.trim() })].join('\n')
}
