import { checkInput, defined, type Edit, flag, type Patch, type Refusal } from '@opensource-experts/core'
import { diffReadings } from '../diff/diff-notices'
import { NoticeEditor } from '../edit/notice-editor'
import { rootOrder } from '../edit/root-order'
import { splice } from '../plan/apply-plan'
import { documentRefusals } from '../plan/document-refusals'
import type { NoticePlan } from '../plan/notice-base'
import { noticeTexts } from '../plan/notice-texts'
import { tooLarge } from '../plan/outcome-refusals'
import { recordSections } from '../plan/record-sections'
import { baseOf, sealPlan } from '../plan/seal-plan'
import { structureRefusals } from '../plan/structure-refusals'
import type { Notice, ReadLimits } from '../read/notice-head'
import { readNotice } from '../read/read-notice'
import { tableFor } from '../tables/sdk-tables'
import { bytesOf, type NoticeBytes } from '../xml/bytes-of'
import { childAt, textAt, type XmlElement } from '../xml/element'
import { limitsInput } from '../xml/limits-input'
import { defaultXmlLimits } from '../xml/xml-limits'
import { type LotPart, type LotSplit, lotSplitShape } from './lot-split'
import { type PartTexts, partEditor } from './part-edits'
import { groupReferences, internalIdsOf, lastNumber, lotId, splitRefusals } from './split-refusals'

const mostParts = 100

/**
 * Divides a lot of a draft notice, by technical family or territory: the first part stands where the lot stands and keeps its
 * identifier, the others follow with the next free ones (BT-137). All that the lot says is copied: criteria, terms, dates,
 * organisations. Groups that name the lot name every part (BT-1375). Pure; a plan of splices for `apply`, with an inverse.
 *
 * Refusals: those of a document, `lot-not-found`, and `lot-not-divisible` with its `reason`.
 *
 * @throws OseError `input-invalid`, and those of reading.
 */
export function splitLot(
  document: NoticeBytes,
  input: LotSplit,
  options: { readonly rehearse?: boolean } = {},
  limits: ReadLimits = {},
): NoticePlan {
  checkInput('splitLot', {
    input: [lotSplitShape, input, () => tooMany(input)],
    options: [{ members: { rehearse: flag } }, options],
    limits: [limitsInput, limits],
  })
  const bytes = bytesOf('splitLot', document)
  const reading = readNotice(bytes, limits)
  const { notice } = reading
  const base = baseOf(bytes, notice)
  const place = notice.places.get(input.lot)
  const refusals: Refusal[] = [
    ...documentRefusals(notice, tableFor(notice.sdk), options),
    ...structureRefusals(notice, { remove: [{ criterion: input.lot }] }),
  ]
  if (!place) refusals.push({ code: 'lot-not-found', lot: input.lot.slice(0, 100), params: { reason: 'split' } })
  // A part (PAR-0001), a group, or a lot that is not called as lots are (BT-137), beside which the next number is not known.
  else if (!input.lot.startsWith('LOT-'))
    refusals.push({ code: 'lot-not-divisible', lot: input.lot.slice(0, 100), params: { reason: 'no-lot' } })
  else refusals.push(...splitRefusals(notice, place, input))
  const texts = input.into.map((part, index) => textsOf(notice, part, index))
  refusals.push(...texts.flatMap((each) => each.refusals))
  if (refusals.length > 0 || !place) return sealPlan(base, { refusals })
  const size = notice.byteAt(place.end) - notice.byteAt(place.start)
  const { maxBytes, maxNodes } = { ...defaultXmlLimits, ...limits }
  const nodes = (notice.root.tree.after[place.id] ?? place.id) - place.id
  const copies = input.into.length - 1
  if (bytes.length + size * copies > maxBytes || notice.root.tree.size + nodes * copies > maxNodes)
    return sealPlan(base, { refusals: [tooLarge(limits)] })
  const patches = patchesOf(bytes, notice, place, input, texts)
  const edits = diffReadings(reading, readNotice(splice(bytes, patches), limits))
  const rehearsal = options.rehearse && notice.publication !== undefined ? { rehearsal: true } : {}
  return sealPlan(base, { edits, patches, ...rehearsal })
}

function tooMany({ into }: LotSplit) {
  if (into.length <= mostParts) return []
  const message = `must have at most ${mostParts} parts`
  return [{ code: 'out-of-bounds', path: '/into', message, expected: message, found: `${into.length} parts` }]
}

function textsOf(notice: Notice, part: LotPart, index: number): PartTexts & { readonly refusals: readonly Refusal[] } {
  const title = noticeTexts(notice, part.title, {
    ...{ name: 'cbc:Name', field: 'BT-21', pointer: `/into/${index}/title`, longest: 400 },
  })
  const description = noticeTexts(notice, part.description, {
    ...{ name: 'cbc:Description', field: 'BT-24', pointer: `/into/${index}/description` },
  })
  const described = part.description !== undefined
  return {
    title: title.elements,
    description: described ? description.elements : [],
    refusals: [...title.refusals, ...(described ? description.refusals : [])],
  }
}

