import type { Procurement } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { delay, giveBack, price, procurement } from './__fixtures__/procurement'
import type { DocumentKind } from './model/tender-document'
import { type TenderDocumentsOptions, tenderDocuments } from './tender-documents'
import { toHtml } from './write/to-html'
import { toMarkdown } from './write/to-markdown'

type Texts = Readonly<Record<DocumentKind, string>>

/** Each document as Markdown, without the escapes and with plain spaces, by its kind. */
function textsOf(from: Procurement, options?: TenderDocumentsOptions): Texts {
  const { documents } = tenderDocuments(from, options)
  const texts = documents.map((each) => [each.kind, toMarkdown(each).replaceAll('\\', '').replaceAll('\u00a0', ' ')])
  return Object.fromEntries(texts) as Texts
}

/** The kinds of the documents in which a text stands. */
function placesOf(texts: Texts, sentence: string): string[] {
  return Object.entries(texts).flatMap(([kind, text]) => (text.includes(sentence) ? [kind] : []))
}

const tenderers = ['consultation-rules', 'ccap', 'cctp', 'answer-frame']

describe('each sentence in its own document', () => {
  const texts = textsOf(procurement)

  it.each([
    ['award: what is judged', 'Le délai moyen proposé est noté.', ['consultation-rules']],
    ['award: its weight', '| Délai de correction | 40 % |', ['consultation-rules']],
    ['award: the sum of the weights', '| **Total** | **100 %** |', ['consultation-rules']],
    ['award: the formula', 'Points = W × prix le plus bas / prix de l’offre', ['consultation-rules']],
    ['award: the points of a step', '| 1 | Un délai. | 20 |', ['consultation-rules']],
    ['award: how it is checked', 'Deux personnes lisent le tableau.', ['consultation-rules']],
    ['award: what is shown', 'Tableau des délais.', ['consultation-rules', 'answer-frame']],
    ['award: the open door', 'Toute preuve équivalente est admise.', ['consultation-rules']],
    ['award: its sanction', 'Au-delà, une pénalité de 1 % par jour s’applique.', ['ccap']],
    ['award: why it belongs to the contract', 'Le délai est celui du support du lot.', ['internal-file']],
    ['performance', 'Les corrections sont proposées au projet.', ['ccap']],
    ['performance: its penalty', 'À défaut, une pénalité de 2 % est due.', ['ccap']],
    ['selection', 'Une prestation comparable.', ['consultation-rules']],
    ['selection: the minimum', 'Niveau minimal : 1 (référence) sur les 3 dernières années.', ['consultation-rules']],
    ['specification', 'Les journaux s’exportent.', ['cctp']],
    ['the software', 'Moteur A', ['cctp']],
    ['the duration', '36 mois', ['ccap']],
    ['an estimated value', '240 000,5 EUR'.replace(' ', '\u202f'), ['internal-file']],
    ['the space for the price', 'Prix total hors taxes (EUR)', ['answer-frame']],
    ['the wish of tenderers', 'Lots auxquels il répond', ['answer-frame']],
  ])('%s', (_what, sentence, places) => {
    expect(placesOf(texts, sentence)).toEqual(places)
  })

  it('speaks of the sanction in the rules only to say where it stands', () => {
    expect(texts['consultation-rules']).not.toMatch(/pénalité/iu)
    expect(texts['consultation-rules']).toContain('La sanction de l’engagement figure au CCAP.')
  })

  it('keeps what the buyer notes for itself in the internal file', () => {
    const internal = {
      suppressions: [{ ruleId: 'AWD-W05', criterion: 'price', lot: 'LOT-0001', reason: 'Le poids est voulu.' }],
      reasons: [{ text: 'Le lot est un lot de support.' }],
      findings: ['Le critère est peu lié au contrat.'],
      questions: ['Qui maintient le moteur ?'],
      operators: [{ lot: 'LOT-0001', names: ['Ateliers du Nord', 'Atelier Sud'] }, { names: ['Coopérative Est'] }],
      previews: ['Le prix décide dans 40 % des cas.'],
    }
    const noted = textsOf(procurement, { internal })
    for (const sentence of [
      'AWD-W05 (price, Moteur de recherche (LOT-0001)) : Le poids est voulu.',
      'Le lot est un lot de support.',
      'Le critère est peu lié au contrat.',
      'Qui maintient le moteur ?',
      'Moteur de recherche (LOT-0001) : Ateliers du Nord et Atelier Sud',
      'Ensemble : Coopérative Est',
      'Le prix décide dans 40 % des cas.',
    ])
      expect(placesOf(noted, sentence)).toEqual(['internal-file'])
    for (const kind of tenderers) expect(noted[kind as DocumentKind]).toBe(texts[kind as DocumentKind])
  })

  it('has a title, an audience and a language on each', () => {
    const { documents, language } = tenderDocuments(procurement)
    expect(language).toBe('fr')
    expect(documents.map(({ kind, audience, title }) => [kind, audience, title])).toEqual([
      ['consultation-rules', 'tender-documents', 'Règlement de la consultation (RC)'],
      ['ccap', 'tender-documents', 'Cahier des clauses administratives particulières (CCAP)'],
      ['cctp', 'tender-documents', 'Cahier des clauses techniques particulières (CCTP)'],
      ['answer-frame', 'tender-documents', 'Cadre de réponse'],
      ['internal-file', 'internal-file', 'Dossier interne de l’acheteur'],
    ])
  })
})

