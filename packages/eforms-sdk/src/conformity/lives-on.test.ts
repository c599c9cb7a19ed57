import {
  type ChangeNotice,
  createTed,
  type LotSplit,
  planChangeNotice,
  splitLot,
  upgradeNotice,
} from '@opensource-experts/adapters-ted'
import { planEspdSource } from '@opensource-experts/adapters-ted/espd'
import { createValidator } from '@opensource-experts/adapters-ted/validate'
import type { Change } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { fixtureSpecs, validNotices } from '../../../adapters-ted/src/__fixtures__/fixtures'
import {
  makeNotice,
  minors,
  type NoticeSpec,
  priceAndQuality,
} from '../../../adapters-ted/src/__fixtures__/make-notice'
import { defaultPacksDir, listPacks, openPackStore } from '../index'

// What is made of a valid notice is valid under its own SDK: change notices, and what they are changed to.
const packs = defaultPacksDir()
const present = new Set((await listPacks(packs)).map(({ sdk }) => sdk.split('.').slice(0, 2).join('.')))
const validator = createValidator({ packs: openPackStore(packs) })
const ted = createTed()

const texts = (text: string) => ({ fr: text, nl: `${text} (nl)`, de: `${text} (de)` })
const criteria = [
  {
    id: 'upstream',
    kind: 'award' as const,
    type: 'quality' as const,
    target: 'tender' as const,
    lots: ['LOT-0001'],
    name: texts('Contribution'),
    description: texts('Corrections proposées au projet d’origine'),
    weight: { kind: 'percentage' as const, value: 10 },
  },
]
const change: ChangeNotice = {
  change: { criteria },
  reason: { code: 'update-add', text: texts('Demandes des candidats') },
  description: texts('Un critère est ajouté au lot 1.'),
  noticeId: '1c9a7b5f-4d63-4e2c-8d64-6e1d8c2a3b21',
  dispatch: { date: '2026-12-10+01:00', time: '10:00:00+01:00' },
  documentsChanged: '2026-12-09+01:00',
}
const inputs: Readonly<Record<string, ChangeNotice>> = {
  'a criterion': change,
  'a criterion, by publication number, and the procedure': {
    ...change,
    refersBy: 'publication',
    sections: ['PROCEDURE'],
  },
  'after the deadline': { ...change, dispatch: { date: '2027-02-01Z', time: '10:00:00Z' } },
  cancelled: {
    reason: { code: 'cancel' },
    noticeId: change.noticeId,
    dispatch: { date: '2027-01-14Z', time: '10:00:00Z' },
  },
}
const lots = ['LOT-0001', 'LOT-0002'].map((id) => ({
  id,
  award: priceAndQuality,
  performance: { text: texts('Clause') },
}))
const inLanguages = (languages: readonly string[]) =>
  lots.map((lot) => ({ ...lot, performance: { text: Object.fromEntries(languages.map((code) => [code, 'Clause'])) } }))
const specs: Readonly<Record<string, NoticeSpec>> = {
  call: { lots: inLanguages(['FRA']) },
  'in three languages': { languages: ['NLD', 'FRA', 'DEU'], lots: inLanguages(['NLD', 'FRA', 'DEU']) },
  'already a change notice': { change: true, lots: inLanguages(['FRA']) },
  'in a prior information notice': { subtype: '10', lots: inLanguages(['FRA']) },
  'of a utility': { subtype: '17', lots: inLanguages(['FRA']) },
  'on one line': { newline: '', indent: '', lots: inLanguages(['FRA']) },
}

describe('a change notice is valid', () => {
  for (const sdk of minors) {
    it.skipIf(!present.has(sdk))(
      `SDK ${sdk}${present.has(sdk) ? '' : `: no rule pack in ${packs}`}`,
      { timeout: 120_000 },
      async () => {
        const made: unknown[] = []
        for (const [name, spec] of Object.entries(specs)) {
          const bytes = new TextEncoder().encode(makeNotice({ sdk, published: true, ...spec }))
          for (const [what, input] of Object.entries(inputs)) {
            const plan = planChangeNotice(bytes, input, { weights: 'scale' })
            const { valid, findings } = await validator.validate(ted.apply(bytes, plan))
            made.push({ name, what, valid, failed: findings.map(({ ruleId, path }) => `${ruleId} ${path}`) })
          }
        }
        expect(made.filter((each) => (each as { valid: boolean }).valid !== true)).toEqual([])
        expect(made).toHaveLength(24)
      },
    )
  }
})

