import { checkInput, day, readDecimal, sumDecimals, toDecimalValue } from '@opensource-experts/core'
import { idOf } from '../collect/scan-project'
import { bundleShape } from '../committee/bundle-shape'
import type { EvidenceBundle, Nature } from '../model/bundle'
import { natures } from '../model/bundle'
import type { Comparison, Letter, PromiseState, RecordState, RowState } from './comparison'
import { daysBetween, workingDaysBetween } from './delay'
import type { ContractPromise, Promised, RecordRow } from './promised'
import { promisedIssues, promisedShape } from './promised-input'

export interface CompareOptions {
  /** The day on which it is looked at, ISO 8601. */
  readonly on: string
}

/**
 * Puts what a contract promised beside the record of the contractor (PER-05) and what git confirms. It says what is short,
 * late or open, and drafts letters; nothing follows before the contractor is heard.
 *
 * @throws OseError `input-invalid`.
 */
export function compareEvidence(promised: Promised, bundle: EvidenceBundle, options: CompareOptions): Comparison {
  checkInput('compareEvidence', {
    promised: [promisedShape, promised, () => promisedIssues(promised)],
    bundle: [bundleShape, bundle],
    options: [{ members: { on: day }, required: ['on'] }, options],
  })
  const { contract, period, promises, record } = promised
  const { on } = options
  const known = commitsOf(bundle)
  const state = recordState(promised, on)
  const compared = promises.map((promise) =>
    promiseState(
      promise,
      record?.rows.filter((row) => row.promise === promise.id),
      known,
    ),
  )
  return {
    mark: 'internal-file',
    contract,
    period,
    on,
    record: state,
    promises: compared,
    letters: lettersOf(promised, state, compared, on),
  }
}

type Known = ReadonlyMap<string, ReadonlyMap<string, Nature>>

/** Kinds of the credited and confirmed commits, by project. */
function commitsOf({ evidence }: EvidenceBundle): Known {
  const known = new Map<string, Map<string, Nature>>()
  for (const { name, people } of evidence.projects) {
    const own = known.get(name) ?? new Map<string, Nature>()
    known.set(name, own)
    for (const { commits } of people)
      for (const nature of natures) for (const id of commits[nature] ?? []) own.set(idOf(id), nature)
  }
  for (const { project, commit, status, nature } of evidence.facts)
    if (status === 'confirmed' && nature !== undefined) known.get(project)?.set(idOf(commit), nature)
  return known
}

function recordState({ recordDue: due, record }: Promised, on: string): RecordState {
  const delivered = record?.delivered
  const known = delivered === undefined ? {} : { delivered }
  if (due === undefined) return { state: 'not-stated', ...known, daysLate: 0 }
  const daysLate = Math.max(0, daysBetween(due, delivered ?? on))
  const state = daysLate > 0 ? 'late' : delivered === undefined ? 'not-due' : 'in-time'
  return { state, due, ...known, daysLate }
}

function promiseState(promise: ContractPromise, rows: readonly RecordRow[] | undefined, known: Known): PromiseState {
  const states = (rows ?? []).map((row) => rowState(row, promise, known))
  const among = (...wanted: readonly RecordRow['state'][]) => states.filter(({ row }) => wanted.includes(row.state))
  const merged = among('accepted', 'released')
  const proposed = among('proposed', 'under-review', 'accepted', 'released', 'refused', 'without-answer')
  const released = among('released')
  const confirmed = merged.filter(({ git }) => git === 'confirmed')
  const reached = { proposed, merged, released }[promise.state]
  // What git can confirm it has to: a proposal leaves no trace in a history, a release is stated by its tag alone.
  const certain = promise.state === 'proposed' ? proposed : reached.filter(({ git }) => git === 'confirmed')
  const state =
    rows === undefined
      ? 'open'
      : certain.length >= promise.count
        ? 'kept'
        : reached.length >= promise.count
          ? 'open'
          : 'short'
  const timed = promise.within !== undefined
  return {
    promise,
    state,
    proposed: proposed.length,
    merged: merged.length,
    released: released.length,
    refused: among('refused').length,
    confirmed: confirmed.length,
    late: states.filter(({ late }) => late).length,
    withoutDays: timed ? states.filter(({ delay }) => delay === undefined).length : 0,
    hours: {
      ...(promise.hours === undefined ? {} : { promised: promise.hours }),
      stated: toDecimalValue(sumDecimals((rows ?? []).flatMap(({ hours }) => readDecimal(hours) ?? []))),
    },
    rows: states,
  }
}

function rowState(row: RecordRow, { component, kind, within }: ContractPromise, known: Known): RowState {
  const { ready, proposed } = row
  const delay =
    ready === undefined || proposed === undefined
      ? undefined
      : { days: daysBetween(ready, proposed), workingDays: workingDaysBetween(ready, proposed) }
  const taken = within?.unit === 'working-days' ? delay?.workingDays : delay?.days
  return {
    row,
    git: gitOf(row, component, kind, known),
    ...(delay === undefined ? {} : { delay }),
    late: within !== undefined && taken !== undefined && taken > within.value,
  }
}

function gitOf(
  { state, commit }: RecordRow,
  component: string,
  kind: Nature | undefined,
  known: Known,
): RowState['git'] {
  if (state !== 'accepted' && state !== 'released') return 'not-asked'
  if (commit === undefined) return 'no-commit'
  const nature = known.get(component)?.get(commit)
  if (nature === undefined) return 'not-found'
  return kind === undefined || kind === nature ? 'confirmed' : 'other-kind'
}

/** A record that is late is asked for first: without it nothing can be said of the promises. */
function lettersOf(
  { contract, period, recordDue = '', record, hearingDays }: Promised,
  state: RecordState,
  promises: readonly PromiseState[],
  on: string,
): Letter[] {
  const common = {
    contract,
    from: period.from,
    to: period.to,
    on,
    hearing: hearingDays ?? 0,
  }
  if (record === undefined)
    return state.state === 'late'
      ? [{ code: 'record-late', params: { ...common, due: recordDue, days: state.daysLate }, promises: [] }]
      : []
  const about = (code: Letter['code'], wanted: readonly PromiseState[]): Letter[] =>
    wanted.length === 0
      ? []
      : [{ code, params: { ...common, count: wanted.length }, promises: wanted.map(({ promise }) => promise.id) }]
  const short = promises.filter(({ state: each, late }) => each === 'short' || late > 0)
  return [
    ...about('promises-short', short),
    ...about(
      'to-clear-up',
      promises.filter((each) => !short.includes(each) && (each.state === 'open' || each.withoutDays > 0)),
    ),
  ]
}
