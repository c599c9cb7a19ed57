import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as place from '@opensource-experts/adapters-place'
import * as ted from '@opensource-experts/adapters-ted'
import * as espd from '@opensource-experts/adapters-ted/espd'
import * as packs from '@opensource-experts/adapters-ted/packs'
import * as validate from '@opensource-experts/adapters-ted/validate'
import * as xml from '@opensource-experts/adapters-ted/xml'
import * as core from '@opensource-experts/core'
import * as html from '@opensource-experts/core/html'
import * as json from '@opensource-experts/core/json'
import * as messages from '@opensource-experts/core/messages'
import * as scoring from '@opensource-experts/core/scoring'
import * as criteria from '@opensource-experts/criteria'
import * as bare from '@opensource-experts/criteria/bare'
import * as content from '@opensource-experts/criteria/content'
import * as lots from '@opensource-experts/criteria/lots'
import * as publish from '@opensource-experts/criteria/publish'
import * as review from '@opensource-experts/criteria/review'
import * as site from '@opensource-experts/criteria/site'
import * as rules from '@opensource-experts/eforms-rules'
import * as installed from '@opensource-experts/eforms-rules/node'
import * as sdk from '@opensource-experts/eforms-sdk'
import * as evidence from '@opensource-experts/evidence'
import * as experts from '@opensource-experts/experts'
import * as lint from '@opensource-experts/lint'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anything, wrongLanguages, wrongLots, wrongWeights } from '../packages/core/src/__fixtures__/arbitraries'
import * as documents from '../packages/documents/src/index'
import * as docx from '../packages/documents/src/office/to-docx'
import * as odt from '../packages/documents/src/office/to-odt'
import * as xlsx from '../packages/documents/src/office/to-xlsx'

type Call = (...args: unknown[]) => unknown

const entries: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  ...{
    core,
    html,
    json,
    messages,
    scoring,
    rules,
    installed,
    criteria,
    bare,
    content,
    lots,
    publish,
    review,
    site,
    lint,
    ted,
    validate,
    packs,
    espd,
    xml,
    place,
    documents,
    docx,
    odt,
    xlsx,
    experts,
    evidence,
    sdk,
  },
}
const functions = Object.entries(entries).flatMap(([entry, exported]) =>
  Object.entries(exported).flatMap(([name, value]) =>
    typeof value === 'function' ? [{ name: `${entry}: ${name}`, call: callable(name, value as Call) }] : [],
  ),
)

/** Classes are made, functions are called. */
function callable(name: string, value: Call): Call {
  return /^[A-Z]/u.test(name) ? (...args) => Reflect.construct(value, args) as unknown : value
}

/** What is thrown that is no `OseError`, in a few words. */
async function foreign(call: Call, args: readonly unknown[]): Promise<string[]> {
  try {
    await call(...args)
    return []
  } catch (error) {
    return core.OseError.isInstance(error) ? [] : [String(error).slice(0, 120)]
  }
}

async function foreignErrors(call: Call, inputs: readonly (readonly unknown[])[]): Promise<string[]> {
  const errors: string[] = []
  for (const args of inputs) errors.push(...(await foreign(call, args)))
  return [...new Set(errors)].slice(0, 4)
}

const runs = 150

describe('whatever a function is called with', () => {
  it.each(functions)('$name', async ({ call }) => {
    const inputs = fc.sample(fc.array(anything, { maxLength: 4 }), runs)
    expect(await foreignErrors(call, inputs)).toEqual([])
  })
})

const notice: Uint8Array = readFileSync(fileURLToPath(new URL('../examples/data/notice.xml', import.meta.url)))
const adapter = ted.createTed()
const procurement = adapter.read(notice).procurement
const proposed = criteria.proposeCriteria(procurement, { level: 'basic' })
const plan = adapter.plan(notice, { criteria: proposed }, { weights: 'scale' })
const rows = core.toForm(procurement.criteria, { decimals: ',', language: 'fr', lots: procurement.lots })
const form = { decimals: ',', language: 'fr', lots: procurement.lots }
const mpe = place.toMpe(procurement, { language: 'fr' })
const need = {
  ...{ schemaVersion: '1', jurisdiction: 'FR', buyerCategory: 'central', languages: ['fr'], date: '2026-12-01' },
  ...{ title: { fr: 'A' }, territories: ['FRK'], value: { amount: 100000, currency: 'EUR' }, durationMonths: 24 },
  level: 'basic',
}
const market = {
  experts: [
    { expert: { id: 'a', name: 'A', offers: [{ value: 'A', source: 'b', date: '2026-01-01' }] }, sources: ['s'] },
  ],
  sources: [{ id: 's', status: 'ok', count: 1, publisher: 'P' }],
}
const shared = JSON.parse(
  readFileSync(fileURLToPath(new URL('../examples/shared-buyers/csi-piemonte.json', import.meta.url)), 'utf8'),
) as Readonly<Record<string, unknown>>
const finding = lint.lint(procurement).findings[0] ?? {}