describe('as pages', () => {
  it('nests sections, says the language, and warns on the internal file', () => {
    const [rules, , , , internal] = tenderDocuments(procurement).documents.map(toHtml)
    expect(rules).toContain('<html lang="fr">')
    expect(rules).toContain('<h3>4.1. Critères et pondération</h3>')
    expect(rules).not.toContain('class="internal"')
    expect(internal).toContain('<p class="internal">Réservé aux agents de l’acheteur')
  })
})

describe('the contract lists what departs from the general clauses', () => {
  it('by the number of the article, without an article of the CCAG that nobody has checked', () => {
    const { documents } = tenderDocuments(procurement)
    const sections = documents.find(({ kind }) => kind === 'ccap')?.sections ?? []
    const list = sections.at(-1)?.blocks.find(({ type }) => type === 'table')
    expect(list?.type === 'table' && list.rows.map(([article, name, , ccag]) => [article, name, ccag])).toEqual([
      ['3.1', 'Retour des corrections', 'à compléter'],
      ['4.1', 'Délai de correction', 'à compléter'],
    ])
    expect(sections[2]?.sections[0]).toMatchObject({ number: '3.1', heading: 'Retour des corrections' })
    expect(sections[3]?.sections[0]).toMatchObject({
      number: '4.1',
      heading: 'Critère «\u00a0Délai de correction\u00a0»',
    })
  })

  it('with a framework agreement as well, whose article moves the others', () => {
    const framework = {
      maxValue: { amount: 900000, currency: 'EUR' },
      years: 4,
      maxParticipants: 3,
      reopening: 'with',
    } as const
    const { ccap } = textsOf({ ...procurement, framework })
    expect(ccap).toContain('## 3. Accord-cadre')
    expect(ccap).toContain('| 4.1 | Retour des corrections |')
    expect(ccap).toContain('| 5.1 | Délai de correction |')
  })

  it('says that none was recognised', () => {
    const { ccap } = textsOf({ ...procurement, criteria: [price] })
    expect(ccap).toContain(
      'À compléter : les dérogations, s’il y en a (aucune n’a été reconnue dans les conditions ci-dessus).',
    )
  })

  it('names a remembered article in the internal file only', () => {
    const people = { ...giveBack, clause: { id: 'PER-12' }, description: { fr: 'Aucune pénalité n’est due.' } }
    const texts = textsOf({ ...procurement, criteria: [people] })
    expect(placesOf(texts, '3.4.3')).toEqual(['internal-file'])
    expect(texts.ccap).toContain('| 3.1 | Retour des corrections | aux règles générales sur le remplacement')
  })
})

