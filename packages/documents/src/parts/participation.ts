import type { Procurement } from '@opensource-experts/core'
import type { Block } from '../model/tender-document'
import { listed, text } from './blocks'
import { textIn } from './local-text'
import type { Draft } from './section'
import type { Setting } from './setting'
import { plainNumber } from './weight-text'

/** How firms may take part: what the tenderer has to know of it, and only what is decided. */
export function participation(setting: Setting): Draft[] {
  const { say } = setting.words
  const blocks = [
    ...reserved(setting),
    ...candidates(setting),
    ...groups(setting),
    ...subcontracted(setting),
    ...requested(setting),
    ...opening(setting),
  ]
  return blocks.length === 0 ? [] : [{ heading: say('participation'), blocks }]
}

/** BT-71; art. 20 and art. 77 of Directive 2014/24. What the law does not know is no sentence for tenderers. */
function reserved({ procurement, words }: Setting): Block[] {
  return (procurement.reservedFor ?? [])
    .filter((code) => code === 'res-ws' || code === 'res-pub-ser')
    .map((code) => text(words.say(`reserved.${code}`)))
}

/** BT-50, BT-51; art. 65. */
function candidates({ procurement, words }: Setting): Block[] {
  const { min, max } = procurement.candidateLimit ?? {}
  return [
    ...(min === undefined ? [] : [text(words.say('candidates-min', { count: min }))]),
    ...(max === undefined ? [] : [text(words.say('candidates-max', { count: max }))]),
  ]
}

/** Arts 19 and 63. */
function groups({ procurement, words }: Setting): Block[] {
  const { legalForm } = procurement.consortia ?? {}
  const { allowed } = procurement.reliance ?? {}
  return [
    ...(legalForm === undefined ? [] : [text(words.code('consortia', legalForm))]),
    ...(allowed === undefined ? [] : [text(words.say('reliance', { allowed: String(allowed) }))]),
  ]
}

/** Arts 63(2) and 71, BT-729. */
function subcontracted({ procurement, words }: Setting): Block[] {
  const { allowed, maxShare, criticalTasks } = procurement.subcontracting ?? {}
  const tasks = textIn(criticalTasks, words.language)
  return [
    ...(allowed === undefined ? [] : [text(words.say('subcontracting', { allowed: String(allowed) }))]),
    ...(maxShare === undefined ? [] : [text(words.say('subcontracting-share', { share: plainNumber(maxShare) }))]),
    ...(tasks === undefined ? [] : [text(words.say('critical-tasks', { text: tasks }))]),
  ]
}

/** Art. 59. */
function requested({ procurement, words }: Setting): Block[] {
  const { documentsRequested } = procurement
  return documentsRequested === undefined ? [] : [text(words.say('requested', { when: documentsRequested }))]
}

/** BT-132. */
function opening({ procurement, words }: Setting): Block[] {
  const { openingDate } = procurement
  return openingDate === undefined ? [] : [text(words.say('opening', { day: openingDate }))]
}

/** Who comes first where totals are equal, in the order in which it is tried. What tenderers are not told is not here. */
export function tieBreakBlocks({ procurement, words }: Setting): Block[] {
  const told = (procurement.tieBreak ?? []).filter((each) => lawfulTies.includes(each))
  return listed(
    words.say('ties'),
    told.map((each) => words.code('tie', each)),
  )
}

const lawfulTies: readonly string[] = [
  'best-quality',
  'lowest-price',
  'heaviest-criterion',
  'new-tenders',
  'draw',
  'social',
] satisfies NonNullable<Procurement['tieBreak']>