describe('a change notice that is edited stays valid', () => {
  for (const sdk of minors) {
    it.skipIf(!present.has(sdk))(`SDK ${sdk}`, async () => {
      const bytes = new TextEncoder().encode(makeNotice({ sdk, change: true, lots: inLanguages(['FRA']) }))
      const plan = ted.plan(
        bytes,
        { criteria: criteria.map((each) => ({ ...each, lots: 'all' as const })) },
        { weights: 'scale' },
      )
      expect(plan.edits.filter(({ field }) => field === 'BT-13716-notice')).toHaveLength(1)
      expect(await validator.validate(ted.apply(bytes, plan))).toMatchObject({ valid: true, findings: [] })
    })
  }
})

const splits: Readonly<Record<string, LotSplit>> = {
  'by technical family': {
    lot: 'LOT-0001',
    into: [
      { title: texts('Moteur de recherche'), description: texts('Le moteur'), cpv: '72267100' },
      { title: texts('Conversion de formats'), internalId: 'B' },
      { title: texts('Formation'), cpv: '80500000' },
    ],
    limits: { submitted: 3, awarded: 2 },
  },
  'all parts required': {
    lot: 'LOT-0001',
    into: [{ title: texts('Moteur') }, { title: texts('Formats') }],
    limits: { allRequired: true },
  },
  'by territory': {
    lot: 'LOT-0001',
    into: [
      { title: texts('Charente'), nuts: ['FRI31'] },
      { title: texts('Charente-Maritime et Deux-Sèvres'), nuts: ['FRI32', 'FRI33'] },
    ],
    limits: { submitted: 2, awarded: 1 },
  },
}
const groups = (languages: readonly string[]) => [
  ...inLanguages(languages),
  { id: 'GLO-0001', title: 'Les deux lots', award: priceAndQuality },
]
const divisible: Readonly<Record<string, NoticeSpec>> = {
  'one lot': { lots: inLanguages(['FRA']).slice(0, 1) },
  'two lots in three languages': { languages: ['NLD', 'FRA', 'DEU'], lots: inLanguages(['NLD', 'FRA', 'DEU']) },
  'a group of lots': { lots: groups(['FRA']) },
  'a change notice': { change: true, lots: inLanguages(['FRA']) },
  'a prior information notice': { subtype: '10', lots: inLanguages(['FRA']) },
  'of a utility': { subtype: '17', lots: inLanguages(['FRA']).slice(0, 1) },
}

describe('a notice whose lot is divided stays valid', () => {
  for (const sdk of minors) {
    it.skipIf(!present.has(sdk))(`SDK ${sdk}`, { timeout: 120_000 }, async () => {
      const broken: unknown[] = []
      for (const [name, spec] of Object.entries(divisible)) {
        const bytes = new TextEncoder().encode(makeNotice({ sdk, ...spec }))
        for (const [how, split] of Object.entries(splits)) {
          const plan = splitLot(bytes, split)
          expect({ name, how, refusals: plan.refusals }).toEqual({ name, how, refusals: [] })
          const { valid, findings } = await validator.validate(ted.apply(bytes, plan))
          if (valid !== true)
            broken.push({ name, how, failed: findings.map(({ ruleId, path }) => `${ruleId} ${path}`) })
        }
      }
      expect(broken).toEqual([])
    })
  }
})

const middle = (id: string, type: 'price' | 'quality', value: number) => ({
  ...{ id, kind: 'award' as const, type, target: 'tender' as const, lots: 'all' as const },
  ...{ name: texts(id), description: texts(id) },
  weight: { kind: 'percentage' as const, value, middle: true },
})
const insertions: Readonly<Record<string, Change>> = {
  'weights that are the middle of a range': {
    criteria: [middle('valeur', 'price', 60), middle('plan', 'quality', 40)],
  },
  'a group with a title, for small firms': {
    lotGroups: [
      {
        ...{ id: 'GLO-0001', lots: ['LOT-0001', 'LOT-0002'], title: texts('Les deux'), description: texts('Lots') },
        smeSuitable: true,
      },
    ],
  },
}

