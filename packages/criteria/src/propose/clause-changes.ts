import type { Need } from '@opensource-experts/core'
import type { Catalogue } from '../catalogue/catalogue'
import { proposedLevel } from '../catalogue/proposed-level'
import type { NeedMessageId } from '../generated/need-message-id'
import type { WantedLotClause } from './lot-clauses'
import type { ProposedLot } from './need-lots'
import type { NeedWords } from './need-words'
import type { ProposalNote } from './note'

/** What the buyer has changed of clauses: what is left out where, at which level, and what does nothing here. */
export function clauseChanges(
  need: Need,
  lots: readonly ProposedLot[],
  plain: {
    readonly criteria: readonly string[]
    readonly lotClauses: readonly WantedLotClause[]
    /** The level at which the lots allow of a clause on their design. */
    readonly lotLevel: (clause: string, asked: Need['level']) => Need['level']
  },
  catalogue: Catalogue,
  own: NeedWords,
) {
  const onLots = new Map(plain.lotClauses.map((each) => [each.id, each]))
  const proposed = new Set([...plain.criteria, ...onLots.keys()])
  const levels = new Map<string, Need['level']>()
  const findings: ProposalNote[] = []
  const reasons: { path: string; text: string }[] = []
  const drops: { readonly clause: string; readonly lots: readonly string[] | undefined }[] = []
  const find = (code: string, index: number, params: Readonly<Record<string, string>>) =>
    findings.push({ code, path: `/changes/${index}`, text: own.say(`finding.${code}` as NeedMessageId, params) })
  for (const [index, change] of (need.changes ?? []).entries()) {
    if (change.change !== 'drop-criterion' && change.change !== 'level') continue
    const { clause } = change
    if (!proposed.has(clause)) {
      find('change-clause', index, { name: clause })
      continue
    }
    if (change.change === 'level') {
      const used = onLots.has(clause)
        ? plain.lotLevel(clause, change.level)
        : proposedLevel(clause, change.level, catalogue)
      if (used !== change.level)
        find('unknown-level', index, {
          name: clause,
          level: own.say(`level.${change.level}`),
          used: own.say(`level.${used}`),
        })
      else
        reasons.push({
          path: '/criteria',
          text: own.say('reason.level', { clause, level: own.say(`level.${change.level}`) }),
        })
      levels.set(clause, change.level)
      continue
    }
    for (const key of change.lots ?? [])
      if (!lots.some(({ part }) => part.key === key)) find('change-lot', index, { name: key })
    drops.push({ clause, lots: change.lots })
    if (catalogue.sets.lines.some((line) => line.clause === clause && line.duty))
      find('change-duty', index, { name: clause })
    const where = change.lots?.join(', ') ?? own.say('all-lots')
    reasons.push({ path: '/criteria', text: own.say('reason.dropped', { clause, lots: where }) })
  }
  return {
    levels,
    findings,
    reasons,
    lotClauses: (designed: readonly WantedLotClause[]): WantedLotClause[] =>
      designed.flatMap((each) => {
        const dropped = drops.filter(({ clause }) => clause === each.id)
        if (dropped.some(({ lots: keys }) => keys === undefined)) return []
        const keys = new Set(dropped.flatMap(({ lots: own = [] }) => own))
        const left = each.lots.filter((id) => !lots.some(({ lot, part }) => lot.id === id && keys.has(part.key)))
        if (left.length === 0) return []
        return [{ ...each, lots: left, level: plain.lotLevel(each.id, levels.get(each.id) ?? each.level) }]
      }),
    without: (key: string) =>
      drops.flatMap(({ clause, lots: keys }) => ((keys?.includes(key) ?? true) ? [clause] : [])),
  }
}
