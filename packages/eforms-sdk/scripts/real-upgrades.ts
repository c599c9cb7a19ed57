// Measures upgrades on the real notices of OSE_SHARED (default ../shared), from the sources: every valid notice of SDK 1.10 and later to
// each later minor, published ones as a rehearsal, validated under the new SDK:
//   pnpm exec node --import ./scripts/ts-hooks.mjs packages/eforms-sdk/scripts/real-upgrades.ts [--list] [1.13>1.14]...
// What only the buyer can say on the way to 1.12 is said for it: BT-809 by the kind of ability, BT-821 and BT-806 the documents.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createTed, type NoticeUpgrade, supportedMinors, upgradeNotice } from '@opensource-experts/adapters-ted'
import { createValidator } from '@opensource-experts/adapters-ted/validate'
import { defaultPacksDir, openPackStore } from '../src/index'

const folder = join(resolve(process.env.OSE_SHARED ?? '../shared'), 'notices')
if (!existsSync(folder)) {
  console.log(`No real notices at ${folder}: nothing measured.`)
  process.exit(0)
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
      if (plan.refusals.length > 0) {
        const codes = plan.refusals.map(
          ({ code, params }) => `${code} ${[params.reason, params.field, params.value].filter(Boolean).join(' ')}`,
        )
        for (const each of new Set(codes)) count(`refused ${each}`)
        if (!codes.some((each) => each.startsWith('records-the-past'))) count('refused')
        continue
      }
      const result = ted.apply(bytes, plan)
      if (Buffer.compare(ted.apply(result, ted.inverse(bytes, plan)), bytes) !== 0) count('NO WAY BACK')
      for (const { code } of plan.losses) count(`loss ${code}`)
      const verdict = await validator.validate(result, { sdk: 'own' })
      count(verdict.valid === true ? 'moved, valid' : 'moved, asked for more')
      const errors = verdict.findings.filter(({ severity }) => severity === 'error')
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
