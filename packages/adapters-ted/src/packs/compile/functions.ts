import type { ProgramWriter } from './program-writer'
import { isDuration, isNumber, isText, itemsOf, type Kind, notCovered, type Typed, truthOf } from './typed'
import { jsRegex } from './xpath-regex'

/** What a call is made of: the writer, its arguments, and the context item for what is called without. */
interface Call {
  readonly writer: ProgramWriter
  readonly given: readonly Typed[]
  readonly self: Typed
  /** The text of a literal argument. */
  readonly literal: (index: number) => string | undefined
}

type Build = (call: Call) => Typed

const functions: Readonly<Record<string, Build>> = {
  'true/0': ({ writer }) => truth(writer.add('true')),
  'false/0': ({ writer }) => truth(writer.add('false')),
  'not/1': ({ writer, given }) => truth(writer.add('not', truthOf(writer, only(given)))),
  'boolean/1': ({ writer, given }) => truth(truthOf(writer, only(given))),
  'exists/1': ({ writer, given }) => truth(existence(writer, only(given))),
  'empty/1': ({ writer, given }) => truth(writer.add('not', existence(writer, only(given)))),
  'count/1': ({ writer, given }) => {
    const what = only(given)
    if (what.kind === 'nodes') return { id: writer.add('count', what.id), kind: 'integer' }
    return { id: writer.add('countItems', itemsOf(writer, what).id), kind: 'integer' }
  },
  'sum/1': ({ writer, given }) => {
    const { id, kind } = itemsOf(writer, only(given))
    if (kind === 'untyped') return { id: writer.add('sum', writer.add('toNumber', id)), kind: 'double' }
    if (!isNumber(kind)) return notCovered(`the sum of ${kind}`)
    return { id: writer.add('sum', id), kind }
  },
  'number/0': ({ writer, self }) => numberOf(writer, self),
  'number/1': ({ writer, given }) => numberOf(writer, only(given)),
  'string/0': ({ writer, self }) => stringOf(writer, self),
  'string/1': ({ writer, given }) => stringOf(writer, only(given)),
  'string-length/0': ({ writer, self }) => ({ id: writer.add('length', text(writer, self)), kind: 'integer' }),
  'string-length/1': ({ writer, given }) => ({ id: writer.add('length', text(writer, only(given))), kind: 'integer' }),
  'normalize-space/0': ({ writer, self }) => ({ id: writer.add('normalize', text(writer, self)), kind: 'string' }),
  'normalize-space/1': ({ writer, given }) => ({
    id: writer.add('normalize', text(writer, only(given))),
    kind: 'string',
  }),
  'starts-with/2': ({ writer, given }) =>
    truth(writer.add('startsWith', text(writer, given[0]), text(writer, given[1]))),
  'contains/2': ({ writer, given }) => truth(writer.add('contains', text(writer, given[0]), text(writer, given[1]))),
  'ends-with/2': ({ writer, given }) => truth(writer.add('endsWith', text(writer, given[0]), text(writer, given[1]))),
  'matches/2': ({ writer, given, literal }) => {
    const regex = jsRegex(literal(1) ?? notCovered('a regular expression that is computed'))
    return truth(writer.add('matches', text(writer, given[0]), regex ?? notCovered('the regular expression')))
  },
  'format-number/2': ({ writer, given, literal }) => {
    const { id, kind } = itemsOf(writer, given[0] ?? notCovered('no number'))
    const value = kind === 'untyped' ? writer.add('toNumber', id) : isNumber(kind) ? id : notCovered('format-number')
    return {
      id: writer.add('formatNumber', value, literal(1) ?? notCovered('a picture that is computed')),
      kind: 'string',
    }
  },
  'current-date/0': ({ writer }) => ({ id: writer.add('today'), kind: 'date' }),
}

const constructors: Readonly<
  Record<string, { readonly operation: 'date' | 'time' | 'dayTime' | 'yearMonth'; readonly kind: Kind }>
> = {
  date: { operation: 'date', kind: 'date' },
  time: { operation: 'time', kind: 'time' },
  dayTimeDuration: { operation: 'dayTime', kind: 'dayTime' },
  yearMonthDuration: { operation: 'yearMonth', kind: 'yearMonth' },
}

export const standardFunctions = 'http://www.w3.org/2005/xpath-functions'
const schemaTypes = 'http://www.w3.org/2001/XMLSchema'