function patchesOf(
  bytes: Uint8Array,
  notice: Notice,
  place: XmlElement,
  { lot, into, limits = {} }: LotSplit,
  texts: readonly PartTexts[],
): Patch[] {
  const [start, end] = [notice.byteAt(place.start), notice.byteAt(place.end)]
  const first = lastNumber(notice) + 1
  const ids = into.map((_, index) => (index === 0 ? lot : lotId(first + index - 1)))
  const internalIds = internalIdsOf(notice, place, into)
  const editors = into.map((part, index) =>
    partEditor(
      notice,
      place,
      { ...part, ...defined({ internalId: internalIds[index] }) },
      texts[index] as PartTexts,
      index === 0 ? undefined : ids[index],
    ),
  )
  const whole = bytes.subarray(start, end)
  const before = notice.text.slice(spaceBefore(notice.text, place.start), place.start)
  const copies = editors.slice(1).map((editor) => {
    const own = editor.patches().map((patch) => ({ ...patch, start: patch.start - start, end: patch.end - start }))
    return before + new TextDecoder().decode(splice(whole, own))
  })
  const head = new NoticeEditor(notice)
  writeGroups(head, notice, lot, ids.slice(1))
  writeLimits(head, notice, limits)
  writeAllRequired(head, notice, limits)
  // A change notice that is not published names the lots that change with it.
  recordSections(
    notice,
    head,
    ids.map((id) => ({ lot: id }) as Edit),
  )
  const added = { start: end, end, text: copies.join('') }
  return [...(editors[0]?.patches() ?? []), added, ...head.patches()].sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Where the white space before an element begins, of which little is copied. */
function spaceBefore(text: string, start: number): number {
  let at = start
  while (at > 0 && start - at < 128 && ' \t\r\n'.includes(text[at - 1] ?? '-')) at -= 1
  return at
}

/** BT-1375: who may tender for the lot in a group may so for its parts. */
function writeGroups(editor: NoticeEditor, notice: Notice, lot: string, ids: readonly string[]): void {
  for (const { references } of groupReferences(notice)) {
    const own = references.find((each) => textAt(each, 'cbc:ID') === lot)
    const attributes = Object.fromEntries(
      (childAt(own, 'cbc:ID')?.attributes ?? []).map(({ local, value }) => [local, value]),
    )
    for (const id of own ? ids : []) {
      const name = 'cac:ProcurementProjectLotReference'
      if (own) editor.insertAfter(own, { name, children: [{ name: 'cbc:ID', attributes, text: id }] }, [name])
    }
  }
}

const distributionOrder = [
  ...['ext:UBLExtensions', 'cbc:MaximumLotsAwardedNumeric', 'cbc:MaximumLotsSubmittedNumeric'],
  ...['cbc:GroupingLots', 'cac:LotsGroup'],
]

/** BT-31 and BT-33. */
function writeLimits(editor: NoticeEditor, { root, sdk }: Notice, limits: NonNullable<LotSplit['limits']>): void {
  const values = [
    ['cbc:MaximumLotsAwardedNumeric', limits.awarded],
    ['cbc:MaximumLotsSubmittedNumeric', limits.submitted],
  ] as const
  const asked = values.flatMap(([name, value]) => (value === undefined ? [] : [{ name, text: String(value) }]))
  if (asked.length === 0) return
  const terms = childAt(root, 'cac:TenderingTerms')
  const distribution = childAt(terms, 'cac:LotDistribution')
  const whole = { name: 'cac:LotDistribution', children: asked }
  if (!terms) editor.insert(root, { name: 'cac:TenderingTerms', children: [whole] }, rootOrder)
  else if (!distribution) editor.insert(terms, whole, tableFor(sdk)?.order['cac:TenderingTerms'] ?? [])
  else
    for (const each of asked) {
      const own = childAt(distribution, each.name)
      if (own) editor.replaceText(own, each.text)
      else editor.insert(distribution, each, distributionOrder)
    }
}

/** BT-763. */
function writeAllRequired(
  editor: NoticeEditor,
  { root, sdk }: Notice,
  { allRequired }: NonNullable<LotSplit['limits']>,
): void {
  const process = childAt(root, 'cac:TenderingProcess')
  const name = 'cbc:PartPresentationCode'
  const own = childAt(process, name)
  const table = tableFor(sdk)
  if (allRequired === false && own) editor.remove(own)
  if (!allRequired || own?.text.trim() === 'all') return
  const element = { name, attributes: { listName: table?.listNames['BT-763-Procedure'] ?? '' }, text: 'all' }
  if (own) editor.replaceText(own, 'all')
  else if (process) editor.insert(process, element, table?.order['cac:TenderingProcess'] ?? [])
  else editor.insert(root, { name: 'cac:TenderingProcess', children: [element] }, rootOrder)
}
