import { randomUUID } from 'node:crypto'
import { format, formatLoss, formatRefusal } from '@opensource-experts/core'
import { recognise } from '@opensource-experts/criteria'
import { lint } from '@opensource-experts/lint'
import { lintMessages } from '@opensource-experts/lint/texts'
import { changeOf } from './change-of.js'
import { describeAlignment, describeEdits, weightText } from './describe-edits.js'
import { deskError } from './desk-error.js'
import { namesOf } from './names-of.js'
import { presentCriteria } from './present-criteria.js'
import { proposals } from './proposals.js'

/** Plans that are kept at once; the oldest goes. */
const mostPlans = 100

/**
 * One procurement on a platform, and two users who may both change it. What the browser gets is words and the id of a plan;
 * the plan itself stays here, so that nobody can write what was not planned. A revision number says which state was seen.
 *
 * The platform is its `backend`:
 *
 *     read(state)                     the procurement, as every package understands it
 *     plan(state, change, options)    { edits, losses, refusals, align, procurement }, the last one as it would be
 *     apply(state, plan)              { state, back }: the new state, and what takes it back
 *     undo(state, back)               the state before
 *     kinds, messages                 the kinds of criteria that it holds; its own words for refusals and losses, if it has any
 *     download(state)                 { name, type, body }
 */
export function createDesk({ backend, state: first }) {
  let state = first
  let revision = 1
  const history = []
  const plans = new Map()
  const sentences = [backend.messages ?? {}]

  function view(language) {
    const procurement = backend.read(state)
    const last = history.at(-1)
    return {
      platform: backend.name,
      revision,
      title: Object.values(procurement.title ?? {})[0] ?? '',
      lots: procurement.lots.map(({ id }) => ({ id, name: namesOf(procurement).lot(id) })),
      criteria: presentCriteria(procurement, recognise(procurement)),
      canUndo: history.some(({ back }) => back !== undefined),
      last: last && { by: last.by, words: last.words[language] },
    }
  }

  /** @throws 409 where somebody has changed the procurement since: what they did is said. */
  function refuseStale(seen) {
    if (seen === revision) return
    const since = history.filter((entry) => entry.revision > seen)
    const facts = { revision, changes: since.map(({ by, words }) => ({ by, words })) }
    throw deskError(409, 'changed-meanwhile', facts)
  }

  function record(by, words, back) {
    revision += 1
    history.push({ revision, by, words, back })
    // What was planned on the state before can no longer be carried out.
    plans.clear()
    return { revision }
  }

  /** Says what a change would do, in words, and keeps the plan. Nothing is written. */
  function prepare({ revision: seen, by, request }, language) {
    refuseStale(seen)
    const before = backend.read(state)
    const { change, options } = changeOf(request, before, backend)
    const plan = backend.plan(state, change, options)
    const names = namesOf(before, change.criteria)
    const refused = plan.refusals.length > 0
    const words = Object.fromEntries(['fr', 'en'].map((each) => [each, describeEdits(plan.edits, names, each)]))
    const id = randomUUID()
    if (!refused && plan.edits.length > 0) {
      if (plans.size >= mostPlans) plans.delete(plans.keys().next().value)
      plans.set(id, { plan, words, by })
    }
    return {
      plan: plans.has(id) ? id : null,
      words: words[language],
      refusals: plan.refusals.map((each) => formatRefusal(named(each, names, language), language, sentences)),
      losses: unique(plan.losses.map((each) => formatLoss(named(each, names, language), language, sentences))),
      align: describeAlignment(plan.align, names, language),
      alerts: refused ? [] : newAlerts(before, plan.procurement, names, language),
    }
  }

  /** Carries out a plan by its id, once. */
  function carryOut({ plan: id, revision: seen, by }) {
    refuseStale(seen)
    const kept = plans.get(id)
    if (!kept) throw deskError(404, 'plan-unknown')
    const done = backend.apply(state, kept.plan)
    state = done.state
    return record(by, kept.words, done.back)
  }

  /** Takes the last change back, as if it had never been. */
  function undo({ revision: seen, by }) {
    refuseStale(seen)
    const index = history.findLastIndex(({ back }) => back !== undefined)
    const last = history[index]
    if (!last) throw deskError(404, 'nothing-to-undo')
    state = backend.undo(state, last.back)
    // It has been taken back: the one before it is now the last.
    const words = Object.fromEntries(Object.entries(last.words).map(([tag, lines]) => [tag, [undone[tag], ...lines]]))
    history[index] = { ...last, back: undefined }
    return record(by, words, undefined)
  }

  return {
    view,
    prepare,
    carryOut,
    undo,
    proposals: (level, language) => proposals(backend.read(state), { level, language, kinds: backend.kinds }),
    download: () => backend.download(state),
  }
}

const undone = { fr: 'Annulation de\u00a0:', en: 'Taken back:' }

/** What the rules say of the outcome and did not say before. */
function newAlerts(before, after, names, language) {
  const options = { locale: language, texts: lintMessages }
  const known = new Set(lint(before, options).findings.map(({ fingerprint }) => fingerprint))
  const fresh = lint(after, options).findings.filter(({ fingerprint }) => !known.has(fingerprint))
  return unique(fresh.map((finding) => format(named(finding, names, language), language, [lintMessages])))
}

/** Buyers read names: ids of criteria and lots in a sentence become what they are called, and numbers their language's. */
function named(said, names, language) {
  const { criterion, lot, params } = said
  const called = (id) => names.quoted(id, language)
  return {
    ...said,
    ...(criterion === undefined ? {} : { criterion: called(criterion) }),
    ...(lot === undefined ? {} : { lot: names.lot(lot) }),
    params: {
      ...params,
      ...(typeof params.lot === 'string' ? { lot: names.lot(params.lot) } : {}),
      ...(Array.isArray(params.proposed)
        ? { proposed: params.proposed.map((each) => moved(each, names, language)) }
        : {}),
    },
  }
}

/** A weight that would move. */
function moved({ criterion, before, after }, names, language) {
  const unit = names.get(criterion)?.weight?.kind ?? 'percentage'
  const text = (value) => weightText(String(value), unit, language)
  return { criterion: names.quoted(criterion, language), before: text(before), after: text(after) }
}

function unique(items) {
  return [...new Set(items)]
}
