import type { ProgramWriter } from './program-writer'
import { isDuration, isMoment, isNumber, isText, itemsOf, type Kind, notCovered, type Typed } from './typed'

const general: Readonly<Record<string, string>> = {
  equalOp: '=',
  notEqualOp: '!=',
  lessThanOp: '<',
  lessThanOrEqualOp: '<=',
  greaterThanOp: '>',
  greaterThanOrEqualOp: '>=',
}
const ofOne: Readonly<Record<string, string>> = {
  eqOp: '=',
  neOp: '!=',
  ltOp: '<',
  leOp: '<=',
  gtOp: '>',
  geOp: '>=',
}

/** The comparison that an operator stands for; undefined for an operator that is none. */
export function comparison(writer: ProgramWriter, operator: string, first: Typed, second: Typed): Typed | undefined {
  const sign = general[operator]
  if (sign !== undefined) return truth(generalComparison(writer, sign, itemsOf(writer, first), itemsOf(writer, second)))
  const one = ofOne[operator]
  if (one === undefined) return undefined
  return truth(valueComparison(writer, one, itemsOf(writer, first), itemsOf(writer, second)))
}

function truth(id: number): Typed {
  return { id, kind: 'truth' }
}

/** XPath 2.0, 3.5.2: what is untyped takes the other's kind; two untyped are texts. */
function generalComparison(writer: ProgramWriter, sign: string, a: Typed, b: Typed): number {
  if (a.kind === 'none' || b.kind === 'none') return writer.add('false')
  if (isText(a.kind) && isText(b.kind)) return writer.add('compareText', sign, a.id, b.id)
  const [first, second] = [castTo(writer, a, b.kind), castTo(writer, b, a.kind)]
  if (isNumber(first.kind) && isNumber(second.kind)) return writer.add('compareNumber', sign, first.id, second.id)
  if (first.kind === 'truths' && second.kind === 'truths') return writer.add('compareTruth', sign, first.id, second.id)
  if (comparable(first.kind, second.kind, sign)) return writer.add('compareMoment', sign, first.id, second.id)
  return notCovered(`${a.kind} ${sign} ${b.kind}`)
}

function castTo(writer: ProgramWriter, { id, kind }: Typed, other: Kind): Typed {
  if (kind !== 'untyped') return { id, kind }
  if (isNumber(other)) return { id: writer.add('toNumber', id), kind: 'double' }
  if (other === 'truths') return { id: writer.add('toTruth', id), kind: 'truths' }
  if (other === 'duration') return notCovered('an untyped duration')
  if (isMoment(other)) return { id: writer.add('toMoment', other, id), kind: other }
  return { id, kind }
}

/** XPath 2.0, 3.5.1: what is untyped is a text. */
function valueComparison(writer: ProgramWriter, sign: string, a: Typed, b: Typed): number {
  if (a.kind === 'none' || b.kind === 'none') return writer.add('false')
  if (isText(a.kind) && isText(b.kind)) return writer.add('oneText', sign, a.id, b.id)
  if (isNumber(a.kind) && isNumber(b.kind)) return writer.add('oneNumber', sign, a.id, b.id)
  if (comparable(a.kind, b.kind, sign)) return writer.add('oneMoment', sign, a.id, b.id)
  return notCovered(`${a.kind} of one ${sign} ${b.kind}`)
}

/** Durations of both kinds are equal or not; only within a kind one is the longer. */
function comparable(a: Kind, b: Kind, sign: string): boolean {
  if (!isMoment(a)) return false
  if (isDuration(a) && isDuration(b)) return sign === '=' || sign === '!=' || (a === b && a !== 'duration')
  return a === b
}
