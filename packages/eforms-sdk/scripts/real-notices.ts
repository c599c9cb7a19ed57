// Measures plan and apply on the real notices of OSE_SHARED (default ../shared), from the sources:
//   pnpm exec node --import ./scripts/ts-hooks.mjs packages/eforms-sdk/scripts/real-notices.ts [--no-validate] [--list] [word...]
// A word chooses the cases whose name has it. Prints counts by code, and every notice that is not valid any more after an edit. What was applied is also undone, removed
// again and replaced by another level.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createTed, diffNotices } from '@opensource-experts/adapters-ted'
import { createValidator } from '@opensource-experts/adapters-ted/validate'
import {
  type Change,
  type Criterion,
  type Edit,
  type Plan,
  type Procurement,
  paragraphs,
  type Recognise,
  type WeightPolicy,
} from '@opensource-experts/core'
import { defaultPacksDir, openPackStore } from '../src/index'

const languages = [
  'bg',
  'cs',
  'da',
  'de',
  'el',
  'en',
  'es',
  'et',
  'fi',
  'fr',
  'ga',
  'hr',
  'hu',
  'it',
  'lt',
  'lv',
  'mt',
  'nl',
  'pl',
  'pt',
  'ro',
  'sk',
  'sl',
  'sv',
]
const everywhere = (text: string) => Object.fromEntries(languages.map((language) => [language, text]))
const award = (id: string, type: 'price' | 'quality', value: number): Criterion => ({
  id,
  kind: 'award',
  type,
  target: 'tender',
  lots: 'all',
  name: everywhere(`Essai ${id} é`),
  description: everywhere(`Texte d'essai du critère ${id} & <suite>\nseconde ligne`),
  weight: { kind: 'percentage', value },
})
/** Two levels of one invented clause: what a catalogue would recognise. */
const levels = { basic: 'x'.repeat(299).concat('.'), advanced: 'y'.repeat(249).concat(' & <z>.') } as const
const term = (level: keyof typeof levels): Criterion => ({
  id: 'term',
  kind: 'performance',
  target: 'performance',
  lots: 'all',
  clause: { id: 'PER-99', version: '1.0.0', level, params: {} },
  description: everywhere(levels[level]),
})
const recognise: Recognise = ({ criteria }) =>
  criteria.flatMap(({ id: criterion, kind, description = {} }) =>
    kind !== 'performance'
      ? []
      : Object.entries(description).flatMap(([language, text]) =>
          paragraphs(text).flatMap((own, paragraph) =>
            (['basic', 'advanced'] as const)
              .filter((level) => levels[level] === own)
              .map((level) => {
                const clause = { id: 'PER-99', version: '1.0.0', level, params: {} }
                return { criterion, clause, match: 'exact' as const, language, paragraph }
              }),
          ),
        ),
  )

const selection = (id: string, text: string): Criterion => ({
  id,
  kind: 'selection',
  target: 'operator',
  lots: 'all',
  code: 'slc-abil-ref-services',
  use: 'minimum',
  name: everywhere(`Essai ${id} é`),
  description: everywhere(text),
})

const calls = /^([7-9]|1\d|2[0-4]|CEI|E3)$/

