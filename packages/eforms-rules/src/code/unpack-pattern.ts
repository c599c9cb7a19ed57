import {
  type Instruction,
  notCompiled,
  type PatternProgram,
  type RulePattern,
} from '@opensource-experts/adapters-ted/packs'
import { operandKinds, renumbered } from './operands'
import { labelOf, type PackedPattern, type PackedTable } from './packed'

/**
 * A pattern with its own program, of the expressions that it uses. `test` and `context` are empty where they are compiled.
 *
 * @throws Error with the reason, to stand inside a sentence, where the pattern does not fit its table.
 */
export function unpackPattern(packed: PackedPattern, table: PackedTable): RulePattern {
  const { id, variables, ids, fields, labels = {}, flags = {}, contexts = {}, tests = {} } = packed
  const warnings = new Set(packed.warnings)
  let at = 0
  const rules = packed.rules.map((compiled, index) => ({
    context: contexts[index] ?? '',
    asserts: compiled.slice(1).map(() => {
      const number = at
      at += 1
      const assertId = ids[number]
      if (assertId === undefined) throw new Error(`an assert of ${id} has no id`)
      const [field, fieldPath] = table.fields[fields[number] ?? -1] ?? []
      const flag = flags[number]
      return {
        id: assertId,
        test: tests[number] ?? '',
        role: warnings.has(number) ? ('WARN' as const) : ('ERROR' as const),
        label: labels[number] ?? labelOf(assertId),
        ...(flag === undefined ? {} : { flag }),
        ...(field === undefined ? {} : { field }),
        ...(fieldPath === undefined ? {} : { fieldPath }),
      }
    }),
  }))
  return { id, variables, rules, program: programOf(packed, table) }
}

/** Of the table what the rules are made of, with numbers of its own. An expression is made of earlier ones only. */
function programOf({ id, rules }: PackedPattern, table: PackedTable): PatternProgram {
  const places = new Int32Array(table.expressions.length).fill(unused)
  const names = new Map<number, number>()
  let highest = -1
  for (const place of rules.flat()) if (place !== notCompiled) highest = Math.max(highest, mark(place))
  for (let place = highest; place >= 0; place -= 1) if (places[place] === used) markParts(place)
  const expressions: Instruction[] = []
  const nameOf = (name: number) => names.get(name) ?? added(names, name)
  const placeOf = (place: number) => places[place] ?? notCompiled
  for (let place = 0; place <= highest; place += 1) {
    const instruction = table.expressions[place]
    if (places[place] !== used || !instruction) continue
    places[place] = expressions.push(renumbered(instruction, nameOf, placeOf)) - 1
  }
  return {
    names: [...names.keys()].map((name) => table.names[name] ?? ''),
    expressions,
    rules: rules.map((ids) => ids.map((place) => (place === notCompiled ? place : placeOf(place)))),
  }

  function mark(place: number): number {
    if (!(place in table.expressions)) throw new Error(`an expression of ${id} is not there`)
    places[place] = used
    return place
  }
  function markParts(place: number): void {
    const instruction = table.expressions[place]
    const kindAt = operandKinds(instruction?.[0])
    if (!instruction || !kindAt) throw new Error(`an expression of ${id} is not known`)
    for (let at = 1; at < instruction.length; at += 1) {
      if (kindAt(at) !== 'expression') continue
      if (Number(instruction[at]) >= place) throw new Error(`an expression of ${id} is made of a later one`)
      mark(Number(instruction[at]))
    }
  }
}

/** In place of a number: neither looked at nor needed, or needed and not numbered yet. */
const unused = -2
const used = -3

function added(names: Map<number, number>, name: number): number {
  const place = names.size
  names.set(name, place)
  return place
}
