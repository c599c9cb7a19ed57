import type { Message } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { say } from '../clause/say'
import { fr } from '../generated/texts/fr'

/** Terms that French buyers would not use, or would misread (domain corrections, section E). */
const avoided: readonly (readonly [RegExp, string])[] = [
  [/\bamont\b/iu, 'projet d’origine (« upstream »)'],
  [/revers(er|ement|é|és)/iu, 'contribution'],
  [/constru(ction|ire|it)/iu, 'compilation'],
  [/dépôts?(?! de code source)/iu, 'dépôt de code source'],
  [/\bsoumissions?\b/iu, 'proposition'],
  [/nomenclature/iu, 'liste des composants (SBOM)'],
  [/recouvrement/iu, 'tuilage'],
  [/personnel noté|personnes notées/iu, 'personnel évalué lors de l’analyse des offres'],
  [/\bbons?\b(?! de commande)/iu, 'bons de commande'],
  [/réception/iu, 'admission'],
  [/bordereau/iu, 'BPU/DQE'],
  [/cahier des charges/iu, 'CCTP'],
  [/salle de données/iu, 'dossier mis à disposition'],
  [/\btri\b/iu, 'qualification des anomalies'],
  [/rétrocession/iu, 'cession à des tiers'],
  [/\bclauses?\b/iu, 'fiche, condition'],
]

/** The messages of a value, as they read: arguments stay in braces, plurals give both forms. */
function textsIn(value: unknown): string[] {
  if (isMessage(value)) return [1, 2].map((count) => say(value, countsOf(value, count), 'fr'))
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

function isMessage(value: unknown): value is Message {
  return typeof value === 'string' || (Array.isArray(value) && value.every(isPart) && value.some(Array.isArray))
}

/** A part is text, or an argument whose name is no sentence: five steps of text are no message. */
function isPart(part: unknown): boolean {
  return typeof part === 'string' || (Array.isArray(part) && /^[\w#]+$/u.test(String(part[0])))
}

function countsOf(message: Message, count: number): Record<string, number> {
  if (typeof message === 'string') return {}
  const counted = message.flatMap((part) => (Array.isArray(part) && part.length > 2 ? [[part[0], count] as const] : []))
  return Object.fromEntries(counted)
}

const texts = textsIn({ clauses: fr.clauses, proposal: fr.proposal, derogation: fr.derogation })

describe('French texts', () => {
  it.each(avoided)('do not say %s (%s)', (pattern) => {
    expect(texts.filter((text) => pattern.test(text))).toEqual([])
  })

  it('use typographic apostrophes', () => {
    expect(texts.filter((text) => /\p{L}'\p{L}/u.test(text))).toEqual([])
  })

  it('put a no-break space before double signs and the per cent sign', () => {
    expect(texts.filter((text) => /[\p{L})\u0020][;?!»%]|[\p{L}\u0020]:(?!\/\/)/u.test(text))).toEqual([])
  })

  it('are all looked at', () => {
    expect(texts.length).toBeGreaterThan(800)
    expect(texts.some((text) => text.includes('20 jours') || /\b2 jours\b/u.test(text))).toBe(true)
  })
})