/** A call of a function of XPath, or of a constructor of XML Schema. */
export function functionCall(namespace: string, local: string, call: Call): Typed {
  if (namespace === schemaTypes) return construct(local, call)
  if (namespace !== standardFunctions) return notCovered(`the function ${local}`)
  if (local === 'concat' && call.given.length > 1) return concat(call)
  const build = functions[`${local}/${call.given.length}`]
  return build ? build(call) : notCovered(`the function ${local}`)
}

function construct(local: string, { writer, given }: Call): Typed {
  const known = constructors[local]
  if (!known || given.length !== 1) return notCovered(`xs:${local}`)
  const { id, kind } = itemsOf(writer, only(given))
  const { operation, kind: made } = known
  // A date of a date, a duration of the same kind, is itself.
  if (kind === made) return { id, kind }
  if (!isText(kind)) return notCovered(`xs:${local} of ${kind}`)
  return { id: writer.add(operation, id), kind: made }
}

/** Each argument is at most one item of any kind (Functions and Operators, 7.4.1). */
function concat({ writer, given }: Call): Typed {
  const parts = given.map((part) => stringOf(writer, part).id)
  return { id: writer.add('concat', ...parts), kind: 'string' }
}

function truth(id: number): Typed {
  return { id, kind: 'truth' }
}

function only(given: readonly Typed[]): Typed {
  return given[0] ?? notCovered('a call without its argument')
}

function existence(writer: ProgramWriter, what: Typed): number {
  if (what.kind === 'nodes') return writer.add('exists', what.id)
  const count = writer.add('countItems', itemsOf(writer, what).id)
  return writer.add('oneNumber', '!=', count, writer.add('literal', 'n0'))
}

/** An argument of the type `xs:string?`. */
function text(writer: ProgramWriter, given: Typed | undefined): number {
  const { id, kind } = itemsOf(writer, given ?? notCovered('no argument'))
  if (kind === 'none') return writer.add('literal', 's')
  return isText(kind) ? id : notCovered(`a text of ${kind}`)
}

function numberOf(writer: ProgramWriter, given: Typed): Typed {
  const { id, kind } = itemsOf(writer, given)
  if (isNumber(kind) || isText(kind) || kind === 'none') return { id: writer.add('number', id), kind: 'double' }
  return notCovered(`the number of ${kind}`)
}

function stringOf(writer: ProgramWriter, given: Typed): Typed {
  const { id, kind } = itemsOf(writer, given)
  if (isText(kind)) return { id: writer.add('string', id), kind: 'string' }
  if (kind === 'none') return { id: writer.add('literal', 's'), kind: 'string' }
  if (kind === 'integer' || kind === 'double') return { id: writer.add('numberText', kind, id), kind: 'string' }
  return notCovered(`the text of ${kind}`)
}

/** Arithmetic (XPath 2.0, 3.4): what is untyped is a double. */
export function arithmetic(writer: ProgramWriter, operator: string, first: Typed, second: Typed): Typed | undefined {
  const operation = ({ addOp: 'add', subtractOp: 'subtract', multiplyOp: 'multiply', modOp: 'modulo' } as const)[
    operator
  ]
  if (operation === undefined) return undefined
  const [a, b] = [itemsOf(writer, first), itemsOf(writer, second)]
  if (a.kind === 'none' || b.kind === 'none') return { id: writer.add('none'), kind: 'none' }
  if (a.kind === 'date' && (operation === 'add' || operation === 'subtract')) return withDate(writer, operation, a, b)
  const [x, y] = [asNumber(writer, a), asNumber(writer, b)]
  return { id: writer.add(operation, x.id, y.id), kind: wider(x.kind, y.kind) }
}

function withDate(writer: ProgramWriter, operation: 'add' | 'subtract', a: Typed, b: Typed): Typed {
  if (b.kind === 'date' && operation === 'subtract') return { id: writer.add('between', a.id, b.id), kind: 'dayTime' }
  if (!isDuration(b.kind)) return notCovered(`a date and a ${b.kind}`)
  return { id: writer.add(operation === 'add' ? 'datePlus' : 'dateMinus', a.id, b.id), kind: 'date' }
}

export function asNumber(writer: ProgramWriter, { id, kind }: Typed): Typed {
  if (kind === 'untyped') return { id: writer.add('toNumber', id), kind: 'double' }
  return isNumber(kind) ? { id, kind } : notCovered(`arithmetic with ${kind}`)
}

function wider(a: Kind, b: Kind): Kind {
  if (a === 'double' || b === 'double') return 'double'
  return a === 'decimal' || b === 'decimal' ? 'decimal' : 'integer'
}
