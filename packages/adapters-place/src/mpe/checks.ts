import {
  compareDecimals,
  type Finding,
  fingerprint,
  formatDecimal,
  sumDecimals,
  toDecimalValue,
  wholeDecimal,
} from '@opensource-experts/core'
import type { MpeCriterion } from '../shape/mpe-shape'
import { exact } from './exact'
import type { LotList, PlacedCriterion } from './lot-list'

const hundred = wholeDecimal(100)

/** What to look at before typing. The linter of `criteria` says what the law makes of it. */
export function lotChecks(list: LotList, placed: readonly PlacedCriterion[], index: number): Finding[] {
  const { lot, criteres } = list
  const path = `/lots/${index}`
  if (criteres.length === 0) return [check('PLACE-05', path, { lot })]
  const weighted = criteres.flatMap(({ ponderation }) => (ponderation === null ? [] : [exact(ponderation, path)]))
  const findings: Finding[] = []
  if (weighted.length > 0 && weighted.length < criteres.length)
    findings.push(check('PLACE-03', path, { lot, weighted: weighted.length, count: criteres.length }))
  const sum = sumDecimals(weighted)
  // AWD-W01: the weights of a lot total 100.
  if (weighted.length === criteres.length && compareDecimals(sum, hundred) !== 0)
    findings.push(check('PLACE-01', path, { lot, sum: toDecimalValue(sum) }))
  if (placed.every(({ criterion }) => criterion.weight?.kind === 'order') && !isRanking(criteres))
    findings.push(check('PLACE-04', path, { lot, ranks: criteres.map(({ ordre }) => ordre) }))
  return findings
}

function isRanking(criteres: readonly MpeCriterion[]): boolean {
  return criteres.every(({ ordre }, index) => String(ordre) === String(index + 1))
}

/** Sub-weights that add up neither to 100 nor to their criterion's weight, and drafts that no person has reviewed. */
export function criterionChecks(
  { criterion, pointer }: PlacedCriterion,
  { ponderation, sousCriteres }: MpeCriterion,
  language: string,
): Finding[] {
  const findings: Finding[] = []
  const values = sousCriteres.map((sub) => sub.ponderation)
  const parent = ponderation === null ? undefined : exact(ponderation, pointer)
  const known = values.filter((value) => value !== null)
  const sum = sumDecimals(known.map((value) => exact(value, pointer)))
  const adds = compareDecimals(sum, hundred) === 0 || (parent !== undefined && compareDecimals(sum, parent) === 0)
  if (known.length > 0 && (known.length < values.length || !adds))
    findings.push(check('PLACE-02', `${pointer}/subCriteria`, { criterion: criterion.id, sum: formatDecimal(sum) }))
  if (criterion.drafts?.includes(language))
    findings.push(check('PLACE-06', pointer, { criterion: criterion.id, language }))
  return findings
}

function check(ruleId: string, path: string, params: Readonly<Record<string, unknown>>): Finding {
  return {
    ruleId,
    severity: 'warning',
    certainty: 'certain',
    path,
    params,
    source: 'lint',
    fingerprint: fingerprint(ruleId, path, params),
  }
}
