import { describe, expect, it } from 'vitest'
import { fr } from '../generated/texts/fr'
import { saidTexts } from './__fixtures__/said-texts'

/** Terms that French buyers would not use, or would misread in tender documents. */
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
  [/réception(?! des candidatures)/iu, 'admission; what is received by a day is no work'],
  [/bordereau/iu, 'BPU/DQE'],
  [/cahier des charges/iu, 'CCTP'],
  [/salle de données/iu, 'dossier mis à disposition'],
  [/\btri\b/iu, 'qualification des anomalies'],
  [/rétrocession/iu, 'cession à des tiers'],
  [/\bclauses?\b/iu, 'fiche, condition'],
  [/rejou(?:e|é)|scénario[^.;]{0,80}(?<!\p{L})jou(?:e|é)|(?<!\p{L})jou(?:e|é)[^.;]{0,40}scénario/iu, 'exécuter'],
  [/(?<!\p{L})en privé(?!\p{L})/iu, 'de façon confidentielle'],
  [/réglages sans leurs secrets/iu, 'configuration, expurgée de ses secrets'],
  [/(?<!\p{L})listée?s?(?!\p{L})/iu, 'énuméré'],
]

// As French buyers read them; those of other States have other names for some documents.
const french = saidTexts(fr, 'FR')
const texts = [...french, ...saidTexts(fr)]

describe('French texts', () => {
  it.each(avoided)('do not say %s (%s)', (pattern) => {
    expect(french.filter((text) => pattern.test(text))).toEqual([])
  })

  it('use typographic apostrophes', () => {
    expect(texts.filter((text) => /\p{L}'\p{L}/u.test(text))).toEqual([])
  })

  it('put a no-break space before double signs and the per cent sign', () => {
    expect(texts.filter((text) => /[\p{L})\u0020][;?!»%]|[\p{L}\u0020]:(?!\/\/)/u.test(text))).toEqual([])
  })

  // "les logiciels du lot" stands there: "de" and "à" would have to become "des" and "aux".
  it('leave room for the article of the software concerned', () => {
    const unfit = /(?<!\p{L})(?:de|à)\s\{components\}/iu
    expect(unfit.test('une anomalie de {components}')).toBe(true)
    expect(texts.filter((text) => unfit.test(text))).toEqual([])
  })

  it.each([
    'Le scénario convenu en début de marché est joué sur les logiciels.',
    'L’acheteur rejoue le scénario.',
    'La correction est préparée et testée en privé, avec le projet.',
    'Les équipements qui y sont listés.',
    'La réception des travaux.',
    'Les réglages sans leurs secrets.',
  ])('%s would be found', (text) => {
    expect(avoided.filter(([pattern]) => pattern.test(text))).toHaveLength(1)
  })

  it('are all looked at', () => {
    expect(texts.length).toBeGreaterThan(800)
    expect(texts.some((text) => text.includes('20 jours') || /\b2 jours\b/u.test(text))).toBe(true)
  })
})
