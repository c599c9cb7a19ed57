import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Need, parseNeed } from '@opensource-experts/core'
import { compareProposals, propose } from '@opensource-experts/criteria'
import { planLots } from '@opensource-experts/criteria/lots'
import { tenderDocuments, toMarkdown } from '@opensource-experts/documents'
import { lint } from '@opensource-experts/lint'
import { lintMessages } from '@opensource-experts/lint/texts'
import { describe, expect, it } from 'vitest'

// What was found when proposals were read whole at three levels, as a contracting officer reads them.

const folder = join(import.meta.dirname, '../examples/needs')
const base: Need = {
  schemaVersion: '1',
  jurisdiction: 'FR',
  buyerCategory: 'sub-central',
  languages: ['fr'],
  date: '2027-04-01',
  title: { fr: 'Besoin' },
  territories: ['FRK26'],
  value: { amount: 900_000, currency: 'EUR' },
  durationMonths: 36,
  level: 'advanced',
}
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/gu, ' ')
const said = (need: Need) => {
  const proposal = propose(need)
  return { ...proposal, texts: proposal.reasons.map(({ text }) => plain(text)) }
}
const example = (name: string): Need => parseNeed(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))).value
const named = (...names: readonly string[]) => names.map((name) => ({ name }))
const codesOf = (need: Need) => propose(need).findings.map(({ code }) => code)

describe('why a lot is one', () => {
  it.each(['database-framework', 'gemeinde', 'maps'])(
    '%s: a training for all says nothing of other components',
    (name) => {
      for (const { path, text } of propose(example(name)).reasons)
        if (/^\/lots\/\d+$/u.test(path)) expect(text).not.toMatch(/autres composants|other components/u)
    },
  )

  it('a family that the buyer made up keeps its name, of functions as of software', () => {
    const { procurement } = propose({
      ...base,
      activities: ['development'],
      functions: [
        { name: { fr: 'dépôt et suivi des demandes' }, family: 'relation usagers' },
        { name: { fr: 'dépôt et suivi des demandes' } },
      ],
    })
    expect(procurement.lots.map(({ componentFamilies }) => componentFamilies)).toEqual([
      ['relation usagers'],
      ['dépôt et suivi des demandes'],
    ])
  })

  it('where activities are joined, the components are what tells lots apart, and no lot is said to be the eleventh', () => {
    const { texts } = said({ ...example('hospital-records'), languages: ['fr'] })
    const [first] = texts.filter((text) => text.startsWith('Support, développement et hébergement : OpenEMR'))
    expect(first).toContain('d’autres composants que dans les autres lots')
    expect(first).toContain('un lot par activité mènerait à plus de 10 lots')
  })

  it('a need that names nothing is called by its title', () => {
    const { procurement } = propose({ ...base, title: { fr: 'Portail des usagers' }, activities: ['development'] })
    expect(plain(procurement.lots[0]?.title.fr ?? '')).toBe('Développement et adaptation : Portail des usagers')
    const odd = propose({ ...base, title: { fr: 'Un {trou}' }, activities: ['development'] })
    expect(plain(odd.procurement.lots[0]?.title.fr ?? '')).toBe(
      'Développement et adaptation : logiciels libres utilisés par l’acheteur',
    )
  })
})

describe('one and several', () => {
  it.each([
    [named('GLPI'), ['Le lot désigne un logiciel (GLPI)', 'Lieu d’exécution repris du besoin.', 'Code de ce qui']],
    [
      named('GLPI', 'Plone'),
      ['Les lots désignent des logiciels (GLPI, Plone)', 'le même pour chaque lot.', 'chaque lot.'],
    ],
  ])('%j', (software, starts) => {
    const { texts } = said({ ...base, software, activities: ['support'] })
    for (const part of starts) expect(texts.some((text) => text.includes(part))).toBe(true)
  })

  it('of three hundred names the first twelve are read, and the rest is counted', () => {
    const software = named(...Array.from({ length: 300 }, (_, index) => `Outil ${index}`))
    const [text = ''] = said({ ...base, software }).texts.filter((each) => each.includes('désignent des logiciels'))
    expect(text).toContain('Outil 11 et 288 autres)')
    expect(text).not.toContain('Outil 12')
  })
})

