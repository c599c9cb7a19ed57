// Tries unusual notices: the real ones of OSE_SHARED (default ../shared), each changed at a few places as notices of other tools differ
// (elements that are missing, twice, empty; another spelling; languages, groups, codes, dialects), from the sources:
//   pnpm exec node --import ./scripts/ts-hooks.mjs packages/eforms-sdk/scripts/real-mutations.ts [--runs 400] [--seed 1] [--validate 0.2]
// Whatever is asked is refused, or keeps the laws: each edit is a difference and each difference an edit, bytes outside the patches are equal,
// the way back is exact, a second plan is empty, and no rule of the notice's SDK fails that did not fail before. Exits 1 where one is broken.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import {
  type ChangeNotice,
  createTed,
  diffNotices,
  noticeHistory,
  planChangeNotice,
  splitLot,
  supportedMinors,
  upgradeNotice,
} from '@opensource-experts/adapters-ted'
import { createValidator } from '@opensource-experts/adapters-ted/validate'
import { type Edit, OseError, type Plan } from '@opensource-experts/core'
import { createRandom, type Random } from '../../../scripts/fuzz/random.ts'
import { defaultPacksDir, openPackStore } from '../src/index'
import { cases, recognise } from './real-cases'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '400' },
    seed: { type: 'string', default: '1' },
    validate: { type: 'string', default: '0.2' },
  },
})
const folder = join(resolve(process.env.OSE_SHARED ?? '../shared'), 'notices')
if (!existsSync(folder)) {
  console.log(`No real notices at ${folder}: nothing measured.`)
  process.exit(0)
}
const random = createRandom(Number(values.seed))
const ted = createTed({ recognise })
const validator = createValidator({ packs: openPackStore(defaultPacksDir()) })
const files = readdirSync(folder).filter((each) => each.endsWith('.xml'))

type Mutation = (text: string, random: Random) => string
const put = (text: string, at: number, end: number, by: string) => text.slice(0, at) + by + text.slice(end)

/** A whole element of the notice, outside of its own kind: up to the first end tag of its name. */
function anElement(text: string, name: string): RegExpMatchArray | undefined {
  const found = [...text.matchAll(new RegExp(`<${name}(?: [^>]*)?>(?:(?!<${name}[ >])[\\s\\S])*?</${name}>`, 'gu'))]
  return found.length === 0 ? undefined : random.pick(found)
}

