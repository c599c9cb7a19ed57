import { defined, type LotClause, type LotGroup } from '@opensource-experts/core'
import type { LotDesign } from './lot-clauses'
import type { GroupsOfNeed } from './lot-groups'
import type { LotLimit } from './lot-limit'
import type { NeedWords } from './need-words'
import type { ProposalNote } from './note'
import { smallOnesOf } from './small-ones'

/** The groups of lots with how tenders for all of one are compared (LOT-06), while that clause is there. */
export function groupsWith(groups: readonly LotGroup[], lotClauses: readonly LotClause[]): LotGroup[] {
  const own = lotClauses.filter(({ clause }) => clause.id === 'LOT-06')
  return groups.flatMap((group) => {
    const clause = own.find(({ lots }) => lots === 'all' || group.lots.every((lot) => lots.includes(lot)))
    return clause ? [{ ...group, ...defined({ awardMethod: clause.text && { combination: clause.text } }) }] : []
  })
}

/** What cannot be of the savings between lots that the buyer sees. */
export function groupFindings(
  { groups, odd }: GroupsOfNeed,
  { outside, limit }: { readonly outside: boolean; readonly limit: LotLimit | undefined },
  words: NeedWords,
): ProposalNote[] {
  const path = '/planning/savingsBetween'
  const most = limit?.awarded
  return [
    ...odd.map((index) => ({ code: 'group', path: `${path}/${index}`, text: words.say('finding.group') })),
    ...(outside && groups.length > 0 ? [{ code: 'group-law', path, text: words.say('finding.group-law') }] : []),
    ...groups.flatMap(({ lots }) =>
      most !== undefined && lots.length > most
        ? [
            {
              code: 'group-limit',
              path,
              text: words.say('finding.group-limit', { lots: lots.join(', '), count: lots.length, awarded: most }),
            },
          ]
        : [],
    ),
  ]
}

/** Why small lots that the buyer asks for cannot be bought apart. */
export function smallFindings(design: LotDesign, words: NeedWords): ProposalNote[] {
  if (design.need.planning?.smallLots !== true) return []
  const { state } = smallOnesOf(design)
  if (state === 'wanted' && !design.light && !design.dynamic) return []
  return [{ code: 'small-lots', path: '/planning/smallLots', text: words.say('finding.small-lots', { state }) }]
}
