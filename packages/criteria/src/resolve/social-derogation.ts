import { type LegalReference, type LocalizedText, OseError } from '@opensource-experts/core'
import { derogation as en } from '../locales/en/derogation'
import { derogation as fr } from '../locales/fr/derogation'
import { type DerogationGround, type DerogationText, derogationGrounds } from './derogation-text'

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

const words: Readonly<Record<string, DerogationText>> = { en, fr }

/**
 * The record that stands in place of PER-19 where the condition is left out (art. L2112-2-1 of the French code).
 * The program words it; it never chooses the ground nor invents the facts.
 * @throws OseError `derogation-invalid` where the ground is unknown or the facts say too little.
 */
export function socialDerogation({ ground, facts }: SocialDerogation): DerogationRecord {
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
  const text = entries.map(([language, own]) => {
    const { intro, ground: title, facts: label, grounds } = words[language.split('-')[0] ?? ''] ?? en
    const colon = language.startsWith('fr') ? '\u00a0:' : ':'
    return [language, `${intro}\n${title}${colon} ${grounds[ground]}.\n${label}${colon} ${own.trim()}`] as const
  })
  return {
    audience: 'internal-file',
    text: Object.fromEntries(text),
    legalBasis: [
      { ref: 'CCP L2112-2-1 (Law 2021-1104 art. 35)', status: 'verified' },
      { ref: 'CCP L2112-2-1, list of derogations', status: 'memory' },
    ],
  }
}
