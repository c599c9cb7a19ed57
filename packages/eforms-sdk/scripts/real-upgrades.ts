// Measures upgrades on the real notices of OSE_SHARED (default ../shared), from the sources: every valid notice of SDK 1.10 and later to
// each later minor, published ones as a rehearsal, validated under the new SDK:
//   pnpm exec node --import ./scripts/ts-hooks.mjs packages/eforms-sdk/scripts/real-upgrades.ts [--list] [1.13>1.14]...
// What only the buyer can say on the way to 1.12 is said for it: BT-809 by the kind of ability, BT-821 and BT-806 the documents. Both ways
// are looked at: what the later rules say of the outcome was named by the plan, and what the plan refuses the later rules refuse, on the
// notice with no more than its SDK changed. Exits 1 where a move has no way back, where a rule of a form, a list, a length or a number
// failed that nothing named, or where a refusal is not true; 2 where the rule packs are missing.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createTed, type NoticeUpgrade, supportedMinors, upgradeNotice } from '@opensource-experts/adapters-ted'
import { createValidator } from '@opensource-experts/adapters-ted/validate'
import { defaultPacksDir, listPacks, openPackStore } from '../src/index'

const folder = join(resolve(process.env.OSE_SHARED ?? '../shared'), 'notices')
if (!existsSync(folder)) {
  console.log(`No real notices at ${folder}: nothing measured.`)
  process.exit(0)
}
const present = new Set((await listPacks(defaultPacksDir())).map(({ sdk }) => sdk.split('.').slice(0, 2).join('.')))
const missing = supportedMinors.filter((minor) => !present.has(minor))
if (missing.length > 0) {
  console.log(`No rule pack for ${missing.join(', ')}: ose sdk add <version>. Nothing measured.`)
  process.exit(2)
}
const ted = createTed()
const validator = createValidator({ packs: openPackStore(defaultPacksDir()) })
const asked = process.argv.slice(2).filter((each) => !each.startsWith('--'))
const list = process.argv.includes('--list')

const abilities: Readonly<Record<string, string>> = {
  'sui-act': 'slc-suit-reg-prof',
  'ef-stand': 'slc-stand-other',
  'tp-abil': 'slc-abil-ref-services',
  other: 'slc-abil-mgmt-qual',
}
const documents = ['epo-procurement-document']

function said(bytes: Uint8Array, to: string): NoticeUpgrade {
  const { criteria } = ted.read(bytes).procurement
  const codes = criteria.flatMap((each) =>
    each.kind === 'selection' ? [[each.id, abilities[each.code ?? ''] ?? 'slc-abil-mgmt-qual'] as const] : [],
  )
  return {
    to,
    dialect: { codes: Object.fromEntries(codes), selectionSources: { all: documents }, exclusionSources: documents },
  }
}

const notices = readFileSync(join(folder, 'verdicts-own-sdk.tsv'), 'utf8')
  .split('\n')
  .map((row) => row.split('\t'))
  .filter(([, , , verdict]) => verdict === 'valid')
  .map(([file = '']) => file)
  .filter((file) => existsSync(join(folder, file)))
const known = new Set(readdirSync(folder))

/** `BT-733` of `BT-733-Lot`, of `BR-BT-00733-0075` and of `BT-733-Lot_length`. */
function termOf(id: string): string {
  const [, kind = '', number = ''] = /(BT|OPT|OPP|OPA)-0*(\d+)/u.exec(id) ?? []
  return `${kind}-${number}`
}
/** OPA-98 and OPA-36 are the numbers of the durations BT-98 and BT-36; rules call them OPT-98. */
const same = (one: string, other: string) => one.replace(/^OP[AT]/u, 'BT') === other.replace(/^OP[AT]/u, 'BT')

/** Rules that compare values with each other (stage 5), or the form of a text: what they say of a move only validation knows. */
async function findingsOf(bytes: Uint8Array): Promise<string[]> {
  const { findings } = await validator.validate(bytes, { sdk: 'own' })
  return findings.filter(({ severity }) => severity === 'error').map(({ ruleId }) => ruleId)
}

