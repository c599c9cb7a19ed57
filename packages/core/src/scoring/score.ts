import { checkInput } from '../guard/check-input'
import { byLot } from '../weights/by-lot'
import type { Evaluation } from './evaluation'
import { awardsByLot, evaluationIssues, evaluationShape } from './evaluation-input'
import { scoreLot } from './score-lot'
import type { Scoreboard } from './scoreboard'

/**
 * Marks and ranks bids by the published criteria, exact, with every step. A lot that lacks something is refused by name and
 * has no ranks; the others are scored. Criteria made from a clause have to be resolved first.
 *
 * Rounding: half away from zero, to the decimals of the lot (`awardMethod.rounding`), once for the total or for each
 * criterion; nothing is rounded where none are stated. Ties: the published rules in their order, as far as figures tell.
 *
 * Source: art. 67 of Directive 2014/24.
 * @throws OseError `input-invalid`.
 */
export function score(evaluation: Evaluation): Scoreboard {
  checkInput('score', { evaluation: [evaluationShape(), evaluation, () => evaluationIssues(evaluation)] })
  const { procurement, tenders } = evaluation
  const awards = awardsByLot(procurement)
  const bids = byLot(
    tenders.flatMap((tender) => tender.bids.map((bid) => ({ tender, bid }))),
    ({ bid }) => [bid.lot],
  )
  const lots = procurement.lots
    // A part of a prior information notice is no lot yet.
    .filter(({ id }) => !id.startsWith('PAR-'))
    .map((lot) => scoreLot(lot, awards.get(lot.id) ?? [], bids.get(lot.id) ?? [], evaluation))
  return { mark: 'internal-file', lots: lots.map((lot) => lot.score), findings: lots.flatMap((lot) => lot.findings) }
}

/**
 * An evaluation as people write it, for instance the JSON of `evaluation.json`.
 * @throws OseError `input-invalid` with every issue; `path` is the JSON Pointer of the first.
 */
export function parseEvaluation(value: unknown): Evaluation {
  checkInput('parseEvaluation', { evaluation: [evaluationShape(), value, () => evaluationIssues(value as Evaluation)] })
  return value as Evaluation
}
