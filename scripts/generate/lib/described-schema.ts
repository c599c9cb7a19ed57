import ts from 'typescript'
import type { Problem } from './problem.ts'

export type JsonSchema = Record<string, unknown>

/** Reads the doc comments of the interfaces that a module exports, and writes them into JSON Schemas as descriptions. */
export class SchemaDescriber {
  readonly problems: Problem[] = []
  readonly #checker: ts.TypeChecker
  readonly #exports: ReadonlyMap<string, ts.Symbol>
  readonly #file: string
  #definitions: Readonly<Record<string, JsonSchema>> = {}
  #seen = new Set<string>()

  /** @param file Path of the module, from the root of the repository. */
  constructor(file: string) {
    const program = ts.createProgram([file], {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      types: [],
    })
    this.#file = file
    this.#checker = program.getTypeChecker()
    const source = program.getSourceFile(file)
    const module = source && this.#checker.getSymbolAtLocation(source)
    const exported = module ? this.#checker.getExportsOfModule(module) : []
    this.#exports = new Map(exported.map((symbol) => [symbol.name, this.#resolved(symbol)]))
  }

  /** A copy of the schema with the descriptions of the interface and of each of its members, at whatever depth. */
  described(type: string, schema: Readonly<JsonSchema>): JsonSchema {
    const symbol = this.#exports.get(type)
    const copy = structuredClone(schema) as JsonSchema
    if (!symbol) {
      this.#problem(undefined, `There is no exported interface ${type}. Name the one that the schema describes.`)
      return copy
    }
    this.#definitions = (copy.$defs as Record<string, JsonSchema> | undefined) ?? {}
    this.#seen = new Set()
    copy.description = this.#docOf(symbol) || undefined
    if (copy.description === undefined) this.#problem(symbol, `${type} has no doc comment. Say what it is.`)
    this.#walk(copy, this.#checker.getDeclaredTypeOfSymbol(symbol), type)
    return withDescriptionFirst(copy)
  }

  #walk(node: JsonSchema, type: ts.Type, at: string): void {
    const definition = typeof node.$ref === 'string' ? node.$ref.replace('#/$defs/', '') : undefined
    if (definition !== undefined) {
      const target = this.#definitions[definition]
      if (target === undefined || this.#seen.has(definition)) return
      this.#seen.add(definition)
      this.#walk(target, type, at)
      return
    }
    const shapes = this.#shapesOf(type)
    for (const key of ['anyOf', 'oneOf'] as const)
      for (const each of (node[key] as JsonSchema[] | undefined) ?? []) this.#walk(each, type, at)
    if (node.properties) this.#members(node.properties as Record<string, JsonSchema>, shapes, at)
    const item = shapes.flatMap((shape) => this.#checker.getIndexTypeOfType(shape, ts.IndexKind.Number) ?? [])[0]
    if (item && node.items) this.#walk(node.items as JsonSchema, item, `${at}[]`)
    const value = shapes.flatMap((shape) => this.#checker.getIndexTypeOfType(shape, ts.IndexKind.String) ?? [])[0]
    if (value && typeof node.additionalProperties === 'object')
      this.#walk(node.additionalProperties as JsonSchema, value, `${at}{}`)
  }

  #members(properties: Record<string, JsonSchema>, all: readonly ts.Type[], at: string): void {
    const shapes = all.filter((shape) => this.#fits(properties, shape))
    const known = new Set(shapes.flatMap((shape) => shape.getProperties().map(({ name }) => name)))
    const [shape] = shapes
    for (const name of known) {
      if (name in properties || shapes.length > 1) continue
      this.#problem(shape?.getProperty(name), `${at}.${name} is missing in the schema. Add it there.`)
    }
    for (const [name, node] of Object.entries(properties)) {
      const symbol = shapes.flatMap((each) => each.getProperty(name) ?? [])[0]
      if (!symbol) {
        this.#problem(undefined, `${at}.${name} is in the schema and not in the interface.`)
        continue
      }
      const doc = this.#docOf(symbol)
      if (doc === '') this.#problem(symbol, `${at}.${name} has no doc comment. Say what it is, with unit and default.`)
      else node.description = doc
      this.#walk(node, this.#checker.getTypeOfSymbol(symbol), `${at}.${name}`)
    }
  }

  /** Object types of a union that have all these members, with these constants. */
  #fits(properties: Readonly<Record<string, JsonSchema>>, shape: ts.Type): boolean {
    return Object.entries(properties).every(([name, node]) => {
      const symbol = shape.getProperty(name)
      if (!symbol || node.const === undefined) return symbol !== undefined
      const type = this.#checker.getTypeOfSymbol(symbol)
      const literals = type.isUnion() ? type.types : [type]
      return literals.some((each) => each.isStringLiteral() && each.value === node.const)
    })
  }

  #shapesOf(type: ts.Type): ts.Type[] {
    return type.isUnion() ? type.types.flatMap((each) => this.#shapesOf(each)) : [type]
  }

  #docOf(symbol: ts.Symbol): string {
    return ts.displayPartsToString(symbol.getDocumentationComment(this.#checker)).replace(/\s+/gu, ' ').trim()
  }

  #resolved(symbol: ts.Symbol): ts.Symbol {
    return symbol.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(symbol) : symbol
  }

  #problem(symbol: ts.Symbol | undefined, message: string): void {
    const declaration = symbol?.declarations?.[0]
    const source = declaration?.getSourceFile()
    const line = declaration && source ? source.getLineAndCharacterOfPosition(declaration.getStart()).line + 1 : 1
    const file = source?.fileName.replace(`${ts.sys.getCurrentDirectory()}/`, '') ?? this.#file
    if (!this.problems.some((each) => each.file === file && each.line === line && each.message === message))
      this.problems.push({ file, line, message })
  }
}

function withDescriptionFirst({ $schema, $id, title, description, ...rest }: JsonSchema): JsonSchema {
  return { $schema, $id, title, description, ...rest }
}