const cases: readonly {
  readonly name: string
  readonly criteria: readonly Criterion[]
  readonly weights: WeightPolicy
  readonly replaceAward?: boolean
  readonly subtypes: RegExp
  /** What is asked beside criteria; undefined where there is nothing to ask of this notice. */
  readonly members?: (read: Procurement) => Partial<Change> | undefined
  /** What the development half must give at least, so that refusing everything is no success. */
  readonly atLeast: number
  /** The same at another level, and what it is taken out by. */
  readonly other?: { readonly criterion: Criterion; readonly clause?: string }
}[] = [
  {
    name: 'one quality criterion of 10 per cent',
    criteria: [award('quality', 'quality', 10)],
    weights: 'scale',
    subtypes: /^([7-9]|1\d|2[0-4]|CEI|E3)$/,
    atLeast: 64,
    other: {
      criterion: { ...award('quality', 'quality', 15), description: everywhere('Tout autre texte & <niveau>') },
    },
  },
  {
    name: 'a complete set 60/30/10',
    criteria: [award('price', 'price', 60), award('quality', 'quality', 30), award('engagement', 'quality', 10)],
    weights: 'scale',
    subtypes: /^([7-9]|1\d|2[0-4]|CEI|E3)$/,
    atLeast: 39,
  },
  {
    name: 'a complete set in the place of what is there',
    criteria: [award('price', 'price', 60), award('quality', 'quality', 30), award('engagement', 'quality', 10)],
    weights: 'refuse',
    replaceAward: true,
    subtypes: /^([7-9]|1\d|2[0-4]|CEI|E3)$/,
    atLeast: 107,
  },
  {
    name: 'one performance term of 300 characters',
    criteria: [term('basic')],
    other: { criterion: term('advanced'), clause: 'PER-99' },
    weights: 'refuse',
    subtypes: /^([7-9]|1\d|2[0-2]|CEI|E3)$/,
    atLeast: 99,
  },
  {
    name: 'one selection criterion',
    criteria: [selection('references', 'Trois services comparables & <suite>')],
    other: { criterion: { ...selection('references', 'Deux services comparables'), id: 'LOT-0001.selection.1' } },
    weights: 'refuse',
    subtypes: calls,
    atLeast: 99,
  },
  {
    name: 'limits on lots',
    criteria: [],
    members: ({ lots }) => (lots.length < 2 ? undefined : { lotLimits: { submitted: lots.length, awarded: 1 } }),
    weights: 'refuse',
    subtypes: calls,
    atLeast: 20,
  },
  {
    name: 'all lots required',
    criteria: [],
    members: ({ lots }) => (lots.length < 2 ? undefined : { lotLimits: { allRequired: true } }),
    weights: 'refuse',
    subtypes: calls,
    atLeast: 20,
  },
  {
    name: 'a formula where there are no numbers',
    criteria: [],
    members: ({ lots, criteria: all }) => {
      const counted = new Set(
        all.flatMap((each) =>
          each.kind === 'award' && (each.weight || each.fixed || each.thresholds) ? [String(each.lots)] : [],
        ),
      )
      const own = lots.filter(({ id }) => !counted.has(id))
      if (own.length === 0) return undefined
      return {
        awardMethods: Object.fromEntries(own.map(({ id }) => [id, { complicated: everywhere('N = P / p & <essai>') }])),
      }
    },
    weights: 'refuse',
    subtypes: /^([7-9]|1\d|2[0-4]|E3)$/,
    atLeast: 20,
  },
  {
    name: 'a group of the first two lots',
    criteria: [],
    members: ({ lots, lotGroups = [] }) =>
      lots.length < 2
        ? undefined
        : { lotGroups: [...lotGroups, { id: 'GLO-9999', lots: lots.slice(0, 2).map(({ id }) => id) }] },
    weights: 'refuse',
    subtypes: /^([7-9]|1[0-46-9]|2[0-4]|E3)$/,
    atLeast: 15,
  },
  {
    name: 'a group with criteria of its own',
    criteria: [award('price', 'price', 60), award('engagement', 'quality', 40)].map((each) => ({
      ...each,
      lots: ['GLO-9999'],
    })),
    members: ({ lots, lotGroups = [] }) =>
      lots.length < 2
        ? undefined
        : { lotGroups: [...lotGroups, { id: 'GLO-9999', lots: lots.slice(0, 2).map(({ id }) => id) }] },
    weights: 'refuse',
    subtypes: /^([7-9]|1[0-46-9]|2[0-4]|E3)$/,
    atLeast: 15,
  },
  {
    name: 'strategic procurement',
    criteria: [],
    members: () => ({
      strategic: {
        all: {
          purposes: [
            { code: 'env-imp', description: everywhere('Essai é & <but>') },
            { code: 'soc-obj', description: everywhere('Essai social') },
          ],
          environment: ['circ-econ'],
          social: ['work-cond', 'opp'],
          innovation: ['proc-innov'],
          greenCriteria: ['national'],
        },
      },
    }),
    weights: 'refuse',
    subtypes: /^([7-9]|1\d|2[0-4]|E3)$/,
    atLeast: 100,
  },
  {
    name: 'suitability for small firms',
    criteria: [],
    members: () => ({ strategic: { all: { smeSuitable: true } } }),
    weights: 'refuse',
    subtypes: /^([7-9]|1\d|2[0-2]|CEI|E3)$/,
    atLeast: 20,
  },
]

