import { formatDecimal, type Money, parseDecimal } from '@opensource-experts/core'
import type { NewElement } from '../edit/new-element'
import { NoticeEditor } from '../edit/notice-editor'
import type { Notice } from '../read/notice-head'
import { leavesOf } from '../terms/other-terms'
import { childAt, childrenOf, descendantsAt, extensionChildren, type XmlElement } from '../xml/element'
import type { LotPart } from './lot-split'

/** What a part says in words, made for the languages of the notice. */
export interface PartTexts {
  readonly title: readonly NewElement[]
  readonly description: readonly NewElement[]
}

// As far as what is written here stands in it; UBL 2.3, ProcurementProjectType.
const projectOrder = ['ext:UBLExtensions', 'cbc:ID', 'cbc:Name', 'cbc:Description', 'cbc:ProcurementTypeCode']

/** The lot as it becomes one of its parts: an editor that holds what changes inside it, and nothing outside. */
export function partEditor(
  notice: Notice,
  place: XmlElement,
  part: LotPart,
  texts: PartTexts,
  id: string | undefined,
): NoticeEditor {
  const editor = new NoticeEditor(notice)
  const project = childAt(place, 'cac:ProcurementProject')
  if (id !== undefined) renumber(editor, place, id)
  if (!project) return editor
  writeTexts(editor, project, 'cbc:Name', texts.title)
  writeTexts(editor, project, 'cbc:Description', texts.description)
  if (part.internalId !== undefined) {
    const own = childAt(project, 'cbc:ID')
    if (own) editor.replaceText(own, part.internalId)
    else {
      const attributes = { schemeName: 'InternalID' }
      editor.insert(project, { name: 'cbc:ID', attributes, text: part.internalId }, projectOrder)
    }
  }
  const cpv = childAt(project, 'cac:MainCommodityClassification', 'cbc:ItemClassificationCode')
  if (part.cpv !== undefined && cpv) editor.replaceText(cpv, part.cpv)
  if (part.nuts) writePlaces(editor, project, part.nuts)
  writeAmount(editor, valueElement(place), part.value)
  writeAmount(editor, maximumElement(place), part.frameworkMaximum)
  return editor
}

/** BT-27. */
export function valueElement(place: XmlElement): XmlElement | undefined {
  return childAt(place, 'cac:ProcurementProject', 'cac:RequestedTenderTotal', 'cbc:EstimatedOverallContractAmount')
}

/** BT-271. */
export function maximumElement(place: XmlElement): XmlElement | undefined {
  const total = childAt(place, 'cac:ProcurementProject', 'cac:RequestedTenderTotal')
  return extensionChildren(total, 'efbc:FrameworkMaximumAmount')[0]
}

/** The place of a lot from which a new one in the same State can be made; NUTS codes begin with their State. */
export function placeLike(place: XmlElement, nuts: string): XmlElement | undefined {
  return childrenOf(childAt(place, 'cac:ProcurementProject'), 'cac:RealizedLocation').find(
    (each) => codeOf(each)?.slice(0, 2) === nuts.slice(0, 2) && childAt(each, 'cac:Address', 'cac:Country'),
  )
}

function codeOf(location: XmlElement): string | undefined {
  return childAt(location, 'cac:Address', 'cbc:CountrySubentityCode')?.text.trim()
}

/** The lot's identifier, and what inside the lot refers to it. */
function renumber(editor: NoticeEditor, place: XmlElement, id: string): void {
  const own = childAt(place, 'cbc:ID')
  const old = own?.text.trim()
  for (const leaf of leavesOf(place)) {
    if (leaf.text.trim() === old && (leaf === own || leaf.name !== 'cbc:ID')) editor.replaceText(leaf, id)
  }
}

function writeTexts(editor: NoticeEditor, project: XmlElement, name: string, texts: readonly NewElement[]): void {
  const present = childrenOf(project, name)
  for (const text of texts) {
    const language = text.attributes?.languageID
    const own = present.find((each) => each.attribute('languageID') === language)
    if (own) editor.replaceText(own, text.text ?? '')
    else editor.insert(project, text, projectOrder)
  }
}

/** BT-5071: places that stay are kept whole, others go, new ones are made like one in the same State. */
function writePlaces(editor: NoticeEditor, project: XmlElement, nuts: readonly string[]): void {
  const present = childrenOf(project, 'cac:RealizedLocation')
  const last = present.at(-1)
  const kept = new Set<string>()
  for (const each of present) {
    const code = codeOf(each)
    if (code !== undefined && nuts.includes(code)) kept.add(code)
    else editor.remove(each)
  }
  for (const code of new Set(nuts)) {
    const model = project.parent && placeLike(project.parent, code)
    if (kept.has(code) || !last || !model) continue
    editor.insertAfter(last, newPlace(model, code), ['cac:RealizedLocation'])
  }
}

function newPlace(model: XmlElement, code: string): NewElement {
  const attributesOf = (element: XmlElement | undefined) =>
    Object.fromEntries((element?.attributes ?? []).map(({ local, value }) => [local, value]))
  const [subentity] = descendantsAt(model, 'cac:Address', 'cbc:CountrySubentityCode')
  const country = childAt(model, 'cac:Address', 'cac:Country', 'cbc:IdentificationCode')
  return {
    name: 'cac:RealizedLocation',
    children: [
      {
        name: 'cac:Address',
        children: [
          { name: 'cbc:CountrySubentityCode', attributes: attributesOf(subentity), text: code },
          {
            name: 'cac:Country',
            children: [
              { name: 'cbc:IdentificationCode', attributes: attributesOf(country), text: country?.text.trim() ?? '' },
            ],
          },
        ],
      },
    ],
  }
}

function writeAmount(editor: NoticeEditor, element: XmlElement | undefined, money: Money | undefined): void {
  const amount = money && parseDecimal(money.amount)
  if (element && amount) editor.replaceText(element, formatDecimal(amount))
}