const exampleOf = (name: string) =>
  JSON.parse(
    readFileSync(fileURLToPath(new URL(`../examples/data/${name}.json`, import.meta.url)), 'utf8'),
  ) as Readonly<Record<string, unknown>>
const evaluation = exampleOf('evaluation')
const bundle = exampleOf('bundle')
const sheet = (evidence.evidenceFacts as Call)(bundle, { clause: 'AWD-01' })
const promised = exampleOf('promised')
const comparison = (evidence.compareEvidence as Call)(promised, bundle, { on: '2025-02-01' }) as {
  readonly letters: readonly unknown[]
}

const valid: Readonly<Record<string, readonly [call: Call, ...args: unknown[]]>> = {
  withCriteria: [core.withCriteria as Call, procurement, proposed, { weights: 'scale' }],
  joinCriteria: [
    core.joinCriteria as Call,
    procurement,
    { criteria: proposed },
    { weights: { policy: 'price', keep: [] } },
  ],
  planForm: [
    core.planForm as Call,
    procurement,
    { criteria: proposed },
    { weights: 'scale', maxLength: { 'BT-70-Lot': 9 } },
  ],
  fromForm: [core.fromForm as Call, rows, form],
  toForm: [core.toForm as Call, procurement.criteria, form],
  inverseEdits: [core.inverseEdits as Call, plan.edits],
  parseProcurement: [core.parseProcurement as Call, procurement, { mode: 'read' }],
  parseNeed: [core.parseNeed as Call, need],
  format: [core.format as Call, finding, 'fr', []],
  deriveFormalised: [core.deriveFormalised as Call, procurement],
  awardOf: [core.awardOf as Call, procurement, 'LOT-0001'],
  score: [scoring.score as Call, evaluation],
  evidenceFacts: [evidence.evidenceFacts as Call, bundle, { clause: 'AWD-01', facts: 3 }],
  factSheetToMarkdown: [evidence.factSheetToMarkdown as Call, sheet, 'fr'],
  reportToHtml: [evidence.reportToHtml as Call, bundle, { locale: 'fr' }],
  reportToMarkdown: [evidence.reportToMarkdown as Call, bundle, { locale: 'fr' }],
  sharedClaims: [evidence.sharedClaims as Call, [{ tender: 'T1', bundle }]],
  compareEvidence: [evidence.compareEvidence as Call, promised, bundle, { on: '2025-02-01' }],
  formatLetter: [evidence.formatLetter as Call, comparison.letters[0], comparison, 'fr'],
  comparisonToMarkdown: [evidence.comparisonToMarkdown as Call, comparison, 'fr'],
  logCapFigure: [evidence.logCapFigure as Call, 9, 99],
  perHeadFigure: [evidence.perHeadFigure as Call, 9, 5, 12],
  formatSize: [evidence.formatSize as Call, 'log-cap', 'fr'],
  proposeCriteria: [
    criteria.proposeCriteria as Call,
    procurement,
    { level: 'advanced', kinds: ['award', 'performance'] },
  ],
  propose: [criteria.propose as Call, need],
  planLots: [
    lots.planLots as Call,
    {
      ...need,
      software: [{ name: 'A' }],
      planning: { lots: procurement.lots, expectedTenderers: 2, minimumTurnover: { 'LOT-0001': need.value } },
    },
    { runs: 5, market },
  ],
  previewCompetition: [lots.previewCompetition as Call, procurement.lots, market, { criteria: proposed }],
  simulateAwards: [lots.simulateAwards as Call, { amounts: [1, 2], tenderers: 2, runs: 5 }],
  planSharedBuying: [lots.planSharedBuying as Call, shared],
  checkLedger: [lots.checkLedger as Call, shared.work, shared.ledger],
  sourcingKit: [
    lots.sourcingKit as Call,
    need,
    { contacts: [{ date: '2026-10-01', firm: 'A', channel: 'b', told: ['c'] }] },
  ],
  resolve: [criteria.resolve as Call, proposed, { languages: ['fr'], procurement }],
  describeClause: [criteria.describeClause as Call, criteria.getClause('AWD-02')],
  createCatalogue: [criteria.createCatalogue as Call, criteria.defaultCatalogue],
  lint: [lint.lint as Call, procurement, { severities: { 'AWD-W05': 'off' }, locale: 'fr' }],
  'ted.plan': [adapter.plan as Call, notice, { criteria: proposed }, { weights: 'scale' }],
  'ted.plan of members': [
    adapter.plan as Call,
    notice,
    {
      lotLimits: { submitted: 1, awarded: null, allRequired: true, rule: { fr: 'Ordre' } },
      lotGroups: [{ id: 'GLO-0001', lots: ['LOT-0001', 'LOT-0002'] }],
      awardMethods: { 'LOT-0001': { complicated: { fr: 'N = P / p' } } },
      strategic: { all: { purposes: [{ code: 'env-imp', description: { fr: 'But' } }], smeSuitable: true } },
    },
    {},
  ],
  'ted.apply': [adapter.apply as Call, notice, plan],
  planChangeNotice: [
    ted.planChangeNotice as Call,
    notice,
    {
      change: { criteria: proposed },
      reason: { code: 'update-add', text: { fr: 'Demandes' } },
      description: { fr: 'Ajout' },
      sections: ['PROCEDURE'],
      noticeId: '1c9a7b5f-4d63-4e2c-8d64-6e1d8c2a3b21',
      version: '02',
      dispatch: { date: '2026-12-10+01:00', time: '10:00:00+01:00' },
      documentsChanged: '2026-12-09Z',
    },
    { weights: 'scale' },
  ],
  splitLot: [
    ted.splitLot as Call,
    notice,
    {
      lot: 'LOT-0001',
      into: [
        { title: { fr: 'A' }, description: { fr: 'B' }, internalId: 'C', cpv: '72267000', nuts: ['FRI31'] },
        { title: { fr: 'D' }, value: { amount: 1, currency: 'EUR' } },
      ],
      limits: { submitted: 2, awarded: 1 },
    },
    { rehearse: true },
  ],
  upgradeNotice: [ted.upgradeNotice as Call, notice, { to: '1.15' }, { maxDepth: 100 }],
  noticeHistory: [ted.noticeHistory as Call, [notice], { maxDepth: 100 }],
  toMpe: [place.toMpe as Call, procurement, { language: 'fr' }],
  mpeToText: [place.mpeToText as Call, mpe, { labels: 'fr' }],
  mpeToHtml: [place.mpeToHtml as Call, mpe, {}],
  mpeToCsv: [place.mpeToCsv as Call, mpe, {}],
}