const parts = [
  ...['cac:TenderingTerms', 'cac:AwardingTerms', 'cac:AwardingCriterion', 'cac:SubordinateAwardingCriterion'],
  ...['cac:ContractExecutionRequirement', 'cac:TendererQualificationRequest', 'cac:TenderingProcess'],
  ...['efac:AwardCriterionParameter', 'efac:SelectionCriteria', 'cac:ProcurementAdditionalType', 'cac:LotDistribution'],
  ...['cac:LotsGroup', 'efac:Changes', 'efac:Change', 'efac:ChangedSection', 'efac:ChangeReason', 'ext:UBLExtensions'],
  ...[
    'cbc:Description',
    'cbc:Name',
    'cbc:ID',
    'efbc:ParameterNumeric',
    'efbc:ParameterCode',
    'cbc:CalculationExpression',
  ],
  ...['cbc:AwardingCriterionTypeCode', 'cbc:ExecutionRequirementCode', 'cac:PlannedPeriod', 'cac:RealizedLocation'],
  ...[
    'cac:AdditionalNoticeLanguage',
    'cbc:NoticeLanguageCode',
    'cac:ProcurementProjectLot',
    'cac:RequestedTenderTotal',
  ],
  ...['cbc:SMESuitableIndicator', 'cbc:PartPresentationCode', 'cbc:MaximumLotsAwardedNumeric', 'efac:FieldsPrivacy'],
]
const codes = [
  ...[
    'price',
    'cost',
    'quality',
    'per-exa',
    'per-mid',
    'dec-exa',
    'poi-exa',
    'ord-imp',
    'fix-tot',
    'min-score',
    'max-pass',
  ],
  ...[
    'number-weight',
    'number-fixed',
    'number-threshold',
    'epo-notice',
    'epo-sub-espd',
    'epo-acc-espd-request',
    'env-imp',
  ],
  ...[
    'none',
    'all',
    'true',
    'false',
    'slc-abil-ref-services',
    'tp-abil',
    'sui-act',
    'used',
    'n-used',
    '-1',
    '0',
    '33,3',
    '100',
  ],
  ...['FRA', 'POL', 'XXX', 'LOT-0001', 'LOT-0002', 'GLO-0001', 'PAR-0001', 'LOT-9999', '', ' ', 'update-add'],
]
const root = /<(?:\w+:)?(?:ContractNotice|PriorInformationNotice|ContractAwardNotice)[\s>]/u
const mutations: Readonly<Record<string, Mutation>> = {
  missing: (text) => {
    const found = anElement(text, random.pick(parts))
    return found ? put(text, found.index ?? 0, (found.index ?? 0) + found[0].length, '') : text
  },
  twice: (text) => {
    const found = anElement(text, random.pick(parts))
    const end = (found?.index ?? 0) + (found?.[0].length ?? 0)
    return found ? put(text, end, end, found[0]) : text
  },
  empty: (text) => {
    const found = anElement(text, random.pick(parts))
    if (!found) return text
    const [whole] = found
    const tag = /^<[^>]*/u.exec(whole)?.[0] ?? ''
    return put(text, found.index ?? 0, (found.index ?? 0) + whole.length, `${tag}/>`)
  },
  moved: (text) => {
    const [found, other] = [anElement(text, random.pick(parts)), anElement(text, random.pick(parts))]
    if (!found || !other || found[0].includes(other[0]) || other[0].includes(found[0])) return text
    const without = text.replace(found[0], () => '')
    const at = without.indexOf(other[0])
    return at < 0 ? text : put(without, at, at, found[0])
  },
  commented: (text) => {
    const found = anElement(text, random.pick(parts))
    return found ? put(text, found.index ?? 0, found.index ?? 0, '<!-- <x> & -->\n<?p i?>') : text
  },
  code: (text) => {
    const found = [...text.matchAll(/>([^<>\s]{1,40})</gu)]
    const one = found.length > 0 ? random.pick(found) : undefined
    return one ? put(text, one.index + 1, one.index + 1 + (one[1] ?? '').length, random.pick(codes)) : text
  },
  attribute: (text) => {
    const found = [...text.matchAll(/ (?:listName|schemeName|languageID)="([^"]*)"/gu)]
    const one = found.length > 0 ? random.pick(found) : undefined
    return one
      ? put(
          text,
          one.index,
          one.index + one[0].length,
          random.pick(['', ` languageID="${random.pick(codes)}"`, ` listName="${random.pick(codes)}"`]),
        )
      : text
  },
  cdata: (text) => text.replaceAll(/(<cbc:Description[^>]*>)([^<&]+)(<)/gu, '$1<![CDATA[$2]]>$3'),
  references: (text) =>
    text.replaceAll(/(<cbc:Name[^>]*>)([^<&])/gu, (_, tag: string, one: string) => `${tag}&#${one.codePointAt(0)};`),
  prefixes: (text) => text.replaceAll(/(<\/?)cac:/gu, '$1a.b:').replaceAll('xmlns:cac=', 'xmlns:a.b='),
  crlf: (text) => text.replaceAll(/\r?\n/gu, '\r\n'),
  oneLine: (text) => text.replaceAll(/>\s+</gu, '><'),
  bom: (text) => `\ufeff${text}`,
  language: (text) => {
    // A second language, with all texts in it.
    const first = /<cbc:NoticeLanguageCode[^>]*>(\w{3})</u.exec(text)?.[1]
    if (first === undefined || text.includes('AdditionalNoticeLanguage') || first === 'SWE') return text
    const more = text.replaceAll(
      new RegExp(`<(c[ab]c:\\w+|ef[ab]c:\\w+|efbc:\\w+) languageID="${first}">([^<]*)</\\1>`, 'gu'),
      (whole, name: string, inner: string) => `${whole}<${name} languageID="SWE">${inner}</${name}>`,
    )
    return more.replace(
      /(<cbc:NoticeLanguageCode[^>]*>\w{3}<\/cbc:NoticeLanguageCode>)/u,
      '$1<cac:AdditionalNoticeLanguage><cbc:ID>SWE</cbc:ID></cac:AdditionalNoticeLanguage>',
    )
  },
  sdk: (text) => text.replace(/eforms-sdk-1\.\d+/u, () => `eforms-sdk-${random.pick(supportedMinors)}`),
  draft: (text) => text.replace(/<efac:Publication>[\s\S]*?<\/efac:Publication>/u, ''),
  subtype: (text) =>
    text.replace(
      /(<cbc:SubTypeCode[^>]*>)\w+</u,
      () => `$1${random.pick(['7', '10', '14', '16', '18', '20', '23', 'CEI', 'E3'])}<`,
    ),
  lotIds: (text) => text.replaceAll('LOT-0002', random.pick(['LOT-0001', 'LOT-0042', 'PAR-0002', 'lot-2'])),
}

