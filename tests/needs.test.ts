import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Need, parseNeed } from '@opensource-experts/core'
import { propose } from '@opensource-experts/criteria'
import { planLots } from '@opensource-experts/criteria/lots'
import { tenderDocuments, toMarkdown } from '@opensource-experts/documents'
import { lint } from '@opensource-experts/lint'
import { describe, expect, it } from 'vitest'

const folder = join(import.meta.dirname, '../examples/needs')
const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
const needOf = (name: string): Need => parseNeed(JSON.parse(readFileSync(join(folder, name), 'utf8'))).value
const levels = ['basic', 'advanced', 'exemplary'] as const

it('there are twenty-eight', () => {
  expect(names).toHaveLength(28)
})

describe.each(names)('%s', (name) => {
  it.each(levels)('is proposed at level %s without error, each lot with its reason', (level) => {
    const need = { ...needOf(name), level }
    const { procurement, reasons } = propose(need)
    expect(lint(procurement).findings.filter(({ severity }) => severity === 'error')).toEqual([])
    for (const index of procurement.lots.keys())
      expect(reasons.some(({ path }) => path === `/lots/${index}`)).toBe(true)
    // A reason that fits every lot tells none of them apart.
    const texts = reasons.filter(({ path }) => /^\/lots\/\d+$/u.test(path)).map(({ text }) => text)
    expect(new Set(texts).size).toBe(texts.length)
    for (const index of (procurement.lotClauses ?? []).keys())
      expect(reasons.filter(({ path }) => path === `/lotClauses/${index}`)).toHaveLength(1)
  })
})

// What a buyer looks for, need by need.
const keysOf = (name: string) => Object.values(propose(needOf(`${name}.json`)).keys)
const found = (name: string) => propose(needOf(`${name}.json`))

it.each(['ministry-desktop', 'ministry-desktop-open'])('%s has deployment, training and steering', (name) => {
  expect(keysOf(name)).toEqual(
    expect.arrayContaining(['desktop/deployment', 'steering/training', 'steering/office', 'office-suite/suite']),
  )
})

it('a commune in Belgium reads no French law, and nothing of a call for tenders as France names it', () => {
  const { procurement, reasons } = found('commune-website')
  expect(procurement.procedure).toBe('open')
  for (const { text } of reasons) expect(text).not.toMatch(/L2113|droit français/u)
})

it('a small contract has a light pack', () => {
  const { criteria } = found('service-desk').procurement
  expect(criteria.length).toBeLessThanOrEqual(8)
})

it('twelve pieces of a data platform are lots by family', () => {
  const { procurement, keys } = found('data-platform')
  expect(Object.values(keys)).toEqual([
    'data-storage/development',
    'data-queries/development',
    'data-access/development',
    'data-streams/development',
    'data-operation/development',
  ])
  expect(procurement.framework).toBeDefined()
})

it('a central body has a framework agreement with several specialists', () => {
  expect(found('database-framework').procurement.framework).toMatchObject({ maxParticipants: 4, years: 4 })
})

it('in Italy the price keeps to 30 per cent', () => {
  const { criteria } = found('region-files').procurement
  expect(criteria.find(({ id }) => id === 'price')).toMatchObject({ weight: { value: 30 } })
})

it('work on site is cut by place, the rest is not', () => {
  expect(keysOf('hospital-video')).toEqual([
    'video-chat/support',
    'video-chat/migration/FRK26',
    'video-chat/migration/FRK24',
  ])
})

it('of a need that says almost nothing, there are findings and questions', () => {
  const { findings, questions } = found('hopeless')
  expect(findings.map(({ code }) => code)).toEqual(['no-value', 'currencies', 'territory'])
  expect(questions.map(({ code }) => code)).toEqual(['activities', 'value', 'subject', 'territories', 'places'])
})

// What was found when they were read whole, as a buyer reads them.
const saidOf = (name: string, change: Partial<Need> = {}) => {
  const { reasons, procurement } = propose({ ...needOf(`${name}.json`), ...change })
  return { procurement, texts: reasons.map(({ text }) => text.replaceAll(/[\u00a0\u202f]/gu, ' ')) }
}

it('the procedure is called as the State of the buyer calls it, and what is supposed is said', () => {
  const { texts } = saidOf('commune-website')
  expect(
    texts.some((text) => text.startsWith('Procédure ouverte, à titre d’hypothèse : la valeur est inférieure')),
  ).toBe(true)
  expect(texts.join('\n')).not.toMatch(/Appel d’offres|tranche/u)
  expect(texts.some((text) => text.startsWith('Du droit national (BE)'))).toBe(true)
  const { texts: french } = saidOf('ministry-desktop')
  expect(french.some((text) => text.startsWith('Appel d’offres ouvert : la valeur atteint le seuil'))).toBe(true)
})

it('two lots of a Gemeinde have two titles, although there are no German words for them', () => {
  const titles = propose(needOf('gemeinde.json')).procurement.lots.map(({ title }) => title.de)
  expect(titles).toEqual([
    'Umstieg der Gemeinde auf LibreOffice, Schulung – Migration: LibreOffice',
    'Umstieg der Gemeinde auf LibreOffice, Schulung – Training: LibreOffice',
  ])
})

