import { type Alignment, type Edit, OseError, type Patch, type Plan, type Span } from '@opensource-experts/core'
import { bytesOf, type NoticeBytes } from '../xml/bytes-of'
import { splice } from './apply-plan'
import { checkedPatches } from './checked-patches'
import { digest } from './digest'
import type { NoticeBase, NoticePlan } from './notice-base'
import { planDigest } from './plan-digest'

const opposite = { insert: 'remove', replace: 'replace', remove: 'insert' } as const

/**
 * The plan that takes `apply(document, plan)` back to `document`, byte for byte. Its own inverse is the plan again.
 * @throws OseError as `applyPlan`.
 */
export function inversePlan(document: NoticeBytes, plan: Plan): NoticePlan {
  const bytes = bytesOf('inverse', document)
  const patches = checkedPatches(bytes, plan)
  const shifts = shiftsOf(patches)
  const shift = shiftBy(patches, shifts)
  const base: NoticeBase = { ...(plan.base as NoticeBase), sha256: digest(splice(bytes, patches)) }
  const core = {
    base,
    edits: plan.edits.map((edit) => inverseEdit(edit, shift)),
    patches: inversePatches(bytes, patches, shifts),
    refusals: [],
  }
  return {
    ...core,
    losses: [],
    align: plan.align.map(inverseAlignment),
    ...(plan.rehearsal ? { rehearsal: true } : {}),
    digest: planDigest(core),
  }
}

/** What stands there now, as text. A byte order mark is kept, and what is no UTF-8 never guessed. */
function textOf(document: Uint8Array, { start, end }: Span): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(document.subarray(start, end))
  } catch (cause) {
    const says = `The bytes ${start} to ${end} of the document are not UTF-8, so they cannot be put back by a plan.`
    throw new OseError('plan-invalid', says, { facts: { start, end }, cause })
  }
}

/** By how much each patch moves what stands behind it; the last number: what stands behind them all. */
function shiftsOf(patches: readonly Patch[]): number[] {
  const encoder = new TextEncoder()
  const shifts = [0]
  for (const { start, end, text } of patches)
    shifts.push((shifts.at(-1) ?? 0) + encoder.encode(text).length - (end - start))
  return shifts
}

function inversePatches(document: Uint8Array, patches: readonly Patch[], shifts: readonly number[]): Patch[] {
  return patches.map((patch, index) => ({
    start: patch.start + (shifts[index] ?? 0),
    end: patch.end + (shifts[index + 1] ?? 0),
    text: textOf(document, patch),
  }))
}

/** Where a span of the base stands once the patches are in: what is put in at its ends belongs to it. */
function shiftBy(patches: readonly Patch[], shifts: readonly number[]): (span: Span) => Span {
  const before = (isBefore: (patch: Patch) => boolean) => {
    let [low, high] = [0, patches.length]
    while (low < high) {
      const middle = (low + high) >> 1
      const patch = patches[middle]
      if (patch && isBefore(patch)) low = middle + 1
      else high = middle
    }
    return shifts[low] ?? 0
  }
  return ({ start, end }) => ({
    start: start + before((patch) => patch.start < start && patch.end <= start),
    end: end + before((patch) => patch.end <= end),
  })
}

function inverseEdit(edit: Edit, shift: (span: Span) => Span): Edit {
  const { op, before, after, span } = edit
  return {
    ...edit,
    op: opposite[op],
    before: after,
    after: before,
    cause: 'requested',
    ...(span ? { span: shift(span) } : {}),
  }
}

function inverseAlignment(line: Alignment): Alignment {
  return { ...line, before: line.after, after: line.before }
}