function mutate(text: string): { readonly mutated: string; readonly how: string[] } {
  let mutated = text
  const how: string[] = []
  for (let left = 1 + random.below(3); left > 0; left -= 1) {
    const name = random.pick(Object.keys(mutations))
    mutated = mutations[name]?.(mutated, random) ?? mutated
    how.push(name)
  }
  return { mutated, how }
}

const fact = ({ op, lot, field, language, before, after }: Edit) =>
  JSON.stringify([op, lot, field, language ?? null, before, after])

function brokenLaws(base: Uint8Array, plan: Plan): string[] {
  const broken: string[] = []
  const after = ted.apply(base, plan)
  let [at, shift] = [0, 0]
  for (const { start, end, text } of [...plan.patches, { start: base.length, end: base.length, text: '' }]) {
    if (Buffer.compare(base.subarray(at, start), after.subarray(at + shift, start + shift)) !== 0)
      broken.push(`bytes differ before ${start}`)
    shift += Buffer.byteLength(text) - (end - start)
    at = end
  }
  const found = diffNotices(base, after).edits.map(fact).sort()
  const said = plan.edits.map(fact).sort()
  if (found.join('\n') !== said.join('\n')) {
    const only = [
      ...found.filter((each) => !said.includes(each)).map((each) => `+${each}`),
      ...said.filter((each) => !found.includes(each)).map((each) => `-${each}`),
    ]
    broken.push(`the difference is not the edits: ${only.slice(0, 3).join(' ').slice(0, 500)}`)
  }
  if (Buffer.compare(ted.apply(after, ted.inverse(base, plan)), base) !== 0) broken.push('no way back')
  return broken
}

/** What is copied brings its faults along: there, only rules count that nothing failed. */
async function newFailures(base: Uint8Array, after: Uint8Array, copies: boolean): Promise<string[]> {
  const count = async (bytes: Uint8Array) => {
    const counts = new Map<string, number>()
    const { findings } = await validator.validate(bytes, { sdk: 'own' })
    for (const { ruleId, severity } of findings)
      if (severity === 'error') counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
    return counts
  }
  const [before, then] = [await count(base), await count(after)]
  return [...then]
    .filter(([rule, number]) => (copies ? !before.has(rule) : number > (before.get(rule) ?? 0)))
    .map(([rule]) => rule)
}