describe('where the law is not French', () => {
  const french = /\b(RC|CCAP|CCTP|CCAG|L\d{4}-|R\d{4}-|règlement de la consultation|cahier des clauses)/iu

  it.each([['BE'], ['DE'], [undefined]])(
    'jurisdiction %s: neutral names, no French paper, and the file says so',
    (jurisdiction) => {
      const { jurisdiction: _, ...unknown } = procurement
      const { documents } = tenderDocuments(jurisdiction === undefined ? unknown : { ...procurement, jurisdiction })
      expect(documents.map(({ title }) => title)).toEqual([
        'Conditions de participation',
        'Conditions du contrat',
        'Spécifications techniques',
        'Cadre de réponse',
        'Dossier interne de l’acheteur',
      ])
      for (const document of documents) expect(toMarkdown(document)).not.toMatch(french)
      expect(toMarkdown(documents.at(-1) ?? fail())).toContain(
        jurisdiction === undefined
          ? 'L’État dont le droit s’applique n’est pas indiqué.'
          : `et non ceux du droit national (${jurisdiction})`,
      )
    },
  )

  it('in English, French papers keep their French names where French law applies', () => {
    expect(tenderDocuments(procurement, { language: 'en' }).documents.map(({ title }) => title)).toEqual([
      'Consultation rules (règlement de la consultation)',
      'Special administrative clauses (CCAP)',
      'Special technical clauses (CCTP)',
      'Answer frame',
      'Internal file of the buyer',
    ])
  })
})

describe('nothing is invented', () => {
  const bare: Procurement = {
    schemaVersion: '1',
    languages: ['en'],
    lots: [{ id: 'LOT-0001', title: {} }],
    criteria: [],
  }

  it('says of everything that is not known that it is open', () => {
    const texts = textsOf(bare)
    for (const what of [
      'To be completed: what is bought.',
      'To be completed: the buyer.',
      'To be completed: the procedure.',
      'To be completed: why the contract is not divided into lots.',
      'To be completed: the conditions of participation, or that no minimum level is asked.',
      'To be completed: the award criteria.',
    ])
      expect(texts['consultation-rules']).toContain(`**${what}**`)
    expect(texts.ccap).toContain('To be completed: the conditions of performance.')
    expect(texts.cctp).toContain('To be completed: the technical specifications.')
    expect(texts['answer-frame']).toContain('Nothing is asked here yet.')
  })

  it('repeats every open point in the internal file, with its document and section', () => {
    const { documents } = tenderDocuments(bare)
    const [first] = documents.at(-1)?.sections ?? []
    const list = first?.blocks[0]
    expect(list?.type === 'list' && list.items[0]).toBe('Conditions of participation, 1 Subject: what is bought')
    const points = documents.slice(0, 4).flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks))
    expect(list?.type === 'list' && list.items).toHaveLength(points.filter(({ type }) => type === 'open').length)
  })

  it('asks for the formula of a price that has none, of a method that is not known, and of one without its values', () => {
    const { scoring: _, ...plain } = price
    const [none, strange, poor] = [
      plain,
      { ...price, scoring: { method: 'price.secret' } },
      { ...price, scoring: { method: 'price.absolute-ceiling' } },
    ].map((criterion) => textsOf({ ...procurement, criteria: [criterion] })['consultation-rules'])
    expect(none).toContain('À compléter : la façon de noter ce critère.')
    expect(strange).toContain('À compléter : la formule de ce critère (méthode price.secret).')
    expect(poor).toContain('À compléter : les valeurs dont la formule de ce critère a besoin (C).')
  })

  it('says which weights do not make a whole', () => {
    const texts = textsOf({ ...procurement, criteria: [price] })
    expect(placesOf(texts, 'Les pondérations totalisent 60 % et non 100 % (tous les lots).')).toEqual(['internal-file'])
  })

  it('says that a text mixes a penalty with what is judged, and leaves it whole', () => {
    const mixed = { ...delay, description: { fr: 'Le délai est noté ; une pénalité s’applique.' } }
    const texts = textsOf({ ...procurement, criteria: [mixed] })
    expect(placesOf(texts, 'Le délai est noté ; une pénalité s’applique.')).toEqual(['consultation-rules'])
    expect(texts['internal-file']).toContain('Porter la pénalité au contrat.')
    expect(texts.ccap).not.toContain('Engagements pris dans l’offre')
  })
})