it('functions stay together unless they say where they belong', () => {
  expect(keysOf('portal')).toEqual(['functions/development'])
  expect(keysOf('participation')).toEqual([
    'functions/development',
    'functions/support',
    'directory-identity/development',
    'directory-identity/support',
  ])
  const mail = propose({
    ...needOf('portal.json'),
    functions: [{ name: { fr: 'messagerie instantanée' } }, { name: { fr: 'messagerie et agendas' } }],
  })
  expect(Object.values(mail.keys)).toEqual(['video-chat/development', 'mail-groupware/development'])
})

it('a contract that runs and one that has ended are told apart, in days that people write', () => {
  const { texts } = saidOf('university-framework')
  expect(
    texts.some((text) =>
      text.startsWith('Un contrat court déjà : Maintenance de Moodle (jusqu’au 30 septembre 2027).'),
    ),
  ).toBe(true)
  expect(texts.some((text) => text.startsWith('Fini avant le lancement : Hébergement de BigBlueButton'))).toBe(true)
})

it('where each lot has several holders there is no limit that would need twenty firms', () => {
  const { procurement, texts } = saidOf('data-platform')
  expect(procurement.lotLimits).toEqual({ submitted: 5 })
  expect(procurement.lotClauses?.map(({ clause }) => clause.id)).toEqual(['LOT-01', 'LOT-04', 'LOT-05'])
  expect(
    texts.some((text) => text.includes('4 titulaires au plus, et la concentration (HHI) ne dépasse pas 2 500')),
  ).toBe(true)
  expect(texts.some((text) => text.startsWith('Plusieurs acheteurs, ou une centrale d’achat'))).toBe(true)
})

it('a limit heeds what the buyer knows', () => {
  const limit = (planning: Need['planning']) =>
    propose({ ...needOf('ministry-desktop.json'), ...(planning ? { planning } : {}) }).procurement.lotLimits?.awarded
  expect([limit({ awarded: 4 }), limit({ expectedTenderers: 4 }), limit({ expectedTenderers: 1 })]).toEqual([
    4,
    4,
    undefined,
  ])
})

it('each lot of a programme has skills of its own, and what comes first comes first', () => {
  const { procurement, programme } = propose(needOf('ministry-desktop.json'))
  const skills = procurement.lots.map(({ description = {} }) => /Skills: [^.]+/u.exec(description.en ?? '')?.[0])
  expect(new Set(skills).size).toBe(procurement.lots.length)
  const order = new Map(programme.flatMap(({ lots }, step) => lots.map((lot) => [lot, step] as const)))
  for (const [step, { after }] of programme.entries())
    for (const lot of after) expect(order.get(lot)).toBeLessThan(step)
})

it('outside the Union no directive is named, and a utility reads no article of another one', () => {
  for (const jurisdiction of ['CH', 'GB']) {
    const { procurement, texts } = saidOf('ministry-desktop', { jurisdiction })
    expect(procurement.directive).toBeUndefined()
    for (const text of texts) expect(text).not.toMatch(/2014\/2[45]|CJUE|C-23\/20|CCP/u)
  }
  for (const text of saidOf('data-platform', { jurisdiction: 'BE' }).texts) expect(text).not.toContain('2014/24')
})

it('a plan of lots says of each lot what the proposal says', () => {
  const need = needOf('ministry-desktop.json')
  const { lots } = planLots(need)
  const { texts } = saidOf('ministry-desktop')
  for (const { reason } of lots) {
    const why = reason.text.fr
      .replaceAll(/[\u00a0\u202f]/gu, ' ')
      .replace(/\.$/u, '')
      .slice(1)
    expect(texts.some((text) => text.includes(why))).toBe(true)
    // One place, and no lot cut by area.
    expect(reason.text.fr).not.toContain('zone')
  }
})

it('a plan of lots sees two currencies, and no skill where lots were put together for want of room', () => {
  expect(planLots(needOf('two-currencies.json')).findings.map(({ code }) => code)).toContain('finding.currencies')
  const [technical] = planLots(needOf('three-hundred.json')).models
  expect(technical).toMatchObject({ model: 'LOT-01', state: 'ask' })
  const [, geographic] = planLots({ ...needOf('places-that-are-none.json'), territories: ['Lyon', 'FRK26'] }).models
  expect(geographic).toMatchObject({ model: 'LOT-02', state: 'not-needed' })
})

// The plan and the proposal say the same of the clauses that both judge by the same facts.
it.each(names)('%s: what a proposal writes of lots, a plan does not rule out', (name) => {
  const need = needOf(name)
  const { models } = planLots(need)
  for (const { clause } of propose(need).procurement.lotClauses ?? [])
    expect(models.find(({ model }) => model === clause.id)?.state).not.toBe('not-open')
})

it('the rule of a limit stands once in the consultation rules', () => {
  const [rules] = tenderDocuments(propose(needOf('hospital-video.json')).procurement, { language: 'fr' }).documents
  const text = rules ? toMarkdown(rules) : ''
  expect(text.split('acceptable et appropriée')).toHaveLength(2)
})
