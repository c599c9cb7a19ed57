import type * as z from 'zod/mini'
import * as guardLeaves from '../guard/leaves'
import { planSchema } from './answer-schemas'
import * as cures from './cures'
import { definitions } from './definition-names'
import { shapeNotes } from './leaf'
import * as leaves from './leaves'
import { changeSchema, criteriaFileSchema, needSchema, procurementSchema } from './procurement-schema'

interface Definition {
  readonly type: string
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>
  readonly element?: z.ZodMiniType
  readonly innerType?: z.ZodMiniType
  readonly keyType?: z.ZodMiniType
  readonly valueType?: z.ZodMiniType
  readonly options?: readonly z.ZodMiniType[]
  readonly discriminator?: string
  readonly catchall?: z.ZodMiniType
  readonly entries?: Readonly<Record<string, string>>
  readonly values?: readonly unknown[]
  readonly checks?: readonly {
    readonly _zod: { readonly def: { readonly check: string; readonly minimum?: number } }
  }[]
}

const moduleOf: Readonly<Record<string, string>> = {
  anyJson: '../guard/any-json',
  ...Object.fromEntries(Object.keys(guardLeaves).map((name) => [name, '../guard/leaves'])),
  ...Object.fromEntries(Object.keys(leaves).map((name) => [name, '../schema/leaves'])),
  ...Object.fromEntries(Object.keys(cures).map((name) => [name, '../schema/cures'])),
}

/**
 * The schemas as tables that are checked by at run time (guard/check-shape): small, the same whatever the host does to the
 * schema library, and quick. Each named definition is a constant of its own, so that a bundle holds what it uses.
 */
export function shapeModule(): string {
  const documents = {
    Procurement: procurementSchema(),
    CriteriaFile: criteriaFileSchema(),
    Need: needSchema(),
    Change: changeSchema(),
    Plan: planSchema(),
  }
  const named = new Map<z.ZodMiniType, string>([
    ...Object.entries(definitions()).map(([name, schema]) => [schema, constant(name)] as const),
    ...Object.entries(documents).map(([name, schema]) => [schema, constant(name)] as const),
  ])
  const used = new Set<string>()
  const written: string[] = []
  const done = new Set<z.ZodMiniType>()
  const refer = (schema: z.ZodMiniType): string => {
    const name = named.get(schema)
    if (name === undefined) return sourceOf(schema, refer, used)
    if (!done.has(schema)) {
      done.add(schema)
      // What it refers to is written before it.
      const source = sourceOf(schema, refer, used)
      written.push(`export const ${name}: ${typeOf(schema)} = ${source}\n`)
    }
    return name
  }
  for (const schema of named.keys()) refer(schema)
  const imports = new Map<string, string[]>()
  for (const name of [...used].sort()) {
    const from = moduleOf[name.split('(')[0] ?? '']
    if (from === undefined) throw new Error(`There is no leaf or cure ${name}.`)
    imports.set(from, [...(imports.get(from) ?? []), name])
  }
  return [
    '// Made from packages/core/src/schema by `pnpm generate`. Never edited.\n',
    ...[...imports].sort().map(([from, each]) => `import { ${each.join(', ')} } from '${from}'\n`),
    `import type { ${[...new Set([...named.keys()].map(typeOf))].sort().join(', ')} } from '../guard/shape'\n\n`,
    written.join('\n'),
  ].join('')
}

function typeOf(schema: z.ZodMiniType): string {
  if (shapeNotes.get(schema)?.leaf !== undefined) return 'Leaf'
  const { type, discriminator } = schema._zod.def as unknown as Definition
  const types: Readonly<Record<string, string>> = { object: 'Members', record: 'Named', array: 'List', union: 'Either' }
  return discriminator === undefined ? (types[type] ?? 'Leaf') : 'Cases'
}

function constant(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}Shape`
}

type Refer = (schema: z.ZodMiniType) => string

function sourceOf(schema: z.ZodMiniType, refer: Refer, used: Set<string>): string {
  const use = (name: string) => {
    used.add(name)
    return name
  }
  const { leaf, cure, says } = shapeNotes.get(schema) ?? {}
  if (leaf !== undefined) return use(leaf)
  const def = schema._zod.def as unknown as Definition
  const cured = cure === undefined ? '' : `, cure: ${use(cure)}`
  switch (def.type) {
    case 'string':
      return use('anyText')
    case 'boolean':
      return use('flag')
    case 'number':
      return use('anyNumber')
    case 'unknown':
      return use('anyJson')
    case 'enum':
      return words(Object.values(def.entries ?? {}), use)
    case 'literal':
      return words(def.values ?? [], use)
    case 'optional':
      return refer(needed(def.innerType))
    case 'nullable':
      return `{ either: [${use('nothing')}, ${refer(needed(def.innerType))}], says: 'must be null or a value' }`
    case 'array':
      return `{ list: ${refer(needed(def.element))}${def.checks?.length ? ', atLeast: 1' : ''} }`
    case 'record':
      return `{ named: ${refer(needed(def.valueType))}, key: ${refer(needed(def.keyType))}${cured} }`
    case 'object':
      return membersOf(def, refer, cured)
    case 'union':
      return def.discriminator === undefined ? eitherOf(def, refer, needed(says)) : casesOf(def, refer, cured)
    default:
      throw new Error(`Shapes know no schema of type ${def.type}.`)
  }
}

// Bundlers leave out what is not used where a call is marked as one that does nothing else.
function words(values: readonly unknown[], use: (name: string) => string): string {
  return `/* @__PURE__ */ ${use('oneOf')}(${values.map(quoted).join(', ')})`
}

function membersOf({ shape = {}, catchall }: Definition, refer: Refer, cured: string): string {
  const members = Object.entries(shape).map(([name, each]) => `${quoted(name)}: ${refer(each)}`)
  const required = Object.entries(shape).flatMap(([name, each]) =>
    (each._zod.def as unknown as Definition).type === 'optional' ? [] : [quoted(name)],
  )
  const open = catchall === undefined ? ', open: true' : ''
  return `{ members: { ${members.join(', ')} }, required: [${required.join(', ')}]${open}${cured} }`
}

function casesOf({ options = [], discriminator = '' }: Definition, refer: Refer, cured: string): string {
  const cases = options.map((option) => {
    const tag = needed((option._zod.def as unknown as Definition).shape?.[discriminator])
    const [value] = (tag._zod.def as unknown as Definition).values ?? []
    return `${quoted(value)}: ${refer(option)}`
  })
  return `{ by: ${quoted(discriminator)}, cases: { ${cases.join(', ')} }${cured} }`
}

function eitherOf({ options = [] }: Definition, refer: Refer, says: string): string {
  return `{ either: [${options.map(refer).join(', ')}], says: ${quoted(says)} }`
}

function needed<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('A schema lacks a part that schemas of its type have.')
  return value
}

function quoted(value: unknown): string {
  return JSON.stringify(value)
}
