import { checkInput, normaliseText, normaliseWord } from '@opensource-experts/core'
import type { Called } from './called'
import { type Explained, explain } from './explain'
import type { LedgerEntry, SharedWork } from './shared-buying'
import { ledgerInput, workInput } from './shared-input'

/**
 * `funded`: the same work is paid for already; `perhaps-funded`: it looks like it, and a person has to look; `refused-before`: the
 * project has refused it; `new`: the ledger has nothing like it.
 */
export type LedgerState = 'funded' | 'perhaps-funded' | 'refused-before' | 'new'

export interface LedgerAnswer {
  readonly work: string
  readonly state: LedgerState
  /** The entry of the ledger, or the earlier work of the list, that it is or looks like. */
  readonly entry?: string
  readonly fundedBy?: string
  readonly reason: Explained
}

/**
 * Whether work on a component was funded already by another buyer, so that nobody pays twice. The same component and the same
 * place in the original project are the same work; the same component and title without such a place are a question. A later
 * work of the list is held against the earlier ones too.
 *
 * @throws OseError `input-invalid`.
 */
export function checkLedger(work: readonly SharedWork[], ledger: readonly LedgerEntry[]): LedgerAnswer[] {
  checkInput('checkLedger', { work: [workInput, work], ledger: [ledgerInput, ledger] })
  return checkedLedger(work, ledger, (id) => id)
}

/** The same, with what a buyer is called in sentences. */
export function checkedLedger(
  work: readonly SharedWork[],
  ledger: readonly LedgerEntry[],
  called: Called,
): LedgerAnswer[] {
  const known: Known[] = ledger.map((entry) => ({ ...entry, by: entry.fundedBy }))
  return work.map((each) => {
    const answer = answerFor(each, known, called)
    if (answer.state === 'new' || answer.state === 'perhaps-funded')
      known.push({ ...each, by: each.orderedBy, state: 'ordered' })
    return answer
  })
}

interface Known extends Pick<LedgerEntry, 'id' | 'component' | 'title' | 'upstream' | 'state'> {
  readonly by: string
}

function answerFor(work: SharedWork, known: readonly Known[], called: Called): LedgerAnswer {
  const same = known.filter((each) => sameComponent(work.component, each.component) !== false)
  const placed = same.filter(
    (each) =>
      work.upstream !== undefined && each.upstream !== undefined && address(work.upstream) === address(each.upstream),
  )
  const found = placed.find(({ state }) => state !== 'refused') ?? placed[0]
  if (found) {
    const certain = sameComponent(work.component, found.component) === true
    const state = found.state === 'refused' ? 'refused-before' : certain ? 'funded' : 'perhaps-funded'
    return told(work, state, found, called)
  }
  const alike = same.find(
    (each) =>
      (work.upstream === undefined || each.upstream === undefined) &&
      each.state !== 'refused' &&
      sameTitle(work.title, each.title),
  )
  if (alike) return told(work, 'perhaps-funded', alike, called)
  return {
    work: work.id,
    state: 'new',
    reason: explain(work.upstream === undefined ? 'ledger.new-unplaced' : 'ledger.new'),
  }
}

function told(
  work: SharedWork,
  state: Exclude<LedgerState, 'new'>,
  { id, by, state: stage }: Known,
  called: Called,
): LedgerAnswer {
  const reason = explain(`ledger.${state}`, { by, name: called(by), entry: id, stage }, ['house'])
  return { work: work.id, state, entry: id, fundedBy: by, reason }
}

type Component = SharedWork['component']

/** True by an address or a package; undefined where only names agree; false otherwise. */
function sameComponent(a: Component, b: Component): boolean | undefined {
  if (a.repository !== undefined && b.repository !== undefined) return address(a.repository) === address(b.repository)
  if (a.purl !== undefined && b.purl !== undefined) return unversioned(a.purl) === unversioned(b.purl)
  return normaliseWord(normaliseText(a.name)) === normaliseWord(normaliseText(b.name)) ? undefined : false
}

/** Addresses that lead to the same: no scheme, no `.git`, no slash at the end, host in small letters. */
function address(text: string): string {
  const plain = text
    .trim()
    .replace(/^[a-z+]+:\/\//iu, '')
    .replace(/[?#].*$/u, '')
    .replace(/\/+$/u, '')
    .replace(/\.git$/u, '')
  const [host = '', ...path] = plain.split('/')
  return [host.toLowerCase().replace(/^www\./u, ''), ...path].join('/')
}

function unversioned(purl: string): string {
  return purl
    .trim()
    .replace(/[?#].*$/u, '')
    .replace(/(?<=.)@[^/@]*$/u, '')
}

function sameTitle(a: SharedWork['title'], b: SharedWork['title']): boolean {
  const texts = (title: SharedWork['title']) =>
    (typeof title === 'string' ? [title] : Object.values(title)).map((each) => normaliseWord(normaliseText(each)))
  const other = new Set(texts(b))
  return texts(a).some((each) => each !== '' && other.has(each))
}