const wrong: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, '', 'x', 0, -1, Number.NaN, true, [], {}, [null], 1n, Symbol('s'), () => 1),
  ...[wrongWeights, wrongLots, wrongLanguages, fc.jsonValue({ maxDepth: 1 })],
)

/** A copy of plain data in which one place, chosen by `seed`, has another value, is gone, or has another name. */
function mutated(value: unknown, seed: number, other: unknown): unknown {
  const copy: unknown = structuredClone(value)
  const places: { readonly holder: Record<string, unknown>; readonly key: string }[] = []
  const visit = (each: unknown): void => {
    if (typeof each !== 'object' || each === null || ArrayBuffer.isView(each)) return
    for (const key of Object.keys(each)) {
      places.push({ holder: each as Record<string, unknown>, key })
      visit((each as Record<string, unknown>)[key])
    }
  }
  visit(copy)
  const chosen = places[seed % Math.max(1, places.length)]
  if (!chosen) return other
  const { holder, key } = chosen
  if (seed % 5 === 0) delete holder[key]
  else if (seed % 7 === 0) holder[`${key}s`] = holder[key]
  else holder[key] = other
  return copy
}

describe('a valid call that is changed at one place', () => {
  it.each(Object.keys(valid))('%s', async (name) => {
    const [call = () => undefined, ...args] = valid[name] ?? []
    expect(await foreign(call, args)).toEqual([])
    const changes = fc.sample(fc.tuple(fc.nat(), fc.nat(), wrong), runs)
    const inputs = changes.map(([at, seed, other]) =>
      args.map((arg, index) => (index === at % args.length ? mutated(arg, seed, other) : arg)),
    )
    expect(await foreignErrors(call, inputs)).toEqual([])
  })
})
