import { type Instruction, notCompiled, type RulePattern } from '@opensource-experts/adapters-ted/packs'
import { renumbered } from './operands'
import { labelOf, type PackedPattern, type PackedTable } from './packed'

/** Packs patterns of one SDK one after the other; `table` is what they share so far. */
export function patternPacker(): {
  readonly pack: (pattern: RulePattern) => PackedPattern
  readonly table: () => PackedTable
} {
  const names = new Places()
  const expressions = new Places()
  const fields = new Places()
  return {
    pack(pattern) {
      const { program = { names: [], expressions: [], rules: [] }, rules } = pattern
      const places: number[] = []
      for (const instruction of program.expressions) {
        const shared = renumbered(
          instruction,
          (id) => names.of(program.names[id] ?? ''),
          (id) => places[id] ?? notCompiled,
        )
        places.push(expressions.of(JSON.stringify(shared)))
      }
      const asserts = rules.flatMap((rule) => rule.asserts)
      const compiled = rules.map((rule, index) =>
        (program.rules[index] ?? [notCompiled, ...rule.asserts.map(() => notCompiled)]).map((id) =>
          id === notCompiled ? id : (places[id] ?? notCompiled),
        ),
      )
      return {
        id: pattern.id,
        variables: pattern.variables,
        rules: compiled,
        ids: asserts.map(({ id }) => id),
        fields: asserts.map(({ field, fieldPath }) =>
          field === undefined
            ? -1
            : fields.of(JSON.stringify([field, ...(fieldPath === undefined ? [] : [fieldPath])])),
        ),
        warnings: asserts.flatMap(({ role }, index) => (role === 'WARN' ? [index] : [])),
        ...some('labels', asserts, ({ id, label }) => (label === labelOf(id) ? undefined : label)),
        ...some('flags', asserts, ({ flag }) => flag),
        ...asWritten(rules, compiled),
      }
    },
    table: () => ({
      names: names.all,
      expressions: expressions.all.map((text) => JSON.parse(text) as Instruction),
      fields: fields.all.map((text) => JSON.parse(text) as [string, string?]),
    }),
  }
}

/** A rule of which anything is not compiled keeps the XPath of all of it, for an interpreter. */
function asWritten(rules: RulePattern['rules'], compiled: PackedPattern['rules']) {
  const contexts: Record<string, string> = {}
  const tests: Record<string, string> = {}
  let at = 0
  rules.forEach(({ context, asserts }, index) => {
    const keep = compiled[index]?.includes(notCompiled) ?? true
    if (keep) contexts[index] = context
    for (const { test } of asserts) {
      if (keep) tests[at] = test
      at += 1
    }
  })
  return Object.keys(contexts).length === 0 ? {} : { contexts, tests }
}

/** What few asserts have, by their number; nothing where none has it. */
function some<Name extends string, Item>(
  name: Name,
  items: readonly Item[],
  value: (item: Item) => string | undefined,
): Partial<Record<Name, Record<string, string>>> {
  const entries = items.flatMap((item, index) => {
    const found = value(item)
    return found === undefined ? [] : [[String(index), found] as const]
  })
  return entries.length === 0 ? {} : ({ [name]: Object.fromEntries(entries) } as Record<Name, Record<string, string>>)
}

/** Texts, each once, by the place at which it came. */
class Places {
  readonly #places = new Map<string, number>()

  of(text: string): number {
    const known = this.#places.get(text)
    if (known !== undefined) return known
    const place = this.#places.size
    this.#places.set(text, place)
    return place
  }

  get all(): string[] {
    return [...this.#places.keys()]
  }
}