describe('training alone', () => {
  const training: Need = {
    ...base,
    title: { fr: 'Formation' },
    activities: ['training'],
    software: named('LibreOffice'),
  }

  it.each([300_000, 900_000])('of %d is no open call for tenders for software services', (amount) => {
    const { procurement, texts } = said({ ...training, value: { amount, currency: 'EUR' } })
    expect(procurement.procedure).toBe('adapted')
    expect(texts.some((text) => text.includes('750 000 € hors taxes (non vérifié)'))).toBe(true)
    expect(texts.join('\n')).not.toMatch(/n’en est qu’une partie|atteint le seuil/u)
    expect(lint(procurement).findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('elsewhere has a light regime, and national law decides', () => {
    const { procurement, texts } = said({ ...training, jurisdiction: 'ES' })
    expect(procurement.procedure).toBe('open')
    expect(texts.some((text) => text.includes('relève d’un régime allégé'))).toBe(true)
  })
})

describe('a small contract', () => {
  it.each([
    ['training', ['price', 'method', 'awd-01']],
    ['advice', ['price', 'method', 'awd-01']],
    ['migration', ['price', 'method', 'awd-01']],
    ['development', ['price', 'method', 'awd-02']],
  ] as const)('of %s asks for a plan of changes only where changes are bought', (activity, ids) => {
    const { criteria } = propose({
      ...base,
      jurisdiction: 'DE',
      software: named('LibreOffice'),
      activities: [activity],
      value: { amount: 38_000, currency: 'EUR' },
    }).procurement
    expect(criteria.filter(({ kind }) => kind === 'award').map(({ id }) => id)).toEqual(ids)
    expect(criteria.filter(({ kind }) => kind === 'performance').length).toBeLessThanOrEqual(4)
  })
})

describe('what French law does not ask for', () => {
  const dispensed = (date: string, amount: number) =>
    said({ ...base, date, software: named('GLPI'), value: { amount, currency: 'EUR' } }).texts.filter((text) =>
      text.includes('ni publicité ni mise en concurrence'),
    ).length

  it('neither publication nor competition below 60 000, and 40 000 before April 2026', () => {
    expect([dispensed('2026-04-01', 59_999), dispensed('2026-04-01', 60_000)]).toEqual([1, 0])
    expect([dispensed('2026-03-31', 39_999), dispensed('2026-03-31', 59_999)]).toEqual([1, 0])
    const { texts } = said({ ...base, jurisdiction: 'BE', value: { amount: 19_000, currency: 'EUR' } })
    expect(texts.join()).not.toContain('ni publicité')
  })
})

describe('places', () => {
  const onSite: Need = { ...base, software: named('QGIS'), activities: ['support', 'training'], onSite: ['training'] }

  it('one that lies within another is not bought twice', () => {
    const { procurement, findings } = propose({ ...onSite, territories: ['ITC1', 'ITC11', 'ITC4'] })
    expect(findings.map(({ code, path }) => [code, path])).toEqual([['territory-within', '/territories/1']])
    expect(procurement.lots.map(({ nuts }) => nuts)).toEqual([['ITC1', 'ITC4'], ['ITC1'], ['ITC4']])
  })

  it('work on site that would make lots of less than 20 000 stays in one, and that is said', () => {
    const three = { ...onSite, territories: ['FRK21', 'FRK26', 'FRK28'], value: { amount: 240_000, currency: 'EUR' } }
    expect(Object.values(propose(three).keys)).toEqual(['geography/support', 'training'])
    expect(codesOf(three)).toEqual(['territories-small'])
    const large = { ...three, value: { amount: 2_400_000, currency: 'EUR' } }
    expect(Object.values(propose(large).keys)).toHaveLength(4)
    expect(codesOf(large)).toEqual([])
  })
})

describe('a programme', () => {
  it('whose lots are joined keeps its pilots, its optional parts and what brings software into service', () => {
    const nine = ['database', 'desktop', 'directory-identity', 'files-collaboration', 'mail-groupware'] as const
    const { procurement, keys } = propose({
      ...base,
      blueprints: [...nine, 'mobile', 'office-suite', 'steering', 'video-chat'],
      value: { amount: 80_000_000, currency: 'EUR' },
      organisation: { users: 240_000, sites: 900 },
    })
    const about = (key: string) => plain(procurement.lots.find(({ id }) => keys[id] === key)?.description?.fr ?? '')
    expect(about('desktop')).toContain(
      'sauf une tranche optionnelle (Déploiement sur site et assistance de premier niveau)',
    )
    expect(about('files-collaboration')).toContain('Un pilote d’environ 12 000 utilisateurs')
    expect(about('directory-identity')).toContain('Tranche ferme.')
  })

  it('has a step for every lot, and no decision to go on for steering and training', () => {
    const { programme, procurement } = propose({
      ...base,
      languages: ['en'],
      title: { en: 'Need' },
      blueprints: ['directory-identity', 'office-suite', 'desktop'],
      software: named('Thunderbird'),
      value: { amount: 12_000_000, currency: 'EUR' },
    })
    expect(programme.flatMap(({ lots }) => lots).toSorted()).toEqual(procurement.lots.map(({ id }) => id))
    expect(programme.map(({ decision }) => decision.en?.startsWith('Go on'))).toEqual([true, true, true, false])
    const wave = procurement.lots.find(({ description }) => description?.en?.includes('Wave 3'))
    expect(wave?.description?.en).toContain('after: Directory and identity, Office suite.')
  })

  it('without waves says so, and what is optional is named where there is any', () => {
    const reasons = (blueprints: readonly string[]) => said({ ...base, blueprints }).texts.join('\n')
    expect(reasons(['database'])).toContain('Un programme sans vagues : Bases de données. Il comprend')
    expect(reasons(['mail-groupware', 'steering'])).toContain('Messagerie et agendas ; hors des vagues : Pilotage.')
    expect(reasons(['directory-identity'])).not.toContain('optionnelles comptent')
  })
})

describe('the scope that a tenderer reads', () => {
  it('a lot of a programme names the software that it works on, and what no lot is known for is in all', () => {
    const { procurement, keys } = propose({
      ...base,
      blueprints: ['desktop', 'office-suite', 'directory-identity'],
      software: [...named('Debian', 'Ansible', 'LibreOffice', 'Samba'), { name: 'Bureau B', family: 'desktop' }],
      value: { amount: 12_000_000, currency: 'EUR' },
    })
    const of = (key: string) =>
      (procurement.lots.find(({ id }) => keys[id] === key)?.software ?? []).map(({ name }) => name)
    expect(of('desktop/image')).toEqual(['Debian', 'Ansible', 'Bureau B'])
    expect(of('desktop/peripherals')).toEqual(['Bureau B'])
    expect(of('office-suite/suite')).toEqual(['LibreOffice'])
    expect([of('office-suite/online'), of('directory-identity/single-sign-on')]).toEqual([[], []])
    // What is asked for is in some lot, whatever activities are wanted.
    const few = propose({ ...base, blueprints: ['desktop'], software: named('GLPI'), activities: ['migration'] })
    expect(few.procurement.lots.flatMap(({ software = [] }) => software.map(({ name }) => name))).toContain('GLPI')
  })

  it('names software once in a text, with its lots', () => {
    const need: Need = { ...base, languages: ['en'], title: { en: 'Need' }, software: named('GLPI', 'Plone') }
    const { procurement } = propose({ ...need, activities: ['support', 'development'] })
    const link = procurement.criteria.find(({ id }) => id === 'per-01')?.subjectMatterLink?.en
    expect(link).toContain('(GLPI [LOT-0001, LOT-0002], Plone [LOT-0003, LOT-0004])')
  })
})

describe('a change that merges lots of two places', () => {
  it('is told as such, whatever the value has become', () => {
    const need = example('hospital-video')
    const lots = ['video-chat/migration/FRK26', 'video-chat/migration/FRK24']
    const after = propose({
      ...need,
      value: { amount: 700_000, currency: 'EUR' },
      changes: [{ change: 'merge-lots', lots }],
    })
    const texts = compareProposals(propose(need), after, { locale: 'en' }).map(({ code }) => code)
    expect(texts).toContain('change.lots-merged')
    expect(texts).not.toContain('change.lot-gone')
  })
})

describe('a utility', () => {
  it('reads its own directive, a State outside the Union none, and each criterion has a source', () => {
    const utility: Need = { ...base, jurisdiction: 'SE', buyerCategory: 'utility', software: named('Kafka', 'GLPI') }
    const { texts, reasons } = said(utility)
    expect(texts.join('\n')).not.toContain('2014/24')
    expect(texts.some((text) => text.includes('directive 2014/25/UE art. 87'))).toBe(true)
    expect(texts.some((text) => text.startsWith('LOT-01') && text.includes('directive 2014/25/UE art. 65'))).toBe(true)
    for (const need of [utility, { ...utility, jurisdiction: 'CH' }, { ...utility, jurisdiction: 'FR' }])
      for (const { path, text } of propose(need).reasons)
        if (path.startsWith('/criteria/')) expect(text).toMatch(/Source/u)
    expect(reasons.length).toBeGreaterThan(10)
  })
})

describe('families of software', () => {
  it('that the buyer gives part three hundred names as specialists would', () => {
    const families = ['web', 'Bases de données', 'Sécurité informatique', 'geography']
    const software = Array.from({ length: 300 }, (_, index) => ({
      name: `Logiciel ${index}`,
      family: families[index % 4] ?? '',
    }))
    const need: Need = { ...base, software, activities: ['support'], value: { amount: 30_000_000, currency: 'EUR' } }
    const { keys, procurement, findings } = propose(need)
    expect(Object.values(keys)).toEqual([
      'web/support',
      'database/support',
      'securite-informatique/support',
      'geography/support',
    ])
    expect(procurement.lots.map(({ componentFamilies }) => componentFamilies)).toEqual([
      ['Sites et portails web'],
      ['Bases de données'],
      ['Sécurité informatique'],
      ['Information géographique'],
    ])
    expect(findings).toEqual([])
    expect(parseNeed(need).value).toEqual(need)
  })

  it('Ansible runs systems, and is of the desktop where desktops are moved', () => {
    const keys = (need: Partial<Need>) => Object.values(propose({ ...base, ...need }).keys)
    expect(keys({ software: named('GLPI', 'Ansible'), activities: ['support'] })).toEqual(['it-management/support'])
    expect(keys({ software: named('Ansible'), blueprints: ['desktop'] })).not.toContain('it-management/support')
  })
})

describe('a framework agreement', () => {
  it('for hosting alone has one holder; a ceiling that nobody gave is not spoken of as there', () => {
    const hosting: Need = { ...base, software: named('Nextcloud'), activities: ['hosting'], framework: {} }
    expect(propose(hosting).procurement.framework?.maxParticipants).toBe(1)
    const { value: _, ...unvalued } = hosting
    const { texts } = said(unvalued)
    expect(texts.some((text) => text.startsWith('Accord-cadre : les commandes'))).toBe(true)
    expect(texts.some((text) => text.includes('et le besoin n’en donne pas'))).toBe(true)
  })
})

describe('what the buyer alone knows of lots (decision 0031)', () => {
  const six: Need = {
    ...base,
    software: named('PostgreSQL', 'Nextcloud', 'GLPI', 'Keycloak', 'Plone', 'Jitsi Meet'),
    activities: ['support'],
    changes: [
      { change: 'share', lot: 'web/support', share: 5 },
      { change: 'share', lot: 'database/support', share: 200 },
    ],
  }
  const onLots = (need: Need) =>
    (propose(need).procurement.lotClauses ?? []).map(({ id, clause, lots }) => [id, clause.id, lots] as const)
  const left = (need: Need) => said(need).texts.find((text) => text.startsWith('Fiches sur les lots laissées')) ?? ''

  it('a small lot is pointed out, and bought apart where the buyer says so, by figures of these lots', () => {
    expect(left(six)).toContain('LOT-07 (possible pour LOT-0005 si une estimation confirme leur valeur')
    const asked: Need = { ...six, planning: { smallLots: true } }
    expect(onLots(asked)).toContainEqual(['lot-07', 'LOT-07', ['LOT-0005']])
    const clause = propose(asked).procurement.lotClauses?.find(({ id }) => id === 'lot-07')?.clause
    expect(clause?.params).toMatchObject({ list: 'Plone', amount: 15_000, share: 2 })
    expect(planLots(asked).models.find(({ model }) => model === 'LOT-07')).toMatchObject({
      state: 'use',
      lots: ['LOT-0005'],
    })
    expect(left({ ...six, planning: { smallLots: false } })).toContain('l’acheteur ne veut pas de petits lots')
  })

  it.each([
    ['no lot is small', { ...six, changes: [] }],
    ['the whole is below the threshold', { ...six, value: { amount: 120_000, currency: 'EUR' } }],
    ['another currency', { ...six, value: { amount: 900_000, currency: 'CHF' } }],
    ['a utility', { ...six, buyerCategory: 'utility' as const }],
    ['another law', { ...six, jurisdiction: 'CH' }],
  ])('where small lots cannot be bought apart that is a finding: %s', (_, need) => {
    expect(codesOf({ ...need, planning: { smallLots: true } })).toContain('small-lots')
    expect(onLots({ ...need, planning: { smallLots: true } }).map(([, id]) => id)).not.toContain('LOT-07')
  })

  it('a saving between lots, named by key or by id, gives groups with the rule that compares', () => {
    const asked: Need = {
      ...six,
      planning: {
        awarded: 2,
        savingsBetween: [['database/support', 'LOT-0002'], ['LOT-0003', 'LOT-0004'], ['nothing']],
      },
    }
    const { procurement, findings } = propose(asked)
    expect(onLots(asked).filter(([, id]) => id === 'LOT-06')).toEqual([
      ['lot-06', 'LOT-06', ['LOT-0001', 'LOT-0002']],
      ['lot-06-2', 'LOT-06', ['LOT-0003', 'LOT-0004']],
    ])
    expect(procurement.lotGroups?.map(({ id, lots }) => [id, lots])).toEqual([
      ['GLO-0001', ['LOT-0001', 'LOT-0002']],
      ['GLO-0002', ['LOT-0003', 'LOT-0004']],
    ])
    expect(procurement.lotGroups?.[0]?.awardMethod?.combination?.fr).toContain('strictement supérieure')
    expect(findings.map(({ code, path }) => [code, path])).toEqual([['group', '/planning/savingsBetween/2']])
    expect(lint(procurement).findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(planLots(asked).limits.groups).toEqual(procurement.lotGroups?.map(({ id, lots }) => ({ id, lots })))
  })

  it('a group that the limit forbids is a finding; outside the Union there is none', () => {
    const group: Need = { ...six, planning: { awarded: 1, savingsBetween: [['LOT-0001', 'LOT-0002']] } }
    expect(codesOf(group)).toContain('group-limit')
    const { procurement } = propose({ ...group, jurisdiction: 'CH' })
    expect(procurement.lotGroups).toBeUndefined()
    expect(codesOf({ ...group, jurisdiction: 'CH' })).toContain('group-law')
  })

  it('a clause that the buyer drops takes its groups along', () => {
    const asked: Need = { ...six, planning: { awarded: 2, savingsBetween: [['LOT-0001', 'LOT-0002']] } }
    const { procurement } = propose({ ...asked, changes: [{ change: 'drop-criterion', clause: 'LOT-06' }] })
    expect(procurement.lotGroups ?? []).toEqual([])
  })
})

describe('what a contracting officer read whole, document by document', () => {
  const papersOf = (need: Need, language: 'en' | 'fr' = 'fr') =>
    Object.fromEntries(
      tenderDocuments(propose(need).procurement, { language }).documents.map(
        (each) => [each.kind, plain(toMarkdown(each))] as const,
      ),
    )

  it('one lot at most is not "more than 1", and one reference is not "1 (references)"', () => {
    const need: Need = { ...example('hospital-records'), languages: ['fr', 'en'], level: 'basic' }
    const french = papersOf(need)['consultation-rules']
    expect(french).toContain('il ne peut s’en voir attribuer plus d’un.')
    expect(french).toContain('Niveau minimal : 1 (référence) sur')
    const english = papersOf(need, 'en')['consultation-rules']
    expect(english).toContain('it may be awarded only one of them.')
    expect(english).toContain('Minimum: 1 (reference) over')
  })

  it.each(['hospital-records', 'university-framework', 'intercommunale'])(
    '%s: the name of software is no function and no family of components',
    (name) => {
      const need = { ...example(name), languages: ['fr'] }
      const papers = papersOf(need)
      expect(papers['consultation-rules']).toContain('une même fonction : celle que nomme l’intitulé de chaque lot.')
      for (const { name: software } of need.software ?? [])
        expect(papers.cctp).not.toContain(`Familles de composants : ${software}.`)
    },
  )

  it('a lot of development, advice or training is not said to be one of support', () => {
    const portal = papersOf({ ...base, title: { fr: 'Portail des usagers' }, activities: ['development'] })
    // Level 3 support is nobody's business where no support is bought.
    expect(portal['internal-file']).not.toMatch(/SEL-06|Le lot comprend un support/u)
    expect(papersOf({ ...base, activities: ['support'] })['internal-file']).toContain('Fiche SEL-06')
    const programme = papersOf({ ...example('ministry-desktop'), languages: ['fr'] })['internal-file']
    expect(programme).toContain('Fiche AWD-13')
    expect(programme).not.toMatch(
      /que le lot maintient|dont le lot assure le support|la formation et l’accompagnement que le lot/u,
    )
    const course = papersOf(example('school-training'), 'en')
    expect(course['consultation-rules']).not.toMatch(/how soon a fault|correction lasts/u)
    expect(course['internal-file']).not.toContain('corrections the buyer receives')
  })

  it('a course has no blocking incident to come for; a move on site has', () => {
    for (const level of ['basic', 'advanced', 'exemplary'] as const) {
      const course = papersOf({ ...example('school-training'), level }, 'en')
      expect(course.cctp).toContain('Visits on site are planned')
      expect(Object.values(course).join('\n')).not.toMatch(
        /blocking incident|spare equipment|replaced by a contractor/u,
      )
    }
    const move = papersOf({ ...example('hospital-video'), languages: ['fr'], level: 'advanced' })
    expect(move.cctp).toContain('incident bloquant')
  })

  it('a ranking by the marks of criteria asks the buyer for the criteria', () => {
    const asked = (level: Need['level']) =>
      papersOf({ ...example('university-framework'), level })['consultation-rules']?.includes(
        'À compléter : les critères du classement par logiciel',
      )
    expect([asked('advanced'), asked('exemplary')]).toEqual([false, true])
  })

  it('of one lot the answer frame speaks as of one, and a framework of several says that its holders are those of each', () => {
    const holders: Need = { ...base, software: named('GLPI', 'Plone'), activities: ['support'], framework: {} }
    const one = papersOf({ ...base, software: named('GLPI'), activities: ['support'] })
    const several = papersOf(holders)
    expect(one['answer-frame']).toContain('À remplir par le soumissionnaire. Seul')
    expect(several['answer-frame']).toContain(
      'À remplir par le soumissionnaire, pour chaque lot auquel il répond. Seul',
    )
    expect(several.ccap).toContain('4 titulaires au plus par lot.')
  })

  it('a condition that departs from two general rules stands twice among the derogations', () => {
    const rows = papersOf({ ...base, software: named('GLPI'), activities: ['support'] })
      .ccap?.split('\n')
      .filter((line) => line.includes('| Personnel évalué lors de l’analyse des offres, et son remplacement |'))
    expect(rows).toHaveLength(2)
    expect(rows?.join(' ')).toMatch(/règles générales sur les pénalités.*règles générales sur le remplacement/u)
  })

  it('no limit of pages is promised that no document sets', () => {
    const rules = papersOf(example('hospital-records'))['consultation-rules']
    expect(rules).toContain('dans la limite de pages que fixent, le cas échéant, les documents de la consultation.')
  })

  it('what a clause on lots says the documents hold is asked of the buyer', () => {
    const asked = (level: Need['level']) =>
      papersOf({ ...example('hospital-records'), level })['consultation-rules']?.includes(
        'À compléter : les données de chaque lot énumérées ci-dessous',
      )
    expect([asked('advanced'), asked('exemplary')]).toEqual([false, true])
    const holders: Need = { ...base, software: named('GLPI', 'Plone'), activities: ['support'], framework: {} }
    expect(papersOf(holders).ccap).toContain('À compléter : la pondération des critères des commandes')
  })

  it('no plan is said to weigh as much as persons who are not marked', () => {
    const { texts } = said({ ...base, activities: ['support', 'development'], software: named('GLPI'), level: 'basic' })
    expect(texts.some((text) => text.startsWith('AWD-02'))).toBe(true)
    expect(texts.join('\n')).not.toContain('autant que les personnes')
  })

  it('what is analysed is named once, with or without names of software', () => {
    const rules = papersOf({ ...base, blueprints: ['desktop', 'steering'] })['consultation-rules'] ?? ''
    expect(rules).toContain('L’analyse porte sur les logiciels du lot ou, au-delà de 10 logiciels, sur ceux que')
  })

  it('a need in a language without words gets documents in English, as it gets its proposal', () => {
    const { language, documents } = tenderDocuments(propose(example('gemeinde')).procurement)
    expect(language).toBe('en')
    expect(documents).toHaveLength(5)
  })
})

describe('what tenderers read', () => {
  const rulesOf = (need: Need) => {
    const [rules] = tenderDocuments(propose(need).procurement, { language: 'fr' }).documents
    return plain(rules ? toMarkdown(rules) : '')
  }

  it('may tender for all lots where there are as many, and for fewer where the buyer says so', () => {
    const two: Need = { ...base, software: named('GLPI', 'Plone'), activities: ['support'] }
    expect(rulesOf(two)).toContain('une offre pour un lot, pour plusieurs ou pour tous.')
    const { procurement } = propose(two)
    const [rules] = tenderDocuments({ ...procurement, lotLimits: { submitted: 1 } }, { language: 'fr' }).documents
    expect(plain(rules ? toMarkdown(rules) : '')).toContain('une offre pour 1 lot au plus.')
  })

  it('no reason promises that a steering firm sells nothing: LOT-05 lets it hold one lot of expertise', () => {
    const { texts, procurement } = said({ ...base, blueprints: ['directory-identity', 'steering'] })
    expect(procurement.lotClauses?.find(({ clause }) => clause.id === 'LOT-05')?.clause.params).toMatchObject({
      lots: 1,
    })
    expect(texts.join('\n')).not.toContain('ne vend rien')
  })
})

describe('read once more, level by level', () => {
  const english: Need = { ...base, languages: ['en'], title: { en: 'A need' } }

  it('what cannot be shared out evenly goes to the largest remainders', () => {
    const { lots } = propose({
      ...english,
      software: named('Drupal', 'Apache Solr', 'PostgreSQL'),
      activities: ['support', 'development'],
      value: { amount: 3_500_000, currency: 'EUR' },
    }).procurement
    expect(lots.map(({ value }) => value?.amount)).toEqual([700_000, 466_667, 700_000, 466_667, 700_000, 466_666])
  })

  it('who steers or advises hands over no software, and is not marked on teaching it', () => {
    for (const level of ['basic', 'advanced', 'exemplary'] as const) {
      const { criteria } = propose({ ...base, level, blueprints: ['desktop', 'steering'] }).procurement
      expect(criteria.map(({ clause }) => clause?.id)).not.toContain('AWD-09')
    }
  })

  it('a function that names its activity is not named twice', () => {
    const titles = propose({
      ...english,
      activities: ['development'],
      functions: [{ name: { en: 'development of a portal' } }, { name: { en: 'online payment' }, family: 'payment' }],
    }).procurement.lots.map(({ title }) => title.en)
    expect(titles).toEqual(['Development of a portal', 'Development and adaptation: online payment'])
  })

  it('what a migration warns of stands at the lot that it is about', () => {
    const { procurement, reasons } = propose({ ...base, blueprints: ['desktop'] })
    const [place] = reasons.flatMap(({ path, text }) => (text.includes('liées à un système') ? [path] : []))
    const lot = procurement.lots[Number(place?.split('/')[2])]
    expect(plain(lot?.title.fr ?? '')).toBe('Compatibilité des applications métier')
  })

  it('a ground that is still to be confirmed is open before publication, and no scenario is where measures are enough', () => {
    const one: Need = { ...english, level: 'basic', software: named('GLPI'), activities: ['support'] }
    const { procurement } = propose(one)
    const { documents } = tenderDocuments(procurement)
    const [rules, , cctp, , internal] = documents.map(toMarkdown)
    expect(rules).toContain('**To be completed: the ground for not dividing the contract')
    expect(internal).toContain('the ground for not dividing the contract, and the facts that bear it out')
    expect(procurement.criteria.map(({ clause }) => clause?.id)).toEqual(expect.arrayContaining(['AWD-20', 'PER-20']))
    expect(cctp?.match(/scenario/gu)).toHaveLength(1)
  })

  it('what a clause wants in the internal file is said to be still wanted there, and amounts are written as in English', () => {
    const { procurement } = propose({ ...english, software: named('GLPI', 'Plone', 'PostgreSQL') })
    const [internal = ''] = tenderDocuments(procurement).documents.slice(4).map(toMarkdown)
    expect(internal).toMatch(
      /## \d+\. Technical lots by family of software\n\nLots: all lots\.\n\nTo be kept in this file:/u,
    )
    expect(internal).toContain('| EUR 300,000 |')
    expect(internal).not.toMatch(/\d EUR/u)
  })

  it('a question tells the names of criteria from its own words', () => {
    const { notChecked } = lint(propose({ ...english, software: named('GLPI', 'Plone') }).procurement)
    expect(notChecked.map(({ question }) => question).join('\n')).toContain(
      'minimum of “Experience with the software of the lot or comparable software”',
    )
    const french = lint(propose({ ...base, software: named('GLPI', 'Plone') }).procurement, {
      locale: 'fr',
      texts: lintMessages,
    })
    expect(french.notChecked.map(({ question }) => plain(question)).join('\n')).toContain(
      '« Contribution aux projets d’origine (“upstream”) »',
    )
  })

  it('what is done beside the main activity has its conditions too: code written is published, support has who changes the code', () => {
    const school: Need = {
      ...english,
      jurisdiction: 'DE',
      value: { amount: 9_600_000, currency: 'EUR' },
      software: named('Moodle', 'BigBlueButton', 'Nextcloud', 'Keycloak'),
      activities: ['hosting', 'support', 'development'],
    }
    const { lots, criteria } = propose(school).procurement
    expect(lots[0]?.activities).toEqual(['hosting', 'support', 'development'])
    const ids = criteria.map(({ clause }) => clause?.id)
    expect(ids).toEqual(expect.arrayContaining(['SEL-06', 'PER-02', 'PER-16']))
    // Who advises beside what it supports is not asked to sell nothing.
    const both = propose({ ...school, activities: ['support', 'development', 'advice'] }).procurement
    for (const { activities = [], id } of both.lots)
      if (activities[0] !== 'advice')
        expect(
          both.criteria.some(({ clause, lots: of }) => clause?.id === 'PER-14' && (of === 'all' || of.includes(id))),
        ).toBe(false)
  })

  it.each<[string, Partial<Need>, readonly string[]]>([
    [
      'a site to build and host',
      { software: named('Drupal'), activities: ['development', 'hosting'] },
      ['PER-01', 'PER-04', 'PER-16', 'PER-20'],
    ],
    [
      'a service to host',
      { software: named('Nextcloud'), activities: ['hosting'] },
      ['PER-04', 'PER-12', 'PER-16', 'PER-20'],
    ],
    [
      'what the buyer runs itself',
      { software: named('GLPI'), activities: ['support'] },
      ['PER-01', 'PER-04', 'PER-12', 'PER-20'],
    ],
  ])('of four conditions in a small contract one is the exit where something is left behind: %s', (_, part, ids) => {
    const { procurement, texts } = said({ ...base, ...part, value: { amount: 15_000, currency: 'EUR' } })
    const conditions = procurement.criteria.filter(({ kind }) => kind === 'performance')
    expect(conditions.map(({ clause }) => clause?.id).sort()).toEqual(ids)
    const exit = ids.includes('PER-16')
    expect(texts.some((text) => text.includes('ajouter PER-16'))).toBe(!exit)
    expect(lint(procurement).findings.some(({ ruleId }) => ruleId === 'PER-R10')).toBe(!exit)
  })

  it('where the record of persons is all that is marked, it is said what that costs newcomers, as the linter says', () => {
    for (const level of ['basic', 'advanced', 'exemplary'] as const) {
      const { procurement, texts } = said({
        ...base,
        level,
        software: named('GLPI', 'Plone'),
        activities: ['support', 'development'],
      })
      const noted = lint(procurement).findings.some(({ ruleId }) => ruleId === 'COM-08')
      expect(noted).toBe(level === 'basic')
      expect(texts.some((text) => text.includes('ne peut se rattraper'))).toBe(noted)
    }
    const [first] = said({
      ...base,
      level: 'basic',
      software: named('GLPI', 'Plone'),
      activities: ['support', 'development'],
    }).texts.filter((text) => text.includes('ne peut se rattraper'))
    expect(first).toMatch(/^Dans LOT-0001, LOT-0003, les personnes/u)
  })

  it('one lot of services that can be told apart rests on no article until the buyer gives its ground', () => {
    const site: Need = { ...base, value: { amount: 15_000, currency: 'EUR' }, software: named('Drupal') }
    const whole = (need: Need) => said(need).texts.find((text) => text.includes('l’ensemble du besoin'))
    expect(whole({ ...site, activities: ['development', 'hosting'] })).toMatch(
      /le motif de non-allotissement reste à donner\.$/u,
    )
    expect(whole({ ...site, activities: ['support'] })).toMatch(/\(CCP L2113-10\)\.$/u)
  })

  it('both bounds of a time that is marked are in working days', () => {
    const rules = (language: 'en' | 'fr') =>
      plain(
        toMarkdown(
          tenderDocuments(
            propose({
              ...base,
              languages: [language],
              title: { [language]: 'GLPI' },
              software: named('GLPI'),
              activities: ['support'],
            }).procurement,
            { language },
          ).documents[0] as never,
        ),
      )
    expect(rules('en')).toMatch(/\d+ working days or less, none where it is \d+ working days or more/u)
    expect(rules('fr')).toMatch(/\d+ jours ouvrés ou moins, aucun point lorsqu’elle est de \d+ jours ouvrés ou plus/u)
  })
})
