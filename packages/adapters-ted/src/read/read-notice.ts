import type { Criterion, Loss, Lot } from '@opensource-experts/core'
import { defined } from '@opensource-experts/core'
import { bytesOf, type NoticeBytes } from '../xml/bytes-of'
import { childAt, textAt, type XmlElement } from '../xml/element'
import { type ReadAward, readAward } from './award'
import { localizedAt } from './localized'
import { readLot } from './lot'
import { type Notice, parseNotice, type ReadLimits } from './notice-head'
import type { NoticeResult } from './notice-result'
import { readPerformance } from './performance'
import { readGroups, readProcedure } from './procedure'
import { type ReadSelection, readSelection } from './selection'

/** A notice as read: the document, and per lot or group what an edit needs. */
export interface NoticeReading extends NoticeResult {
  readonly notice: Notice
  readonly awards: ReadonlyMap<string, ReadAward>
  readonly selections: ReadonlyMap<string, ReadSelection>
}

/** Reads a notice of any eForms SDK. Everything that has no place in the document is a loss. */
export function readNotice(document: NoticeBytes, limits: ReadLimits = {}): NoticeReading {
  const notice = parseNotice(bytesOf('read', document), limits)
  const fallback = notice.languages[0] ?? ''
  const awards = new Map<string, ReadAward>()
  const selections = new Map<string, ReadSelection>()
  const lots: Lot[] = []
  const criteria: Criterion[] = []
  const losses: Loss[] = []
  for (const [id, place] of notice.places) {
    const award = readAward(id, place, fallback)
    awards.set(id, award)
    losses.push(...award.losses)
    const selection = readSelection(id, place, fallback, losses)
    selections.set(id, selection)
    criteria.push(
      ...award.criteria.map(({ criterion }) => criterion),
      ...selection.criteria.map(({ criterion }) => criterion),
      ...readPerformance(id, place, fallback, losses),
    )
    if (!isGroup(id, place)) lots.push(readLot(id, place, fallback, award.method))
  }
  const lotGroups = groupsOf(notice, awards, losses)
  return {
    notice,
    awards,
    selections,
    sdk: notice.sdk,
    ...defined({ dialect: notice.customization.dialect }),
    subtype: notice.subtype,
    procurement: {
      schemaVersion: '1',
      ...readProcedure(notice),
      languages: notice.languages,
      ...defined({ lotGroups: lotGroups.length > 0 ? lotGroups : undefined }),
      lots,
      criteria,
    },
    losses,
  }
}

/** A group of lots (`GLO-0001`), which is no lot. */
function isGroup(id: string, place: XmlElement): boolean {
  const scheme = childAt(place, 'cbc:ID')?.attribute('schemeName')
  return scheme === 'LotsGroup' || id.startsWith('GLO-')
}

function groupsOf(notice: Notice, awards: ReadonlyMap<string, ReadAward>, losses: Loss[]) {
  const distributed = readGroups(notice.root).map(({ id, lots }) => {
    // BT-1375 may name lots that the notice does not have: no document can, and there may be thousands.
    const unknown = lots.filter((lot) => !notice.places.has(lot))
    if (unknown.length === 0) return { id, lots }
    losses.push({
      code: 'group-lot-unknown',
      lot: id,
      params: { lots: unknown.slice(0, 10).map((lot) => lot.slice(0, 100)), count: unknown.length },
    })
    return { id, lots: lots.filter((lot) => notice.places.has(lot)) }
  })
  const known = new Set(distributed.map(({ id }) => id))
  const others = [...notice.places]
    .filter(([id, place]) => isGroup(id, place) && !known.has(id))
    .map(([id]) => ({ id, lots: [] }))
  return [...distributed, ...others].map((group) => {
    const awardMethod = awards.get(group.id)?.method
    const project = childAt(notice.places.get(group.id), 'cac:ProcurementProject')
    const [fallback = ''] = notice.languages
    const sme = textAt(project, 'cbc:SMESuitableIndicator')
    return {
      ...group,
      ...defined({
        title: localizedAt(project, 'cbc:Name', fallback),
        description: localizedAt(project, 'cbc:Description', fallback),
        smeSuitable: sme === undefined ? undefined : sme === 'true' || sme === '1',
        awardMethod,
      }),
    }
  })
}
