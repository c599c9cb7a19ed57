import { describe, expect, it } from 'vitest'
import { derogation } from './derogation'
import { proposal as words } from './proposal'
import { fr } from './texts'

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

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return [String(value('X', 1))]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

const texts = [...stringsIn(fr), ...stringsIn(words), ...stringsIn(derogation)]

describe('French texts', () => {
  it.each(avoided)('do not say %s (%s)', (pattern) => {
    expect(texts.filter((text) => pattern.test(text))).toEqual([])
  })

  it('use typographic apostrophes', () => {
    expect(texts.filter((text) => /\p{L}'\p{L}/u.test(text))).toEqual([])
  })

  it('put a space before double signs', () => {
    expect(texts.filter((text) => /[\p{L})][;?!»]|\p{L}:(?!\/\/)/u.test(text.replace(/\{\w+:[^}]*\}/gu, 'X')))).toEqual(
      [],
    )
  })
})