const folder = resolve(process.env.OSE_SHARED ?? '../shared', 'notices')
if (!existsSync(folder)) {
  console.log(`No real notices at ${folder}: nothing measured.`)
  process.exit(0)
}
const valid = new Map(
  readFileSync(join(folder, 'verdicts-own-sdk.tsv'), 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .map(([file = '', , subtype = '', verdict]) => [file, { subtype, valid: verdict === 'valid' }]),
)
const ted = createTed({ recognise })
const validate = !process.argv.includes('--no-validate')
const validator = createValidator({ packs: openPackStore(defaultPacksDir()) })
const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)

function outcome(plan: Plan): string {
  const [refusal] = plan.refusals
  if (refusal) return `refused ${refusal.code}${refusal.params.reason ? ` (${refusal.params.reason})` : ''}`
  if (plan.edits.length === 0) return 'no edits'
  return plan.losses.some(({ code }) => code === 'weight-not-in-notice') ? 'applied, a weight not shown' : 'applied'
}

/** Bytes outside the patches equal; the difference of the two notices is the edits, so each reads back as its `after`. */
function brokenLaws(base: Uint8Array, after: Uint8Array, plan: Plan): string[] {
  const broken: string[] = []
  let [at, shift] = [0, 0]
  for (const { start, end, text } of [...plan.patches, { start: base.length, end: base.length, text: '' }]) {
    if (Buffer.compare(base.subarray(at, start), after.subarray(at + shift, start + shift)) !== 0)
      broken.push(`bytes differ before ${start}`)
    shift += Buffer.byteLength(text) - (end - start)
    at = end
  }
  const fact = ({ op, lot, field, language, before, after: value }: Edit) =>
    JSON.stringify([op, lot, field, language, before, value])
  const found = diffNotices(base, after).edits.map(fact).sort().join('\n')
  if (found !== plan.edits.map(fact).sort().join('\n')) broken.push('the difference is not the edits')
  return broken
}

/**
 * A lone price is the whole, whether it says so or not: once it has made room, its number is there. A requirement without a
 * text says nothing: with the last text, it goes.
 */
function values(notice: Uint8Array): string {
  const { criteria, lots } = ted.read(notice).procurement
  const all = criteria.filter(({ kind, description }) => kind !== 'performance' || description)
  const counts = new Map<string, number>()
  for (const { kind, lots: of } of all) if (kind === 'award') counts.set(String(of), (counts.get(String(of)) ?? 0) + 1)
  const shown = all.map((each) => (counts.get(String(each.lots)) === 1 ? { ...each, weight: undefined } : each))
  return JSON.stringify([shown, lots.map(({ awardMethod }) => awardMethod)])
}

/** Undone byte for byte; taken out again; replaced by another level. */
async function brokenLife(
  base: Uint8Array,
  after: Uint8Array,
  plan: Plan,
  options: object,
  other: Other,
): Promise<string[]> {
  const broken: string[] = []
  const back = ted.inverse(base, plan)
  if (Buffer.compare(ted.apply(after, back), base) !== 0) broken.push('undo gives other bytes')
  count(life, 'undone')
  if (!other) return broken
  const known = new Set(ted.read(base).procurement.criteria.map(({ id }) => id))
  const added = ted.read(after).procurement.criteria.filter(({ id, kind }) => kind !== 'performance' && !known.has(id))
  const remove = other.clause === undefined ? added.map(({ id }) => ({ criterion: id })) : [{ clause: other.clause }]
  const change = (from: Uint8Array, input: Parameters<typeof ted.plan>[1], more: object, what: string) => {
    const next = ted.plan(from, input, { ...options, ...more })
    if (next.refusals.length > 0) {
      count(life, `${what}: ${outcome(next)}`)
      return undefined
    }
    const result = ted.apply(from, next)
    broken.push(...brokenLaws(from, result, next).map((law) => `${what}: ${law}`))
    if (Buffer.compare(ted.apply(result, ted.inverse(from, next)), from) !== 0) broken.push(`${what}: undo`)
    count(life, what)
    return result
  }
  const removed = remove.length > 0 ? change(after, { remove }, {}, 'removed') : undefined
  if (removed && values(removed) !== values(base)) broken.push('removed: other values than before')
  const input = { criteria: [other.criterion] }
  const replaced = change(after, input, { conflict: 'replace' }, 'replaced')
  if (replaced && validate && (await validator.validate(replaced, { sdk: 'own' })).valid !== true)
    broken.push('replaced: not valid any more')
  if (replaced) {
    const text = JSON.stringify(ted.read(replaced).procurement.criteria)
    const gone = other.clause === undefined ? "Texte d'essai du critère quality" : levels.basic
    if (other.criterion.kind !== 'selection' && text.includes(gone)) broken.push('replaced: the old text is there')
    const again = ted.plan(replaced, input, { ...options, conflict: 'replace' })
    if (again.edits.length + again.refusals.length > 0) broken.push('replaced: a second plan is not empty')
  }
  return broken
}

