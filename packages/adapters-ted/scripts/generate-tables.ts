// Writes src/tables/generated/sdk-<minor>.ts from official eForms SDK releases (folders, archives or jars):
//   pnpm exec node --experimental-strip-types packages/adapters-ted/scripts/generate-tables.ts <sdk>...
// The XSD decides on element order; fields.json is held against it and each difference is printed.
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inflateRawSync } from 'node:zlib'
import { SaxesParser } from 'saxes'

// Complex type of each parent whose children are ordered, by the name that a notice shows.
const parents = {
  'cac:ProcurementProjectLot': 'cac:ProcurementProjectLotType',
  'cac:TenderingTerms': 'cac:TenderingTermsType',
  'cac:AwardingTerms': 'cac:AwardingTermsType',
  // SubordinateAwardingCriterion has the same type; the script checks it.
  'cac:AwardingCriterion': 'cac:AwardingCriterionType',
  'cac:ContractExecutionRequirement': 'cac:ContractExecutionRequirementType',
  'efext:EformsExtension': 'efext:EformsExtension',
  'efac:AwardCriterionParameter': 'efac:AwardCriterionParameterType',
  'efac:SelectionCriteria': 'efac:CriterionType',
  'efac:CriterionParameter': 'efac:ParameterType',
  'cac:TendererQualificationRequest': 'cac:TendererQualificationRequestType',
  'cac:TenderingProcess': 'cac:TenderingProcessType',
  'cac:LotDistribution': 'cac:LotDistributionType',
  'cac:LotsGroup': 'cac:LotsGroupType',
  'cac:ProcurementProject': 'cac:ProcurementProjectType',
  'cac:ProcurementAdditionalType': 'cac:ProcurementAdditionalTypeType',
}
const lengthFields = [
  'BT-734-Lot',
  'BT-540-Lot',
  'BT-543-Lot',
  'BT-733-Lot',
  'BT-70-Lot',
  'BT-749-Lot',
  'BT-750-Lot',
  'BT-777-Lot',
  'BT-21-LotsGroup',
  'BT-24-LotsGroup',
]
const ruleFields = [
  'BT-539-Lot',
  'BT-540-Lot',
  'BT-541-Lot-WeightNumber',
  'BT-543-Lot',
  'BT-733-Lot',
  'BT-70-Lot',
  'BT-750-Lot',
  'BT-40-Lot',
  'BT-31-Procedure',
  'BT-33-Procedure',
  'BT-763-Procedure',
  'BT-330-Procedure',
  'BT-06-Lot',
  'BT-777-Lot',
  'BT-726-Lot',
]
const codeFields = [
  'BT-539-Lot',
  'BT-5421-Lot',
  'BT-5422-Lot',
  'BT-5423-Lot',
  'BT-747-Lot',
  'BT-748-Lot',
  'BT-809-Lot',
  'BT-821-Lot',
  'BT-763-Procedure',
  'BT-06-Lot',
  'BT-774-Lot',
  'BT-775-Lot',
  'BT-776-Lot',
  'BT-805-Lot',
]
const listNameFields = [...codeFields, 'OPT-060-Lot']
/** Fields that some minors do not have: no subtype takes them there, and their lists are empty. */
const notEverywhere = ['BT-747-Lot', 'BT-748-Lot', 'BT-749-Lot', 'BT-809-Lot', 'BT-821-Lot']

type Json = Record<string, unknown>
type Files = (path: string) => string
interface Constraint {
  noticeTypes: string[]
  condition?: string
  value: boolean
}
interface Field {
  id: string
  parentNodeId: string
  xpathRelative: string
  xsdSequenceOrder?: Record<string, number>[]
  maxLength?: number
  presetValue?: string
  codeList?: { value: { id: string } }
  forbidden?: { constraints?: Constraint[] }
  mandatory?: { constraints?: Constraint[] }
}
interface Node {
  id: string
  parentId?: string
  xpathRelative: string
  xsdSequenceOrder?: Record<string, number>[]
}
export interface Table extends Json {
  version: string
  minor: string
  order: Record<string, string[]>
}