const languages = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ')
const everywhere = (text: string) => Object.fromEntries(languages.map((tag) => [tag, text]))
const change: ChangeNotice = {
  reason: { code: 'update-add', text: everywhere('Motif') },
  description: everywhere('Ce qui change'),
  noticeId: '1c9a7b5f-4d63-4e2c-8d64-6e1d8c2a3b21',
  dispatch: { date: '2025-12-10+01:00', time: '10:00:00+01:00' },
  sections: ['PROCEDURE'],
}

const counts = new Map<string, number>()
const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
let broken = 0
const tell = (what: string, file: string, how: readonly string[], says: string) => {
  broken += 1
  console.log(`BROKEN ${what} ${file} [${how.join(' ')}]: ${says}`)
}

for (let run = 0; run < Number(values.runs); run += 1) {
  const file = random.pick(files)
  const { mutated, how } = mutate(readFileSync(join(folder, file), 'utf8'))
  if (!root.test(mutated)) continue
  const base = new TextEncoder().encode(mutated)
  const one = random.pick(cases)
  const validated = random.next() < Number(values.validate)
  const works: Readonly<Record<string, () => Plan | undefined>> = {
    [one.name]: () => {
      const asked = one.members?.(ted.read(base).procurement)
      if (one.members && !asked) return undefined
      return ted.plan(
        base,
        { criteria: one.criteria, ...asked },
        { weights: one.weights, replaceAward: one.replaceAward ?? false, rehearse: true },
      )
    },
    change: () => planChangeNotice(base, change),
    split: () => {
      const [lot] = ted.read(base).procurement.lots
      const part = { title: everywhere('Partie'), description: everywhere('Partie') }
      return (
        lot &&
        splitLot(base, { lot: lot.id, into: [part, part], limits: { submitted: 2, awarded: 1 } }, { rehearse: true })
      )
    },
    upgrade: () => upgradeNotice(base, { to: random.pick(supportedMinors) }, { rehearse: true }),
  }
  for (const [what, work] of Object.entries(works)) {
    const kind = what in { change: 1, split: 1, upgrade: 1 } ? what : 'insertion'
    try {
      const plan = work()
      if (!plan) continue
      if (plan.refusals.length > 0) {
        count(`${kind} refused`)
        if (plan.edits.length + plan.patches.length + plan.align.length > 0)
          tell(what, file, how, 'refused, and written')
        continue
      }
      count(`${kind} made`)
      for (const law of brokenLaws(base, plan)) tell(what, file, how, law)
      const after = ted.apply(base, plan)
      if (kind === 'insertion') {
        const again = ted.plan(after, againOf(one, base), {
          weights: 'scale',
          replaceAward: one.replaceAward ?? false,
          rehearse: true,
        })
        if (again.edits.length + again.refusals.length > 0)
          tell(
            what,
            file,
            how,
            `a second plan has ${again.edits.length} edits ${again.refusals.map(({ code, params }) => `${code} ${String(params.reason)}`)}`,
          )
      }
      if (kind === 'change') noticeHistory([base, after])
      if (validated && kind !== 'upgrade') {
        const rules = await newFailures(base, after, kind === 'split')
        count(`${kind} validated`)
        if (rules.length > 0) tell(what, file, how, `rules that did not fail before: ${rules.slice(0, 6).join(' ')}`)
      }
    } catch (error) {
      if (!OseError.isInstance(error))
        tell(what, file, how, String(error instanceof Error ? error.stack : error).slice(0, 400))
      else count(`${kind} error ${error.code}`)
    }
  }
}

function againOf(one: (typeof cases)[number], base: Uint8Array) {
  return { criteria: one.criteria, ...one.members?.(ted.read(base).procurement) }
}
for (const [key, number] of [...counts].sort()) console.log(`${number}\t${key}`)
console.log(broken === 0 ? 'Nothing broken.' : `${broken} broken.`)
process.exitCode = broken > 0 ? 1 : 0
