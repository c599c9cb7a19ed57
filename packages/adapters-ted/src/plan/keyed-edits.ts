import { defined, type Edit, type Span } from '@opensource-experts/core'
import { byKey } from '../terms/by-key'
import type { Term } from '../terms/term'

/** A value as it will stand, under the key by which it is found again. */
export interface KeyedValue {
  readonly key: string
  readonly field: string
  readonly value: string
  readonly criterion?: string
  readonly language?: string
  /** Bytes of the base where it is written; absent where it stays. */
  readonly span?: Span
}

/**
 * What becomes of values in business terms: one of the same key changes or stays, the others come or go. `elsewhere`: where
 * what has no place of its own is said to stand.
 */
export function keyedEdits(
  lot: string,
  before: readonly Omit<Term, 'value'>[],
  after: readonly KeyedValue[],
  elsewhere: (criterion: string | undefined) => Span,
): Edit[] {
  const old = byKey(before)
  const edits: Edit[] = []
  for (const [key, { field, value, criterion, language, span }] of byKey(after)) {
    const was = old.get(key)?.element.text ?? null
    old.delete(key)
    if (was === value) continue
    edits.push(
      defined({
        op: was === null ? ('insert' as const) : ('replace' as const),
        lot,
        field,
        criterion,
        language,
        before: was,
        after: value,
        cause: 'requested' as const,
        span: span ?? elsewhere(criterion),
      }),
    )
  }
  for (const { field, criterion, language, element } of old.values()) {
    const span = elsewhere(criterion)
    const edit = { op: 'remove' as const, lot, field, before: element.text, after: null, cause: 'requested' as const }
    edits.push(defined({ ...edit, criterion, language, span }))
  }
  return edits
}