describe('a notice stays valid with', () => {
  for (const [name, change] of Object.entries(insertions)) {
    for (const sdk of minors) {
      it.skipIf(!present.has(sdk))(`${name}: SDK ${sdk}`, { timeout: 120_000 }, async () => {
        const languages = ['NLD', 'FRA', 'DEU']
        const bytes = new TextEncoder().encode(makeNotice({ sdk, languages, lots: inLanguages(languages) }))
        const plan = ted.plan(bytes, change, { replaceAward: true })
        expect(plan.refusals).toEqual([])
        expect(await validator.validate(ted.apply(bytes, plan))).toMatchObject({ valid: true, findings: [] })
      })
    }
  }
})

describe('a notice that names the ESPD stays valid (BT-821)', () => {
  for (const sdk of minors.slice(minors.indexOf('1.12'))) {
    it.skipIf(!present.has(sdk))(`SDK ${sdk}`, { timeout: 120_000 }, async () => {
      const broken: unknown[] = []
      let named = 0
      for (const [name, text] of validNotices(sdk)) {
        const bytes = new TextEncoder().encode(text)
        const plan = planEspdSource(bytes)
        if (plan.refusals.length > 0) continue
        named += 1
        const { valid, findings } = await validator.validate(ted.apply(bytes, plan))
        if (valid !== true) broken.push({ name, failed: findings.map(({ ruleId, path }) => `${ruleId} ${path}`) })
      }
      expect(broken).toEqual([])
      expect(named).toBeGreaterThan(30)
    })
  }
})

const documents = ['epo-procurement-document']
const abilities: Readonly<Record<string, string>> = {
  'tp-abil': 'slc-abil-ref-services',
  'ef-stand': 'slc-stand-ins',
  other: 'slc-abil-mgmt-qual',
}

/** Up to SDK 1.11 a selection criterion may have no text, which SDK 1.12 asks for (BT-750). */
function withTexts({ lots = [{ id: 'LOT-0001', award: priceAndQuality }], ...spec }: NoticeSpec): NoticeSpec {
  const selection = [{ code: 'other', description: 'Capacité' }]
  return { ...spec, lots: lots.map((lot) => (lot.id.startsWith('LOT-') ? { selection, ...lot } : lot)) }
}

describe('a draft that is moved to a later SDK is valid there', () => {
  for (const [index, from] of minors.entries()) {
    for (const to of minors.slice(index + 1)) {
      const runs = present.has(from) && present.has(to)
      it.skipIf(!runs)(`from ${from} to ${to}`, { timeout: 240_000 }, async () => {
        const moved = { valid: 0, refused: new Set<string>() }
        const broken: unknown[] = []
        const isOld = from === '1.10' || from === '1.11'
        for (const [name, text] of validNotices(from)) {
          const spec = { ...fixtureSpecs[name], sdk: from }
          const bytes = new TextEncoder().encode(isOld ? makeNotice(withTexts(spec)) : text)
          const { procurement } = ted.read(bytes)
          const codes = procurement.criteria.flatMap((each) =>
            each.kind === 'selection' ? [[each.id, abilities[each.code ?? ''] ?? 'slc-abil-mgmt-qual'] as const] : [],
          )
          const dialect = {
            codes: Object.fromEntries(codes),
            selectionSources: { all: documents },
            exclusionSources: documents,
          }
          const plan = upgradeNotice(bytes, { to, dialect })
          if (plan.refusals.length > 0) {
            for (const { code, params } of plan.refusals) moved.refused.add(`${code} ${String(params.reason ?? '')}`)
            continue
          }
          const { valid, findings } = await validator.validate(ted.apply(bytes, plan))
          if (valid === true) moved.valid += 1
          else broken.push({ name, failed: findings.map(({ ruleId, path }) => `${ruleId} ${path}`) })
        }
        expect(broken).toEqual([])
        expect(moved.valid).toBeGreaterThan(30)
        expect([...moved.refused].sort()).toEqual(['already-published ', 'records-the-past '])
      })
    }
  }
})
