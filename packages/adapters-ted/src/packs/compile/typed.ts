import type { ProgramWriter } from './program-writer'

/**
 * What an expression gives, known before it runs: nodes, a truth, or items of one kind. `untyped` is what stands in a node;
 * `duration` one of both kinds; `none` the empty sequence.
 */
export type Kind =
  | 'nodes'
  | 'truth'
  | 'truths'
  | 'string'
  | 'untyped'
  | 'integer'
  | 'decimal'
  | 'double'
  | 'date'
  | 'time'
  | 'dayTime'
  | 'yearMonth'
  | 'duration'
  | 'none'

export interface Typed {
  readonly id: number
  readonly kind: Kind
}

/** The expression is outside what is compiled: it is left to an interpreter. */
export class NotCovered extends Error {
  override readonly name = 'NotCovered'
}

export function notCovered(what: string): never {
  throw new NotCovered(what)
}

export const isText = (kind: Kind) => kind === 'string' || kind === 'untyped'
export const isNumber = (kind: Kind) => kind === 'integer' || kind === 'decimal' || kind === 'double'
export const isDuration = (kind: Kind) => kind === 'dayTime' || kind === 'yearMonth' || kind === 'duration'
export const isMoment = (kind: Kind) => kind === 'date' || kind === 'time' || isDuration(kind)

/** Atomization (XPath 2.0, 2.4.2): a node without schema has an untyped value. */
export function itemsOf(writer: ProgramWriter, { id, kind }: Typed): Typed {
  if (kind === 'nodes') return { id: writer.add('data', id), kind: 'untyped' }
  if (kind === 'truth') return { id: writer.add('truth', id), kind: 'truths' }
  return { id, kind }
}

/** Effective boolean value (XPath 2.0, 2.4.3). */
export function truthOf(writer: ProgramWriter, { id, kind }: Typed): number {
  if (kind === 'truth') return id
  if (kind === 'nodes') return writer.add('exists', id)
  if (kind === 'truths') return writer.add('itemTrue', id)
  if (kind === 'none') return writer.add('false')
  if (isText(kind)) return writer.add('textTrue', id)
  if (isNumber(kind)) return writer.add('numberTrue', id)
  return notCovered(`the truth of a ${kind}`)
}

/** The kind of what may be one or the other. */
export function joined(kinds: readonly Kind[]): Kind {
  const [first = 'none', ...others] = kinds.filter((kind) => kind !== 'none')
  return others.reduce((kind: Kind, other): Kind => {
    if (kind === other) return kind
    if (isDuration(kind) && isDuration(other)) return 'duration'
    return notCovered(`a sequence of ${kind} and ${other}`)
  }, first)
}
