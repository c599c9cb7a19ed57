// Measures plan and apply on the real notices of OSE_SHARED (default ../shared), from the sources:
//   pnpm exec node --import ./scripts/ts-hooks.mjs packages/eforms-sdk/scripts/real-notices.ts [--no-validate]
// Prints counts by code, and every notice that is not valid any more after an edit.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createTed, diffNotices } from '@opensource-experts/adapters-ted'
import { createValidator } from '@opensource-experts/adapters-ted/validate'
import type { Criterion, Edit, Plan, WeightPolicy } from '@opensource-experts/core'
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
const term: Criterion = {
  id: 'term',
  kind: 'performance',
  target: 'performance',
  lots: 'all',
  description: everywhere('x'.repeat(299).concat('.')),
}

const cases: readonly {
  readonly name: string
  readonly criteria: readonly Criterion[]
  readonly weights: WeightPolicy
  readonly replaceAward?: boolean
  readonly subtypes: RegExp
  /** What the development half must give at least, so that refusing everything is no success. */
  readonly atLeast: number
}[] = [
  {
    name: 'one quality criterion of 10 per cent',
    criteria: [award('quality', 'quality', 10)],
    weights: 'scale',
    subtypes: /^([7-9]|1\d|2[0-4]|CEI|E3)$/,
    atLeast: 64,
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
    criteria: [term],
    weights: 'refuse',
    subtypes: /^([7-9]|1\d|2[0-2]|CEI|E3)$/,
    atLeast: 99,
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
const ted = createTed()
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

for (const { name, criteria, weights, replaceAward = false, subtypes, atLeast } of cases) {
  const counts = new Map<string, number>()
  const broken: string[] = []
  let checked = 0
  for (const file of readdirSync(folder)
    .filter((each) => each.endsWith('.xml'))
    .sort()) {
    const reference = valid.get(file)
    if (!reference?.valid || !subtypes.test(reference.subtype)) continue
    const base = new Uint8Array(readFileSync(join(folder, file)))
    const plan = ted.plan(base, { criteria }, { weights, replaceAward, rehearse: true })
    const result = outcome(plan)
    count(counts, result)
    if (plan.refusals.length > 0) {
      if (process.argv.includes('--list') && !result.includes('award-criteria-incomplete'))
        console.log(`    ${file} ${reference.subtype} ${JSON.stringify(plan.refusals).slice(0, 300)}`)
      continue
    }
    const after = ted.apply(base, plan)
    broken.push(...brokenLaws(base, after, plan).map((law) => `${file}: ${law}`))
    for (const policy of ['refuse', 'scale', 'price'] as const) {
      const again = ted.plan(after, { criteria }, { weights: policy, replaceAward, rehearse: true })
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
  const applied = [...counts].reduce((sum, [key, number]) => (key.startsWith('applied') ? sum + number : sum), 0)
  if (applied < atLeast) broken.push(`applied on ${applied}, fewer than ${atLeast}`)
  for (const line of broken) console.log(`  BROKEN ${line}`)
  if (broken.length > 0) process.exitCode = 1
}