describe('one language', () => {
  it('is that of the procurement which the documents have', () => {
    expect(tenderDocuments({ ...procurement, languages: ['pl', 'en'] }).language).toBe('en')
    expect(tenderDocuments(procurement, { language: 'fr-CH' }).documents[0]?.language).toBe('fr-CH')
  })

  it('refuses a language without words, and a criterion without a text in it', () => {
    expect(() => tenderDocuments(procurement, { language: 'pl' })).toThrow(
      expect.objectContaining({ code: 'language-missing', facts: { language: 'pl', known: ['en', 'fr'] } }),
    )
    const french = { ...giveBack, description: { fr: 'Seulement en français.' } }
    expect(() => tenderDocuments({ ...procurement, criteria: [price, french] }, { language: 'en' })).toThrow(
      expect.objectContaining({ code: 'language-missing', path: '/criteria/1' }),
    )
  })

  it('refuses a clause without its texts', () => {
    const bare = { id: 'x', kind: 'performance', lots: 'all', clause: { id: 'PER-01' } } as const
    expect(() => tenderDocuments({ ...procurement, criteria: [bare] })).toThrow(
      expect.objectContaining({ code: 'clause-unresolved', path: '/criteria/0' }),
    )
  })

  it('leaves a title in another language open', () => {
    const { cctp } = textsOf({ ...procurement, title: { pl: 'Wsparcie' }, lots: procurement.lots })
    expect(cctp).toContain('À compléter : l’objet de l’achat.')
    expect(cctp).not.toContain('Wsparcie')
  })
})

describe('provenance', () => {
  it('stands on every document that holds the text, declared interests with it', () => {
    const line =
      'Fiches AWD-90 1.0.0 : auteur Ateliers Fictifs ; licence CC0-1.0 ; intérêts déclarés : Les auteurs peuvent répondre.'
    expect(placesOf(textsOf(procurement), line)).toEqual([
      'consultation-rules',
      'ccap',
      'answer-frame',
      'internal-file',
    ])
  })

  it('says of which texts it is not known', () => {
    expect(textsOf(procurement).cctp).toContain('L’origine de ces textes n’est pas indiquée : Journaux exportables.')
  })
})

describe('what a notice says again in each lot', () => {
  it('stands once, for all of its lots', () => {
    const lots = ['LOT-0001', 'LOT-0002']
    const criteria = lots.flatMap((lot) =>
      [price, delay, giveBack].map((each, index) => ({
        ...each,
        id: `${lot}.${index}`,
        lots: [lot],
        origin: 'notice' as const,
      })),
    )
    const texts = textsOf({ ...procurement, criteria })
    expect(texts['consultation-rules'].split('Le délai moyen proposé est noté.')).toHaveLength(2)
    expect(texts.ccap).toContain('Lots : tous les lots.')
    expect(texts['consultation-rules']).toContain('Critères d’attribution et pondération : tous les lots')
  })

  it('has a table for the lots whose criteria differ', () => {
    const own = { ...price, lots: ['LOT-0001'] }
    const other = { ...price, id: 'other', lots: ['LOT-0002'], weight: { kind: 'percentage', value: 100 } } as const
    const rules = textsOf({ ...procurement, criteria: [own, other] })['consultation-rules']
    expect(rules).toContain('Critères d’attribution et pondération : Moteur de recherche (LOT-0001)')
    expect(rules).toContain('Critères d’attribution et pondération : Conversion (LOT-0002)')
  })
})

describe('many lots', () => {
  const lots = Array.from({ length: 400 }, (_, index) => ({ id: `LOT-${index}`, title: { fr: `Lot ${index}` } }))
  const own = lots.map(({ id }, index) => ({
    ...delay,
    id: `own-${index}`,
    lots: [id],
    name: { fr: `Propre ${index}` },
  }))
  const shared = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ ...price, id: `all-${index}`, name: { fr: `Commun ${index}` } }))

  it('keep the order of the document in each table', () => {
    const two = { ...procurement, lots: lots.slice(0, 2), criteria: [own[0] ?? price, ...shared(1), own[1] ?? price] }
    const rules = textsOf(two)['consultation-rules']
    expect(rules).toMatch(/Lot 0 \(LOT-0\)\*\n\n[^\n]+\n[^\n]+\n\| Propre 0 \| 40 % \|\n\| Commun 0 \| 60 % \|/u)
    expect(rules).toMatch(/Lot 1 \(LOT-1\)\*\n\n[^\n]+\n[^\n]+\n\| Commun 0 \| 60 % \|\n\| Propre 1 \| 40 % \|/u)
  })

  it('are refused where the tables would be out of all proportion', () => {
    expect(() => tenderDocuments({ ...procurement, lots, criteria: [...shared(300), ...own] })).toThrow(
      expect.objectContaining({ code: 'too-large', facts: expect.objectContaining({ limit: 100_000 }) }),
    )
  })
})

function fail(): never {
  throw new Error('There is no such document.')
}
