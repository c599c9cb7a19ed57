import { type AwardCriterion, awardOf, type Need, parseNeed, parseProcurement } from '@opensource-experts/core'
import { propose } from '@opensource-experts/criteria'
import { lint } from '@opensource-experts/lint'
import { describe, expect, it } from 'vitest'

const levels = ['basic', 'advanced', 'exemplary'] as const

const need: Need = {
  schemaVersion: '1',
  jurisdiction: 'FR',
  buyerCategory: 'sub-central',
  languages: ['fr', 'en'],
  date: '2026-12-01',
  title: { fr: 'Support de logiciels libres', en: 'Support of free software' },
  software: [{ name: 'Moteur A' }, { name: 'Convertisseur B' }, { name: 'Annuaire C' }],
  territories: ['FRI31'],
  value: { amount: 420_000, currency: 'EUR' },
  durationMonths: 36,
  level: 'advanced',
}
const upTo = (amount: number | string) =>
  ['A', 'B'].map((name) => ({ name, role: 'group-member', ceiling: { amount, currency: 'EUR' } }))
const one = { ...need, software: [{ name: 'Moteur A' }] }

function weightsOf(award: readonly AwardCriterion[]): number[] {
  return award.map(({ weight }) => Number(weight?.value))
}

describe('propose', () => {
  it('starts from a need that core takes', () => {
    expect(() => parseNeed(need)).not.toThrow()
  })

  it.each(levels)('gives weights of 100 in each lot at level %s, community between 10 and 20', (level) => {
    for (const each of [need, one, { ...one, value: { amount: 60_000, currency: 'EUR' } }]) {
      const { procurement } = propose({ ...each, level })
      for (const lot of procurement.lots) {
        const award = awardOf(procurement, lot.id)
        expect(weightsOf(award).reduce((sum, weight) => sum + weight, 0)).toBe(100)
        const community = award.filter(({ tags }) => tags?.includes('community'))
        const sum = weightsOf(community).reduce((total, weight) => total + weight, 0)
        expect(sum).toBeGreaterThanOrEqual(10)
        expect(sum).toBeLessThanOrEqual(20)
        const price = award.find(({ type }) => type === 'price')
        expect(Number(price?.weight?.value)).toBeGreaterThanOrEqual(50)
        expect(Number(price?.weight?.value)).toBeLessThanOrEqual(60)
      }
    }
  })

  const stillToSay = [
    'question.consortia.legalForm',
    'question.criteria.minimum.inNotice',
    'question.criteria.announced',
    'question.criteria.reporting',
    'question.criteria.commitment',
    'question.criteria.staffImpact',
    'question.criteria.remedy',
    'question.criteriaFixedOn',
    'question.documentsRequested',
    'question.evaluators',
    'question.expectedTenderers',
    'question.lots.awardMethod.rounding.stage',
    'question.lots.software.openness',
    'question.lots.takeover',
    'question.lots.userFacing',
    'question.noticeFormat',
    'question.openingDate',
    'question.priorInvolvement',
    'question.privacyNotice',
    'PRO-02.question.adapted',
    'question.tieBreak',
    'question.upstreamPriced',
  ]

  it('gives a document that core takes and lint finds no error in', () => {
    const { procurement } = propose(need)
    expect(() => parseProcurement(procurement)).not.toThrow()
    const { findings, notChecked } = lint(procurement)
    // Decision 0020: what is usual in France, with what can come of it said.
    expect(findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`)).toEqual(['SCO-04 info'])
    // What a need does not tell, and is the buyer's to decide.
    expect(notChecked.map(({ ask }) => ask)).toEqual(stillToSay)
  })

  it('makes one lot for each software, with its share of the value', () => {
    const { lots, lotLimits } = propose(need).procurement
    expect(lots.map(({ software }) => software?.[0]?.name)).toEqual(['Moteur A', 'Convertisseur B', 'Annuaire C'])
    expect(lots.map(({ value }) => value?.amount)).toEqual([140_000, 140_000, 140_000])
    expect(lotLimits).toMatchObject({ submitted: 3, awarded: 1 })
    expect(lotLimits?.rule?.fr).toContain('régulière, acceptable et appropriée')
  })

  it('groups what would be more lots than can be followed, and keeps every software once', () => {
    const software = Array.from({ length: 23 }, (_, index) => ({ name: `Outil ${index + 1}` }))
    const { procurement, findings } = propose({ ...need, software: [...software, { name: 'outil 1 ' }] })
    expect(procurement.lots).toHaveLength(10)
    expect(procurement.lots.flatMap((lot) => lot.software)).toEqual(software)
    expect(findings.map(({ code, text }) => [code, text.includes('10 lots')])).toEqual([['too-many', true]])
  })

  it('parts a single software by activity where its value allows it', () => {
    const { lots, criteria } = propose(one).procurement
    expect(lots.map(({ value }) => value?.amount)).toEqual([252_000, 168_000])
    const lotsOfClause = (id: string) => criteria.filter(({ clause }) => clause?.id === id).map((each) => each.lots)
    // The same effort is not paid twice: times of corrections in the one, the plan in the other.
    expect(lotsOfClause('AWD-04')).toEqual([['LOT-0001']])
    expect(lotsOfClause('AWD-02')).toEqual([['LOT-0002']])
    expect(lotsOfClause('PER-02')).toEqual([['LOT-0002']])
    expect(lotsOfClause('PER-01')).toEqual(['all'])
  })

  it('never passes its reason for one lot off as a legal ground', () => {
    const { procurement, reasons } = propose({ ...one, value: { amount: '59999.99', currency: 'EUR' } })
    expect(procurement.lots).toHaveLength(1)
    expect(procurement.notDividedReason?.ground).toBe('to-be-confirmed')
    expect(procurement.notDividedReason?.text?.fr).toContain('À CONFIRMER')
    expect(JSON.stringify(procurement.notDividedReason)).not.toMatch(/L2113|art\./u)
    expect(reasons.some(({ path }) => path === '/notDividedReason')).toBe(true)
    expect(procurement.lotLimits).toBeUndefined()
    const { summary, findings } = lint(procurement)
    expect(summary.error).toBe(0)
    // What we leave to the buyer is found until it is filled in.
    expect(findings.map(({ ruleId, path }) => `${ruleId} ${path}`)).toContain('EFO-07 /notDividedReason')
  })

  it('follows French duties by day and threshold', () => {
    const ids = (each: Need) => propose(each).procurement.criteria.map(({ clause }) => clause?.id)
    expect(ids(need)).toEqual(expect.arrayContaining(['AWD-20', 'PER-20', 'PER-19']))
    const small = { ...need, value: { amount: 120_000, currency: 'EUR' } }
    expect(ids(small)).toContain('AWD-20')
    expect(ids(small)).not.toContain('PER-19')
    expect(propose(small).procurement.procedure).toBe('adapted')
    expect(ids({ ...need, date: '2026-08-20' })).not.toContain('AWD-20')
    expect(ids({ ...need, date: '2026-08-21' })).toContain('AWD-20')
    expect(ids({ ...need, jurisdiction: 'DE' })).not.toContain('PER-20')
  })

  it('brings the replacement of persons wherever persons are marked, and the embargo wherever changes are proposed', () => {
    for (const level of levels) {
      const { procurement } = propose({ ...one, level })
      for (const lot of procurement.lots) {
        const of = (id: string) =>
          procurement.criteria.some(
            (each) => each.clause?.id === id && (each.lots === 'all' || each.lots.includes(lot.id)),
          )
        expect(of('PER-12')).toBe(of('AWD-01'))
        expect(of('PER-04')).toBe(of('PER-01'))
      }
    }
  })

  it('gives a reason for each criterion, in the first language of the need', () => {
    const { procurement, reasons } = propose(need)
    for (const index of procurement.criteria.keys()) {
      expect(reasons.filter(({ path }) => path === `/criteria/${index}`)).toHaveLength(1)
    }
    expect(reasons.find(({ path }) => path === '/procedure')?.text).toContain('Appel d’offres ouvert')
    const english = propose({ ...need, languages: ['en', 'fr'] }).reasons
    expect(english.find(({ path }) => path === '/procedure')?.text).toContain('Open procedure')
    for (const { text } of [...reasons, ...english]) expect(text).not.toMatch(/undefined|\{|\}/u)
  })

  it('says what the buyer has to confirm', () => {
    const paths = propose(need).reasons.map(({ path }) => path)
    expect(paths).toEqual(expect.arrayContaining(['/lots', '/lots/0/value', '/buyers', '/cpv', '/provenance']))
    // Naming software is lawful on conditions that only the buyer can state.
    expect(propose(need).reasons.some(({ text }) => text.includes('Moteur A') && text.includes('TEC-02'))).toBe(true)
  })

  it('stays readable, and free of error, in a language that has no texts yet', () => {
    const { procurement, reasons } = propose({ ...need, languages: ['pl'], title: { pl: 'Wsparcie' } })
    expect(procurement.languages).toEqual(['pl'])
    expect(procurement.criteria.find(({ clause }) => clause?.id === 'AWD-01')?.name).toHaveProperty('en')
    expect(procurement.lots[0]?.title.pl).toBe('Wsparcie – Moteur A')
    expect(reasons.find(({ path }) => path === '/languages')?.text).toContain('pl')
    expect(lint(procurement).summary.error).toBe(0)
  })

  it.each([
    ['value', '/value/amount', { value: { amount: 0, currency: 'EUR' } }],
    ['value', '/value/amount', { value: { amount: '-1', currency: 'EUR' } }],
    ['no-value', '/value', { value: undefined }],
    ['duration', '/durationMonths', { durationMonths: 0 }],
    ['no-territory', '/territories', { territories: [] }],
    ['territory', '/territories/1', { territories: ['FRI31', 'Lyon'] }],
    ['territory', '/territories/0', { territories: ['ZZ1'] }],
    ['blueprint', '/blueprints/0', { blueprints: ['toaster'] }],
    ['currencies', '/value/currency', { framework: { maxValue: { amount: 1_000_000, currency: 'PLN' } } }],
    ['too-many', '/software', { software: Array.from({ length: 300 }, (_, index) => ({ name: `Tool ${index}` })) }],
    ['years', '/framework/years', { framework: { years: 6 } }],
    ['ceilings', '/buyers', { framework: { maxValue: { amount: 1000, currency: 'EUR' } }, buyers: upTo(501) }],
    ['ceilings', '/buyers', { buyers: upTo('210000.01') }],
  ])('says what makes no sense (%s) and goes on', (code, path, change) => {
    const { value, ...rest } = { ...need, ...change } as Need
    const { procurement, findings, questions } = propose(value === undefined ? rest : { ...rest, value })
    expect(findings.map((each) => [each.code, each.path])).toEqual([[code, path]])
    expect(findings[0]?.text).not.toMatch(/undefined|[{}]|finding\./u)
    expect(lint(procurement).findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(questions.length).toBeLessThanOrEqual(5)
  })

  it('takes ceilings that add up to the whole, and those in another currency', () => {
    const codes = (buyers: Need['buyers']) =>
      propose({ ...need, ...(buyers && { buyers }) }).findings.map(({ code }) => code)
    const role = 'group-member' as const
    expect(codes(['A', 'B'].map((name) => ({ name, role, ceiling: { amount: 210_000, currency: 'EUR' } })))).toEqual([])
    expect(codes(['A', 'B'].map((name) => ({ name, role, ceiling: { amount: 900_000, currency: 'PLN' } })))).toEqual([
      'currencies',
    ])
  })

  it('asks what is missing, five questions at most, and none that is answered', () => {
    const codes = (each: Need) => propose(each).questions.map(({ code }) => code)
    expect(codes(need)).toEqual(['activities', 'places', 'framework', 'buyers', 'existing'])
    const { value: _, software: __, ...bare } = need
    expect(codes({ ...bare, territories: [] })).toEqual(['activities', 'value', 'subject', 'territories', 'places'])
    const whole: Need = {
      ...need,
      activities: ['support'],
      onSite: [],
      framework: {},
      buyers: [{ name: 'Ville' }],
      existingContracts: [],
    }
    expect(codes(whole)).toEqual([])
  })
})

describe('the lots of a need', () => {
  const lotsOf = (change: Partial<Need>) => propose({ ...need, ...change }).procurement.lots
  const keysOf = (change: Partial<Need>) => Object.values(propose({ ...need, ...change }).keys)

  it('keep what the same specialists know together, and never cut by the order of a list', () => {
    const software = ['Spark', 'Kafka', 'Hadoop', 'Hive', 'HBase', 'Ranger'].map((name) => ({ name }))
    const names = (list: typeof software) =>
      lotsOf({ software: list }).map((lot) => (lot.software ?? []).map(({ name }) => name).sort())
    const lots = names(software)
    expect(lots).toContainEqual(['HBase', 'Hadoop'])
    expect(lots).toContainEqual(['Hive', 'Spark'])
    expect(new Set(names([...software].reverse()).map(String))).toEqual(new Set(lots.map(String)))
  })

  it('join software with what it is built on', () => {
    const software = [{ name: 'Portail', dependencies: ['moteur a'] }, { name: 'Moteur A' }, { name: 'Autre' }]
    expect(lotsOf({ software }).map((lot) => lot.software?.length)).toEqual([2, 1])
  })

  it('are cut by place only for what is done on site', () => {
    const change = { activities: ['support', 'migration'], territories: ['FRK26', 'FRI31'] } as const
    const software = [{ name: 'Moteur A' }]
    expect(keysOf({ ...change, software })).toEqual(['moteur-a/support', 'moteur-a/migration'])
    const lots = lotsOf({ ...change, software, onSite: ['migration'] })
    expect(lots.map(({ nuts, geographic }) => [nuts, geographic])).toEqual([
      [['FRK26', 'FRI31'], false],
      [['FRK26'], true],
      [['FRI31'], true],
    ])
  })

  it('of a migration are a programme: deployment, training and steering, in waves', () => {
    const { keys, programme, procurement } = propose({
      ...need,
      software: [],
      blueprints: ['desktop', 'directory-identity'],
      organisation: { users: 2000, sites: 12 },
      value: { amount: 4_000_000, currency: 'EUR' },
    })
    const made = Object.values(keys)
    expect(made).toEqual(
      expect.arrayContaining([
        'desktop/deployment',
        'steering/training',
        'steering/office',
        'directory-identity/directory',
      ]),
    )
    expect(programme.map(({ wave }) => wave)).toEqual([1, 2, undefined])
    expect(programme[1]?.after).toEqual(['LOT-0001', 'LOT-0002'])
    const deployment = procurement.lots[made.indexOf('desktop/deployment')]
    expect(deployment?.description?.en).toMatch(/pilot with about 100 users.*written decision/u)
    expect(deployment?.description?.fr).toContain('Tranche optionnelle')
  })

  it('are joined by blueprint where all nine would be too many', () => {
    const blueprints = ['directory-identity', 'desktop', 'office-suite', 'mail-groupware', 'files-collaboration']
    const made = keysOf({ software: [], blueprints: [...blueprints, 'video-chat', 'database', 'mobile', 'steering'] })
    expect(made).toHaveLength(11)
    expect(made).toContain('mobile')
  })
})

describe('the form of a contract', () => {
  it('is a framework agreement with a ceiling and several specialists where one is asked for', () => {
    const { procurement } = propose({ ...one, value: { amount: 8_000_000, currency: 'EUR' }, framework: {} })
    expect(procurement.framework).toEqual({
      maxValue: { amount: 8_000_000, currency: 'EUR' },
      years: 3,
      maxParticipants: 4,
      reopening: 'mixed',
    })
    const several = [
      { name: 'A', role: 'central-purchasing-body' },
      { name: 'B', role: 'user' },
    ] as const
    expect(propose({ ...need, buyers: several }).procurement.framework).toBeDefined()
    expect(propose(need).procurement.framework).toBeUndefined()
  })

  it('is a dynamic purchasing system where it stays open: restricted procedure, no limit on lots', () => {
    const { procurement } = propose({ ...need, framework: { dynamic: true } })
    expect(procurement).toMatchObject({ dps: true, procedure: 'restricted' })
    expect([procurement.framework, procurement.lotLimits]).toEqual([undefined, undefined])
  })

  it.each(levels)('is light for a small contract at level %s: four criteria, four conditions', (level) => {
    const small = { ...one, value: { amount: 80_000, currency: 'EUR' }, level }
    const { criteria } = propose(small).procurement
    const conditions = criteria.filter(({ kind }) => kind === 'performance')
    expect(criteria.length - conditions.length).toBeLessThanOrEqual(4)
    expect(conditions.length).toBeLessThanOrEqual(4)
    // The duties of law stay.
    expect(criteria.map(({ clause }) => clause?.id)).toEqual(expect.arrayContaining(['AWD-20', 'PER-20', 'AWD-01']))
  })
})

describe('a change of the buyer', () => {
  const changed = (changes: Need['changes'], rest: Partial<Need> = {}) =>
    propose({ ...need, ...rest, ...(changes ? { changes } : {}) })

  it('merges lots, and keeps to it when the need grows', () => {
    const changes = [{ change: 'merge-lots', lots: ['moteur-a/support', 'annuaire-c/support'] }] as const
    const names = (each: ReturnType<typeof changed>) =>
      each.procurement.lots.map((lot) => lot.software?.map(({ name }) => name))
    expect(names(changed(changes))).toEqual([['Moteur A', 'Annuaire C'], ['Convertisseur B']])
    const software = [{ name: 'Neuf D' }, ...(need.software ?? [])]
    expect(names(changed(changes, { software }))).toContainEqual(['Moteur A', 'Annuaire C'])
  })

  it('drops a criterion with what it made due, gives its weight back, and says so', () => {
    const { procurement, reasons } = changed([{ change: 'drop-criterion', clause: 'AWD-01' }])
    const ids = procurement.criteria.map(({ clause }) => clause?.id)
    expect(ids).not.toContain('AWD-01')
    expect(ids).not.toContain('PER-12')
    expect(weightsOf(awardOf(procurement, 'LOT-0001')).reduce((sum, each) => sum + each, 0)).toBe(100)
    expect(reasons.some(({ text }) => text.includes('AWD-01') && text.includes('laissée de côté'))).toBe(true)
  })

  it('drops it in one lot alone', () => {
    const { procurement } = changed([{ change: 'drop-criterion', clause: 'AWD-04', lots: ['moteur-a/support'] }])
    expect(procurement.criteria.find(({ clause }) => clause?.id === 'AWD-04')?.lots).toEqual(['LOT-0002', 'LOT-0003'])
  })

  it('asks a clause at another level', () => {
    const { procurement } = changed([{ change: 'level', clause: 'PER-01', level: 'basic' }])
    expect(procurement.criteria.find(({ clause }) => clause?.id === 'PER-01')?.clause?.level).toBe('basic')
  })

  it('gives shares and drops lots', () => {
    const { procurement } = changed([
      { change: 'drop-lot', lot: 'annuaire-c/support' },
      { change: 'share', lot: 'moteur-a/support', share: 180 },
    ])
    expect(procurement.lots.map(({ value }) => value?.amount)).toEqual([315_000, 105_000])
  })

  it('that finds nothing is a finding, and no error', () => {
    const { findings } = changed([
      { change: 'drop-lot', lot: 'nowhere' },
      { change: 'drop-criterion', clause: 'AWD-99' },
      { change: 'drop-criterion', clause: 'AWD-20' },
      { change: 'level', clause: 'SEL-06', level: 'exemplary' },
    ])
    expect(findings.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'change-lot /changes/0',
      'change-clause /changes/1',
      'change-duty /changes/2',
      'unknown-level /changes/3',
    ])
  })
})
