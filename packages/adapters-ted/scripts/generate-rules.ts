// Writes src/upgrade/sdk-rules/generated/*.ts: which rules of the official SDKs differ between the minors, so that a notice that is moved is
// told what the later one forbids, asks, shortens or has no code for:
//   pnpm exec node --experimental-strip-types --import ./scripts/ts-hooks.mjs packages/adapters-ted/scripts/generate-rules.ts <sdk>...
// Read are the static Schematrons, which is what TED applies: stages 1b, 2a and 4 of each subtype (what a form forbids and asks, with its
// conditions), 2b (how often), 3b (lengths, numbers, attributes, codes); and fields.json for the names of terms and for what is gone.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { SaxesParser } from 'saxes'
import { sdkTest } from '../src/upgrade/sdk-rules/sdk-test'
import { openSdk } from './generate-tables.ts'

type Files = ReturnType<typeof openSdk>

/** Forms that an upgrade takes: results, awards and completions record the past; E1 to E3 have rules from SDK 1.13 on. */
const forms = [...Array.from({ length: 24 }, (_, index) => String(index + 1)), 'CEI', 'T01', 'E1', 'E2', 'E3']
const firstOf = (form: string) => (form.startsWith('E') ? 3 : 0)

interface Assert {
  readonly context: string
  readonly id: string
  readonly test: string
  readonly field: string
}

interface Sdk {
  readonly minor: string
  readonly version: string
  readonly stage: (name: string) => readonly Assert[]
  /** Ids of fields by their path, and paths without predicates. */
  readonly fieldAt: ReadonlyMap<string, string>
  readonly bare: ReadonlyMap<string, string>
  /** Those paths, and all that they go through. */
  readonly above: ReadonlySet<string>
}

const withoutPredicates = (path: string) => {
  let [bare, depth] = ['', 0]
  for (const sign of path) {
    if (sign === '[') depth += 1
    if (depth === 0) bare += sign
    if (sign === ']') depth -= 1
  }
  return bare
}

/** A path and all before it: `/a`, `/a/b`. */
function waysTo(path: string): string[] {
  const steps = path.split('/')
  return steps.slice(1).map((_, index) => steps.slice(0, index + 2).join('/'))
}