type Other = (typeof cases)[number]['other']
let life = new Map<string, number>()

const words = process.argv.slice(2).filter((each) => !each.startsWith('--'))
const chosen = cases.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)))
for (const { name, criteria, weights, replaceAward = false, subtypes, atLeast, other, members } of chosen) {
  const counts = new Map<string, number>()
  life = new Map()
  const broken: string[] = []
  let checked = 0
  for (const file of readdirSync(folder)
    .filter((each) => each.endsWith('.xml'))
    .sort()) {
    const reference = valid.get(file)
    if (!reference?.valid || !subtypes.test(reference.subtype)) continue
    const base = new Uint8Array(readFileSync(join(folder, file)))
    const asked = members?.(ted.read(base).procurement)
    if (members && !asked) continue
    const input = { criteria, ...asked }
    const plan = ted.plan(base, input, { weights, replaceAward, rehearse: true })
    const result = outcome(plan)
    count(counts, result)
    if (plan.refusals.length > 0) {
      if (process.argv.includes('--list') && !result.includes('award-criteria-incomplete'))
        console.log(`    ${file} ${reference.subtype} ${JSON.stringify(plan.refusals).slice(0, 300)}`)
      continue
    }
    const after = ted.apply(base, plan)
    broken.push(...brokenLaws(base, after, plan).map((law) => `${file}: ${law}`))
    if (plan.edits.length > 0) {
      const options = { weights, replaceAward, rehearse: true }
      broken.push(...(await brokenLife(base, after, plan, options, other)).map((law) => `${file}: ${law}`))
    }
    for (const policy of ['refuse', 'scale', 'price'] as const) {
      const again = ted.plan(after, input, { weights: policy, replaceAward, rehearse: true })
      if (again.edits.length + again.refusals.length > 0)
        broken.push(
          `${file}: a second plan (${policy}) has ${again.edits.length} edits, ${again.refusals.map(({ code }) => code)}`,
        )
    }
    if (!validate) continue
    checked += 1
    const verdict = await validator.validate(after, { sdk: 'own' })
    if (verdict.valid !== true)
      broken.push(
        `${file}: ${verdict.valid} ${verdict.findings
          .slice(0, 3)
          .map((each) => `${each.ruleId} ${each.path} ${each.params.message ?? ''}`)
          .join(' | ')}`,
      )
  }
  const total = [...counts.values()].reduce((sum, each) => sum + each, 0)
  console.log(`${name}: ${total} notices, ${checked} validated after the edit, ${broken.length} broken`)
  for (const [key, number] of [...counts].sort()) console.log(`  ${number}\t${key}`)
  for (const [key, number] of [...life].sort()) console.log(`  ${number}\t  ${key}`)
  const applied = [...counts].reduce((sum, [key, number]) => (key.startsWith('applied') ? sum + number : sum), 0)
  if (applied < atLeast) broken.push(`applied on ${applied}, fewer than ${atLeast}`)
  for (const line of broken) console.log(`  BROKEN ${line}`)
  if (broken.length > 0) process.exitCode = 1
}
