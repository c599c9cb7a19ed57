// Measures change notices, splits and upgrades on the real notices of OSE_SHARED (default ../shared), from the sources:
//   pnpm exec node --import ./scripts/ts-hooks.mjs packages/eforms-sdk/scripts/real-lives.ts [change|split|upgrade]... [--no-validate]
// Prints counts by code, and every notice that was valid under its own SDK and is not any more.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import {
  type ChangeNotice,
  createTed,
  type NoticePlan,
  planChangeNotice,
  splitLot,
} from '@opensource-experts/adapters-ted'
import { createValidator } from '@opensource-experts/adapters-ted/validate'
import { OseError } from '@opensource-experts/core'
import { defaultPacksDir, openPackStore } from '../src/index'

const folder = join(resolve(process.env.OSE_SHARED ?? '../shared'), 'notices')
const asked = process.argv.slice(2).filter((each) => !each.startsWith('--'))
const validating = !process.argv.includes('--no-validate')
if (!existsSync(folder)) throw new Error(`Measuring failed: ${folder} is not there. Set OSE_SHARED.`)

const languages = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ')
const everywhere = (text: string) => Object.fromEntries(languages.map((language) => [language, text]))
const ted = createTed()
const validator = createValidator({ packs: openPackStore(defaultPacksDir()) })
const validOwn = new Set(
  readFileSync(join(folder, 'verdicts-own-sdk.tsv'), 'utf8')
    .split('\n')
    .map((row) => row.split('\t'))
    .filter(([, , , verdict]) => verdict === 'valid')
    .map(([file = '']) => file),
)

interface Attempt {
  readonly file: string
  readonly plan: NoticePlan
  readonly sdk?: string
}

function change(file: string, bytes: Uint8Array, text: string): Attempt {
  const one = (name: string) => new RegExp(`<(?:\\w+:)?${name}[^>]*>\\s*([^<]*?)\\s*<`, 'u').exec(text)?.[1] ?? ''
  const input: ChangeNotice = {
    change: {
      criteria: [
        {
          id: 't',
          kind: 'performance',
          target: 'performance',
          lots: 'all',
          description: everywhere('Essai & <suite>'),
        },
      ],
    },
    reason: { code: 'update-add', text: everywhere('Motif') },
    description: everywhere('Ce qui change'),
    noticeId: '1c9a7b5f-4d63-4e2c-8d64-6e1d8c2a3b21',
    dispatch: { date: one('IssueDate'), time: one('IssueTime').replace(/(\.\d{1,9})\d*/u, '$1') },
  }
  const plan = planChangeNotice(bytes, input)
  if (plan.refusals.every(({ code }) => !insertion.has(code)) || plan.refusals.length === 0) return { file, plan }
  // What the notice's kind or state has against the term is not what is measured here.
  const { change: _, ...rest } = input
  return { file, plan: planChangeNotice(bytes, { ...rest, sections: ['PROCEDURE'] }) }
}

/** The first lot in two: values in halves, places as they are in one and the first alone in the other. */
function split(file: string, bytes: Uint8Array): Attempt {
  const { procurement } = ted.read(bytes)
  const lots = procurement.lots.filter(({ id }) => id.startsWith('LOT-'))
  const [lot] = lots
  if (!lot) return { file, plan: splitLot(bytes, { lot: 'LOT-0001', into: [part(), part()] }, { rehearse: true }) }
  const [nuts] = lot.nuts ?? []
  const into = [0, 1].map((index) => ({
    ...part(),
    ...(nuts !== undefined && /^[A-Z]{2}[A-Z0-9]{3}$/u.test(nuts) && index === 1 ? { nuts: [nuts] } : {}),
  }))
  const calls = /^(?:[7-9]|1[0-46-9]|2[0-4]|CEI|E3)$/u
  const subtype = ted.read(bytes).subtype
  const limits = lots.length === 1 && calls.test(subtype) ? { limits: { submitted: 2, awarded: 1 } } : {}
  const attempt = (parts: LotSplit['into']) =>
    splitLot(bytes, { lot: lot.id, into: parts, ...limits }, { rehearse: true })
  const shared = attempt(into).refusals.reduce<LotSplit['into']>((parts, { params }) => {
    if (params.reason !== 'values-missing') return parts
    const cents = BigInt(Math.round(Number(params.whole) * 100))
    const [first, second] = [cents / 2n, cents - cents / 2n].map(
      (each) => `${each / 100n}.${String(each % 100n).padStart(2, '0')}`,
    )
    const member = params.field === 'BT-27' ? 'value' : 'frameworkMaximum'
    return parts.map((each, index) => ({
      ...each,
      [member]: { amount: (index === 0 ? first : second) ?? '0', currency: String(params.currency) },
    }))
  }, into)
  return { file, plan: attempt(shared) }
}

const part = () => ({ title: everywhere('Partie'), description: everywhere('Ce que la partie comprend') })

const insertion = new Set(['subtype-not-allowed', 'text-too-long', 'conflicting-value'])

const attempts: Readonly<Record<string, (file: string, bytes: Uint8Array, text: string) => Attempt>> = { change, split }

for (const what of asked.length > 0 ? asked : Object.keys(attempts)) {
  const attempt = attempts[what]
  if (!attempt) throw new Error(`There is no ${what}. Take one of ${Object.keys(attempts).join(', ')}.`)
  const counts = new Map<string, number>()
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.xml'))) {
    const bytes = readFileSync(join(folder, file))
    try {
      const { plan, sdk } = attempt(file, bytes, new TextDecoder().decode(bytes))
      if (plan.refusals.length > 0) {
        for (const code of new Set(plan.refusals.map((each) => `${each.code} ${String(each.params.reason ?? '')}`)))
          count(`refused ${code}`)
        continue
      }
      count('made')
      const result = ted.apply(bytes, plan)
      if (Buffer.compare(ted.apply(result, ted.inverse(bytes, plan)), bytes) !== 0) count(`NO WAY BACK ${file}`)
      if (!validating || !validOwn.has(file)) continue
      const { valid, findings } = await validator.validate(result, sdk === undefined ? {} : { sdk })
      count(valid === true ? 'valid before and after' : 'NOT VALID after')
      if (valid !== true)
        console.log(
          what,
          file,
          plan.base.subtype,
          plan.base.sdk,
          findings.slice(0, 4).map(({ ruleId, path }) => `${ruleId} ${path}`),
        )
    } catch (error) {
      count(
        OseError.isInstance(error)
          ? `error ${error.code} ${error.message.slice(0, 120)}`
          : `CRASH ${String(error).slice(0, 120)} ${file}`,
      )
    }
  }
  console.log(what, Object.fromEntries([...counts].sort()))
}