/** The notice with no more than the stated SDK changed. */
function restated(bytes: Uint8Array, to: string): Uint8Array {
  const text = new TextDecoder().decode(bytes)
  return new TextEncoder().encode(text.replace(/eforms-sdk-1\.\d+/u, `eforms-sdk-${to}`))
}

const wrong: string[] = []

for (const [index, from] of supportedMinors.entries()) {
  for (const to of supportedMinors.slice(index + 1)) {
    if (asked.length > 0 && !asked.includes(`${from}>${to}`)) continue
    const counts = new Map<string, number>()
    const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
    const rules = new Map<string, string[]>()
    for (const file of notices) {
      if (!known.has(file)) continue
      const bytes = new Uint8Array(readFileSync(join(folder, file)))
      if (ted.read(bytes).sdk !== from) continue
      const plan = upgradeNotice(bytes, said(bytes, to), { rehearse: true })
      const ofRules = plan.refusals.filter(
        ({ code, params }) => code === 'value-would-be-lost' && params.field !== undefined,
      )
      if (ofRules.length > 0) {
        const failed = (await findingsOf(restated(bytes, to))).map(termOf)
        for (const { params } of ofRules) {
          const [field, reason] = [String(params.field), String(params.reason)]
          // What only the buyer can say is no rule of a form.
          if (!['field', 'once', 'code', 'length', 'number'].includes(reason)) continue
          // Nor is there one for what no form has any more: terms of selection (1.12) and of reviews (1.13) that are gone.
          if (/^BT-(?:74[7-9]|78[3-9]|79\d)-/u.test(field)) continue
          if (!failed.some((each) => same(each, termOf(field))))
            wrong.push(
              `${file} ${from} > ${to}: ${reason} ${field} is refused, and no rule of the later SDK is against it`,
            )
          else count('refusals that the later rules bear out')
        }
      }
      if (plan.refusals.length > 0) {
        const codes = plan.refusals.map(
          ({ code, params }) => `${code} ${[params.reason, params.field, params.value].filter(Boolean).join(' ')}`,
        )
        for (const each of new Set(codes)) count(`refused ${each}`)
        if (!codes.some((each) => each.startsWith('records-the-past'))) count('refused')
        continue
      }
      const result = ted.apply(bytes, plan)
      if (Buffer.compare(ted.apply(result, ted.inverse(bytes, plan)), bytes) !== 0)
        wrong.push(`${file} ${from} > ${to}: no way back`)
      for (const { code } of plan.losses) count(`loss ${code}`)
      const verdict = await validator.validate(result, { sdk: 'own' })
      count(verdict.valid === true ? 'moved, valid' : 'moved, asked for more')
      const errors = verdict.findings.filter(({ severity }) => severity === 'error')
      const asked = plan.losses.filter(({ code }) => code === 'field-asked').map(({ params }) => String(params.field))
      const named = new Set(asked.map(termOf))
      const failed = new Set(errors.map(({ ruleId }) => termOf(ruleId)))
      for (const field of asked)
        if (![...failed].some((each) => same(each, termOf(field))))
          wrong.push(`${file} ${from} > ${to}: ${field} is said to be asked, and is not`)
        else count('terms that are asked, as named')
      for (const { ruleId } of errors)
        if (![...named].some((each) => same(each, termOf(ruleId)))) count(`unnamed ${ruleId}`)
      for (const rule of new Set(errors.map(({ ruleId }) => ruleId)))
        rules.set(rule, [...(rules.get(rule) ?? []), file])
    }
    if (counts.size === 0) continue
    console.log(`${from} > ${to}`)
    for (const [key, number] of [...counts].sort()) console.log(`  ${number}\t${key}`)
    if (list)
      for (const [rule, files] of [...rules].sort((a, b) => b[1].length - a[1].length))
        console.log(`    ${files.length}\t${rule}\t${files[0]}`)
  }
}
for (const each of wrong) console.log(`WRONG ${each}`)
if (wrong.length > 0) process.exitCode = 1