/** Reads files of an SDK, a folder or a zip, by the path below its root. Throws where a file is missing. */
export function openSdk(path: string): Files {
  if (!existsSync(path))
    throw new Error(`Opening the SDK failed: nothing is at ${path}. Give a folder, a zip or a jar.`)
  if (statSync(path).isDirectory()) return (name) => readFileSync(join(path, name), 'utf8')
  const zip = readFileSync(path)
  // APPNOTE 4.3.16: the end record stands in the last 64 KiB; from it the central directory is walked.
  let end = zip.length - 22
  while (end >= 0 && zip.readUInt32LE(end) !== 0x06054b50) end--
  if (end < 0) throw new Error(`Opening the SDK failed: ${path} is not a zip archive.`)
  const entries = new Map<string, number>()
  let at = zip.readUInt32LE(end + 16)
  for (let count = zip.readUInt16LE(end + 10); count > 0; count--) {
    const length = zip.readUInt16LE(at + 28)
    const name = zip.toString('utf8', at + 46, at + 46 + length)
    entries.set(name.slice(name.indexOf('/') + 1), at)
    at += 46 + length + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return (name) => {
    const entry = entries.get(name)
    if (entry === undefined) throw new Error(`Reading the SDK failed: ${path} has no ${name}.`)
    const local = zip.readUInt32LE(entry + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const data = zip.subarray(start, start + zip.readUInt32LE(entry + 20))
    return (zip.readUInt16LE(entry + 10) === 0 ? data : inflateRawSync(data)).toString('utf8')
  }
}

interface Schema {
  /** complex type (or element with an anonymous one) to its child elements in order */
  sequences: Map<string, string[]>
  /** element to the name of its type */
  types: Map<string, string>
}

function readSchema(files: Files): Schema {
  const schema: Schema = { sequences: new Map(), types: new Map() }
  const modules = {
    cac: 'UBL-CommonAggregateComponents-2.3.xsd',
    efac: 'EFORMS-ExtensionAggregateComponents-2.3.xsd',
    efext: 'EFORMS-ExtensionApex-2.3.xsd',
  }
  for (const [prefix, file] of Object.entries(modules)) {
    const qualified = (name: string) => (name.includes(':') ? name : `${prefix}:${name}`)
    let owner = ''
    const parser = new SaxesParser()
    parser.on('opentag', ({ name, attributes }) => {
      if (name === 'xsd:complexType' && attributes.name) owner = qualified(attributes.name)
      if (name === 'xsd:choice' || name === 'xsd:any') throw new Error(`${file}: ${owner} has ${name}, not a sequence.`)
      if (name !== 'xsd:element') return
      if (attributes.name) {
        owner = qualified(attributes.name)
        schema.types.set(owner, qualified(attributes.type ?? attributes.name))
      } else if (attributes.ref) {
        schema.sequences.set(owner, [...(schema.sequences.get(owner) ?? []), qualified(attributes.ref)])
      }
    })
    parser.write(files(`schemas/common/${file}`)).close()
  }
  if (schema.types.get('cac:SubordinateAwardingCriterion') !== schema.types.get('cac:AwardingCriterion'))
    throw new Error('SubordinateAwardingCriterion no longer has the type of AwardingCriterion: order them apart.')
  return schema
}

function codes(files: Files, list: string): string[] {
  const lists = JSON.parse(files('codelists/codelists.json')) as { codelists: { id: string; filename: string }[] }
  const file = lists.codelists.find(({ id }) => id === list)?.filename
  if (!file) throw new Error(`codelists.json has no list ${list}.`)
  const found = files(`codelists/${file}`).matchAll(/<Value ColumnRef="code">\s*<SimpleValue>([^<]+)</g)
  return [...found].map(([, code]) => String(code)).sort()
}

/** What BT-40 depends on: nothing, a reduction of the candidates in stages (BT-52), or their limited number (BT-661). */
function secondStage(constraints: Constraint[] = []): string {
  const conditions = constraints.map(({ condition = '' }) => condition).join(' ')
  if (conditions.includes('BT-661-Lot')) return 'BT-661'
  if (conditions.includes('BT-52-Lot')) return 'BT-52'
  if (conditions.trim() !== '') throw new Error(`BT-40-Lot depends on what is not known: ${conditions}`)
  return 'nothing'
}

/** Compares the positions that fields.json gives along each path with those of the XSD. */
function compareOrder(nodes: Map<string, Node>, fields: Field[], order: Table['order']) {
  const differences = new Set<string>()
  let compared = 0
  const lastStep = (node: Node | undefined) => Object.keys(node?.xsdSequenceOrder?.at(-1) ?? {})[0] ?? ''
  const items = [...nodes.values(), ...fields.map((field) => ({ ...field, parentId: field.parentNodeId }))]
  for (const { id, parentId, xsdSequenceOrder = [] } of items) {
    let parent = lastStep(nodes.get(parentId ?? ''))
    for (const step of xsdSequenceOrder) {
      const [child = '', position = 0] = Object.entries(step)[0] ?? []
      const key = parent === 'cac:SubordinateAwardingCriterion' ? 'cac:AwardingCriterion' : parent
      const sequence = order[key]
      const real = (sequence?.indexOf(child) ?? -1) + 1
      if (sequence) compared++
      if (sequence && real !== position) differences.add(`${id}: ${parent}/${child} ${position}, in the XSD ${real}`)
      parent = child
    }
  }
  return { compared, differences: [...differences] }
}

/** The facts of one SDK that writing into a notice needs, and where fields.json and XSD differ. */
export function readTable(files: Files): { table: Table; compared: number; differences: string[] } {
  const sdk = JSON.parse(files('fields/fields.json')) as { sdkVersion: string; xmlStructure: Node[]; fields: Field[] }
  const subtypes = (
    JSON.parse(files('notice-types/notice-types.json')) as { noticeSubTypes: { subTypeId: string }[] }
  ).noticeSubTypes.map(({ subTypeId }) => subTypeId)
  const fields = new Map(sdk.fields.map((field) => [field.id, field]))
  const field = (id: string): Field => {
    const found = fields.get(id)
    if (!found) throw new Error(`fields.json of ${sdk.sdkVersion} has no ${id}.`)
    return found
  }
  const schema = readSchema(files)
  const order = Object.fromEntries(
    Object.entries(parents).map(([name, type]) => {
      const sequence = schema.sequences.get(type)
      if (!sequence) throw new Error(`The XSDs of ${sdk.sdkVersion} have no sequence for ${type}.`)
      return [name, sequence]
    }),
  )
  const pick = <T>(ids: string[], value: (id: string) => T, none: T) =>
    Object.fromEntries(ids.map((id) => [id, notEverywhere.includes(id) && !fields.has(id) ? none : value(id)]))
  const hit = (constraints: Constraint[] | undefined, test: (constraint: Constraint) => boolean) => {
    const types = new Set(constraints?.filter((each) => each.value && test(each)).flatMap((each) => each.noticeTypes))
    return (subtype: string) => types.has(subtype)
  }
  const allowed = (id: string) => {
    const forbidden = hit(field(id).forbidden?.constraints, ({ condition }) => !condition)
    return subtypes.filter((subtype) => !forbidden(subtype))
  }
  const mandatory = (id: string) => subtypes.filter(hit(field(id).mandatory?.constraints, () => true))
  const version = sdk.sdkVersion.replace('eforms-sdk-', '')
  const list = (id: string) => field(id).codeList?.value.id ?? ''
  const table = {
    version,
    minor: version.split('.').slice(0, 2).join('.'),
    order,
    maxLength: pick<number | null>(lengthFields, (id) => field(id).maxLength ?? null, null),
    allowed: pick(ruleFields, allowed, []),
    mandatory: pick(ruleFields, mandatory, []),
    codes: pick(codeFields, (id) => codes(files, list(id)), []),
    listNames: pick(listNameFields, (id) => fields.get(`${id}-List`)?.presetValue ?? list(id), ''),
    secondStage: secondStage(field('BT-40-Lot').forbidden?.constraints),
    conditionsCode: field('OPT-060-Lot').presetValue ?? '',
    languages: codes(files, list('BT-702(a)-notice')),
  }
  const nodes = new Map(sdk.xmlStructure.map((node) => [node.id, node]))
  return { table, ...compareOrder(nodes, sdk.fields, order) }
}

/** As a TypeScript literal; no value of these tables holds a quote. */
const literal = (value: unknown) => JSON.stringify(value).replaceAll('"', "'").replaceAll("','", "', '")
const equal = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What `table` changes against `base`, one level of members deep. */
function changes(table: Json, base: Json, spread: string): string[] {
  return Object.entries(table).flatMap(([key, value]) => {
    const before = base[key]
    if (equal(value, before)) return []
    const name = /^\w+$/.test(key) ? key : literal(key)
    const access = `${spread}${name === key ? `.${key}` : `[${name}]`}`
    if (!isRecord(value) || !isRecord(before)) return [`${name}: ${literal(value)},`]
    return [`${name}: {`, `  ...${access},`, ...changes(value, before, access).map((line) => `  ${line}`), '},']
  })
}

/** The text of each generated file. The newest table is whole; each older one is written against its successor. */
export function renderTables(tables: Table[]): Map<string, string> {
  const sorted = tables.toSorted((a, b) => Number(b.minor.split('.')[1]) - Number(a.minor.split('.')[1]))
  const files = new Map<string, string>()
  sorted.forEach((table, index) => {
    const base = sorted[index - 1]
    const name = (each: Table) => `sdk_${each.minor.replace('.', '_')}`
    const lines = base
      ? [`  ...${name(base)},`, ...changes(table, base, name(base)).map((line) => `  ${line}`)]
      : Object.entries(table).flatMap(([key, value]) =>
          isRecord(value)
            ? [`  ${key}: {`, ...Object.entries(value).map(([k, v]) => `    '${k}': ${literal(v)},`), '  },']
            : [`  ${key}: ${literal(value)},`],
        )
    const text = [
      `// Generated by scripts/generate-tables.ts from the eForms SDK ${table.version}. Do not edit.`,
      '// Facts of the eForms SDK, (c) European Union, Publications Office of the European Union, CC BY 4.0',
      '// (https://creativecommons.org/licenses/by/4.0/); selected and rearranged.',
      "import type { SdkTable } from '../sdk-table'",
      ...(base ? [`import { ${name(base)} } from './sdk-${base.minor}'`] : []),
      '',
      `export const ${name(table)}: SdkTable = {`,
      ...lines,
      '}',
      '',
    ].join('\n')
    files.set(`sdk-${table.minor}.ts`, text)
  })
  return files
}

function main(paths: string[]): void {
  if (paths.length === 0) throw new Error('Give the SDKs to read: folders, zips or jars, one per minor.')
  const tables = paths.map((path) => {
    const { table, compared, differences } = readTable(openSdk(path))
    console.log(
      `${table.version}: ${compared} positions of fields.json compared with the XSD, ${differences.length} differ`,
    )
    for (const difference of differences) console.log(`  ${difference}`)
    return table
  })
  const folder = fileURLToPath(new URL('../src/tables/generated/', import.meta.url))
  mkdirSync(folder, { recursive: true })
  for (const [file, text] of renderTables(tables)) writeFileSync(join(folder, file), text)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2))