function readSdk(path: string): Sdk {
  const files: Files = openSdk(path)
  const { sdkVersion, fields } = JSON.parse(files('fields/fields.json')) as {
    sdkVersion: string
    fields: { id: string; xpathAbsolute: string }[]
  }
  const version = sdkVersion.replace('eforms-sdk-', '')
  const stages = new Map<string, Assert[]>()
  const bare = new Map(fields.map(({ id, xpathAbsolute }) => [withoutPredicates(xpathAbsolute), id]))
  const fieldAt = new Map(fields.map(({ id, xpathAbsolute }) => [xpathAbsolute, id]))
  const stage = (name: string): Assert[] => {
    const known = stages.get(name)
    if (known) return known
    const found: Assert[] = []
    let context = ''
    const parser = new SaxesParser()
    parser.on('opentag', ({ name: tag, attributes }) => {
      if (tag === 'rule') context = String(attributes.context).replace(/\[\$noticeSubType = '[^']*'\]$/u, '')
      if (tag !== 'assert') return
      const { id, test, diagnostics } = attributes as Record<string, string>
      // A diagnostic names the field, or the node and the field: `ND-LotTenderingProcess_BT-13_d_-Lot`.
      const named = diagnostics?.replace(/^ND-\w+?_(?=[A-Z])/u, '').replace(/_(\w)_/gu, '($1)')
      found.push({ context, id: String(id), test: String(test), field: named ?? '' })
    })
    parser.write(files(`schematrons/static/validation-stage-${name}.sch`)).close()
    stages.set(name, found)
    return found
  }
  return {
    minor: version.split('.').slice(0, 2).join('.'),
    version,
    stage,
    fieldAt,
    bare,
    above: new Set([...bare.keys()].flatMap(waysTo)),
  }
}

/** Periods that are compared by way of the current date become two tests of our own, which need no clock. */
function withoutClock(test: string): string {
  const path = String.raw`((?:\.\.\/|[\w:]+\/)*cac:PlannedPeriod)`
  const spanned = new RegExp(
    String.raw`boolean\(for \$T in \(current-date\(\)\) return \(\$T \+ xs:dayTimeDuration\(${path}/cbc:EndDate/xs:date\(text\(\)\) - ${path}/cbc:StartDate/xs:date\(text\(\)\)\) > \$T \+ xs:yearMonthDuration\('P(\d+)Y'\)\)\)`,
    'gu',
  )
  const measured = new RegExp(
    String.raw`boolean\(for \$T in \(current-date\(\)\) return \(\$T \+ \(for \$F in ${path}/cbc:DurationMeasure return \(if (?:(?!yearMonthDuration\('P\d).)*> \$T \+ xs:yearMonthDuration\('P(\d+)Y'\)\)\)`,
    'gu',
  )
  return test.replace(spanned, 'spans($1, $3)').replace(measured, 'lasts($1, $2)')
}

/** `count(P) = 0 or C` in its parts; undefined for what is said otherwise. */
function partsOf(test: string): { kind: Kind; path: string; unless: string } | undefined {
  const found = /^count\(/u.exec(test)
  if (!found) return undefined
  let [at, depth] = [6, 1]
  while (depth > 0 && at < test.length) {
    if (test[at] === '(') depth += 1
    if (test[at] === ')') depth -= 1
    at += 1
  }
  const path = test.slice(6, at - 1)
  const behind = /^ (= 0|> 0|< 2)(?: or (.*))?$/u.exec(test.slice(at))
  if (!behind) return undefined
  return {
    kind: { '= 0': 'none', '> 0': 'some', '< 2': 'once' }[behind[1] as '= 0'] as Kind,
    path,
    unless: behind[2] ?? '',
  }
}

/** Runs of minors that follow each other: from the first, to before the second. */
function runsOf(minors: ReadonlySet<number>): [since: number, until: number][] {
  const runs: [number, number][] = []
  for (const minor of [...minors].sort((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run && run[1] === minor) run[1] += 1
    else runs.push([minor, minor + 1])
  }
  return runs
}

type Kind = 'none' | 'some' | 'once' | 'holds'

interface Row {
  readonly kind: Kind
  readonly path: string
  readonly unless: string
  readonly since: string
  readonly until: string
  readonly forms: string
  /** Context and field of each. */
  readonly places: [context: string, field: string][]
}

const notOfCalls = /efac:(?:NoticeResult|LotResult|SettledContract|LotTender|ContractModification)\b/u

/** Rules that are not the same in all minors, with the minors that they hold in. */
function changedRules(sdks: readonly Sdk[]): Row[] {
  const seen = new Map<string, { minors: Set<number>; fields: Map<number, string> }>()
  const see = (index: number, form: string, { context, test, field }: Assert) => {
    const key = JSON.stringify([context, withoutClock(test), form])
    const known = seen.get(key) ?? { minors: new Set(), fields: new Map() }
    known.minors.add(index)
    known.fields.set(index, field)
    seen.set(key, known)
  }
  const ofFields = /^(?:string-length|number)\(normalize-space\(\.\)\) [lg]e |^count\(@\w+\) > 0$/u
  sdks.forEach((sdk, index) => {
    for (const form of forms) {
      if (index < firstOf(form)) continue
      for (const stage of ['1b', '2a', '4']) for (const each of sdk.stage(`${stage}-${form}`)) see(index, form, each)
    }
    for (const each of sdk.stage('2b')) if (each.test.endsWith(' < 2')) see(index, '*', each)
    for (const each of sdk.stage('3b'))
      if (ofFields.test(each.test)) see(index, '*', { ...each, field: fieldOf(each, sdk) })
  })
  const last = sdks.length - 1
  const rows = new Map<string, Row>()
  interface Found {
    readonly context: string
    readonly form: string
    readonly field: string
    readonly parts: { kind: Kind; path: string; unless: string }
    readonly since: number
    readonly until: number
  }
  const found: Found[] = []
  for (const [key, { minors, fields }] of seen) {
    const [context, test, form] = JSON.parse(key) as [string, string, string]
    const first = form === '*' ? 0 : firstOf(form)
    if (notOfCalls.test(context) || notOfCalls.test(test)) continue
    // The header (stage 1b) tells forms apart, and asks for what every form has: a rule that names the subtype is no rule of a term.
    if (test.includes('$noticeSubType')) continue
    const parts = partsOf(test) ?? { kind: 'holds' as const, path: '', unless: test }
    const there = withoutPredicates(parts.path === '' ? context : `${context}/${parts.path}`)
    for (const [since, until] of runsOf(minors)) {
      if (since === first && until > last) continue
      // What an earlier minor did not have cannot be lost by a ban, nor come too often.
      const isNew = !sdks.slice(0, since).some(({ above }) => above.has(there))
      if (since > first && isNew && parts.kind !== 'some') continue
      for (const expression of [context, parts.path, parts.unless]) if (expression !== '') sdkTest(expression)
      found.push({ context, form, field: fields.get(since) ?? '', parts, since, until })
    }
  }
  const added = found.filter(({ since, form }) => since > (form === '*' ? 0 : firstOf(form)))
  const adds = new Set(added.map(({ field, form, parts }) => `${field} ${form} ${parts.kind}`))
  for (const { context, form, field, parts, since, until } of found) {
    // Rules that only ended matter where others took their place: what was forbidden before is not lost by the move.
    if (!adds.has(`${field} ${form} ${parts.kind}`)) continue
    const key = JSON.stringify([parts, since, until, context, field])
    const minorAt = (index: number) => sdks[index]?.minor ?? ''
    const row = rows.get(key) ?? {
      ...parts,
      since: since === 0 ? '' : minorAt(since),
      until: until > last ? '' : minorAt(until),
      forms: '',
      places: [[context, field]],
    }
    rows.set(key, { ...row, forms: row.forms === '' ? form : `${row.forms} ${form}` })
  }
  // The same test of several terms is written once.
  const grouped = new Map<string, Row>()
  for (const { places, ...row } of rows.values()) {
    const key = JSON.stringify(row)
    const known = grouped.get(key) ?? { ...row, places: [] }
    known.places.push(...places)
    grouped.set(key, known)
  }
  return [...grouped.values()]
}

function fieldOf({ context, id, test }: Assert, { fieldAt }: Sdk): string {
  const attribute = /^count\((@\w+)\)/u.exec(test)?.[1]
  const at = attribute === undefined ? context : `${context}/${attribute}`
  return fieldAt.get(at) ?? id.replace(/_\w+$/u, '').replace(/_(\w)_/gu, '($1)')
}

interface LeftCodes {
  readonly places: [context: string, field: string][]
  /** Codes by the first minor that lacks them. */
  readonly left: Record<string, string[]>
}

/** Codes that the list of a field has no more, as stage 3b holds the lists. */
function leftCodes(sdks: readonly Sdk[]): LeftCodes[] {
  const lists = sdks.map((sdk) => {
    const byField = new Map<string, { contexts: Set<string>; codes: Set<string> }>()
    for (const each of sdk.stage('3b')) {
      const list = /^normalize-space\(\.\) = \(('[^']*'(?:, '[^']*')*)\)$/u.exec(each.test)?.[1]
      if (list === undefined || notOfCalls.test(each.context)) continue
      const field = fieldOf(each, sdk)
      const known = byField.get(field) ?? { contexts: new Set(), codes: new Set() }
      known.contexts.add(each.context)
      for (const [, code = ''] of list.matchAll(/'([^']*)'/gu)) known.codes.add(code)
      byField.set(field, known)
    }
    return byField
  })
  const grouped = new Map<string, LeftCodes>()
  for (const field of new Set(lists.flatMap((each) => [...each.keys()]))) {
    const left: Record<string, string[]> = {}
    const contexts = new Set<string>()
    for (let index = 1; index < sdks.length; index += 1) {
      const [before, after] = [lists[index - 1]?.get(field), lists[index]?.get(field)]
      // A field that is gone is told as such.
      if (!before || !after) continue
      const gone = [...before.codes].filter((code) => !after.codes.has(code)).sort()
      if (gone.length === 0) continue
      left[sdks[index]?.minor ?? ''] = gone
      const later = lists.slice(index).flatMap((each) => [...(each.get(field)?.contexts ?? [])])
      if (lists.slice(index).some((each) => gone.some((code) => each.get(field)?.codes.has(code))))
        throw new Error(`${field}: a code that left comes again.`)
      for (const context of later) contexts.add(context)
    }
    if (contexts.size === 0) continue
    for (const context of contexts) sdkTest(context)
    const key = JSON.stringify(left)
    const known = grouped.get(key) ?? { places: [], left }
    known.places.push(...[...contexts].map((context): [string, string] => [context, field]))
    grouped.set(key, known)
  }
  return [...grouped.values()]
}

/** Terms that the forms of a minor had and those of the next have not, by their path. */
function goneFields(sdks: readonly Sdk[]): Record<string, [path: string, field: string][]> {
  const gone: Record<string, [string, string][]> = {}
  for (let index = 1; index < sdks.length; index += 1) {
    const [before, after] = [sdks[index - 1], sdks[index]]
    if (!before || !after) continue
    const left = [...before.bare].filter(
      ([path]) => !after.bare.has(path) && !notOfCalls.test(path) && !path.includes('@') && !after.above.has(path),
    )
    if (left.length > 0) gone[after.minor] = left
  }
  return gone
}

const quoted = (value: unknown) => (value === '' ? "''" : `"${String(value).replaceAll('"', '\\"')}"`)
/** What stands in nearly every path is written once. */
const shortened = (path: string) =>
  path
    .replaceAll('ext:UBLExtensions/ext:UBLExtension/ext:ExtensionContent/efext:EformsExtension', '{ext}')
    .replaceAll(/\/\*\/cac:ProcurementProjectLot\[cbc:ID\/@schemeName='(Lot|LotsGroup|Part)'\]/gu, '{$1}')

const head = (sdks: readonly Sdk[]) => [
  `// Generated by scripts/generate-rules.ts from the eForms SDKs ${sdks.map(({ version }) => version).join(', ')}. Do not edit.`,
  '// Facts of the eForms SDK, (c) European Union, Publications Office of the European Union, CC BY 4.0',
  '// (https://creativecommons.org/licenses/by/4.0/); selected and rearranged.',
]

/** The text of each generated file, by its name. */
export function renderRules(paths: readonly string[]): Map<string, string> {
  const sdks = paths.map(readSdk).toSorted((a, b) => Number(a.minor.split('.')[1]) - Number(b.minor.split('.')[1]))
  const rows = changedRules(sdks).map(({ kind, places, path, unless, since, until, forms: of }) => {
    const at = places.map(([context, field]) => `[${quoted(shortened(context))}, ${quoted(field)}]`).join(', ')
    const rest = [since, until, of].map(quoted).join(', ')
    return `  ['${kind}', [${at}], ${quoted(shortened(path))}, ${quoted(shortened(unless))}, ${rest}],`
  })
  const codes = leftCodes(sdks).map(({ places, left }) => {
    const at = places.map(([context, field]) => `[${quoted(shortened(context))}, ${quoted(field)}]`).join(', ')
    const by = Object.entries(left).map(([minor, each]) => `'${minor}': ${quoted(each.join(' '))}`)
    return `  [[${at}], { ${by.join(', ')} }],`
  })
  const gone = Object.entries(goneFields(sdks)).map(
    ([minor, left]) =>
      `  '${minor}': [${left.map(([path, field]) => `[${quoted(shortened(path))}, ${quoted(field)}]`).join(', ')}],`,
  )
  const file = (type: string, name: string, form: string, lines: readonly string[], [open, close]: string) =>
    [
      ...head(sdks),
      `import type { ${type} } from '../changed-rules'`,
      '',
      `export const ${name}: ${form} = ${open}`,
      ...lines,
      close,
      '',
    ].join('\n')
  return new Map([
    ['rules.ts', file('ChangedRule', 'changedRules', 'readonly ChangedRule[]', rows, '[]')],
    ['codes.ts', file('LeftCodes', 'leftCodes', 'readonly LeftCodes[]', codes, '[]')],
    ['gone.ts', file('GoneFields', 'goneFields', 'GoneFields', gone, '{}')],
  ])
}

function main(paths: readonly string[]): void {
  if (paths.length < 2) throw new Error('Give the SDKs to compare: folders, zips or jars, one per minor.')
  const folder = fileURLToPath(new URL('../src/upgrade/sdk-rules/generated/', import.meta.url))
  mkdirSync(folder, { recursive: true })
  for (const [file, text] of renderRules(paths)) {
    writeFileSync(join(folder, file), text)
    console.log(`${file}: ${text.split('\n').length - 7} entries, ${text.length} characters`)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2))
