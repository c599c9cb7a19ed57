// What the parts of a fixture share.
import type { Kind } from './notice-kinds.ts'
import type { LotSpec, NoticeSpec, Text } from './notice-spec.ts'
import { type Child, el, type XmlElement } from './xml.ts'

/** A spec with its defaults filled in, and what its subtype asks. */
export interface Full extends NoticeSpec {
  readonly kind: Kind
  readonly sdk: string
  readonly subtype: string
  readonly languages: readonly string[]
  readonly lots: readonly LotSpec[]
  /** BT-105, where the subtype has one */
  readonly procedure: string | undefined
}

/** One element for each notice language. */
export function multilingual(notice: Full, name: string, text: Text): XmlElement[] {
  if (typeof text !== 'string')
    return Object.entries(text).map(([languageID, value]) => el(name, { languageID }, value))
  return notice.languages.map((languageID, index) => el(name, { languageID }, index ? `${text} (${languageID})` : text))
}

export const extension = (...children: readonly Child[]): XmlElement =>
  el(
    'ext:UBLExtensions',
    {},
    el('ext:UBLExtension', {}, el('ext:ExtensionContent', {}, el('efext:EformsExtension', {}, ...children))),
  )

export const code = (name: string, listName: string, value: string): XmlElement => el(name, { listName }, value)

export const partyId = (id: string): XmlElement =>
  el('cac:PartyIdentification', {}, el('cbc:ID', { schemeName: 'organization' }, id))

/** One request per purpose: requirements of one list. */
export const qualification = (listName: string, ...values: readonly string[]): XmlElement =>
  el(
    'cac:TendererQualificationRequest',
    {},
    values.map((value) =>
      el('cac:SpecificTendererRequirement', {}, code('cbc:TendererRequirementTypeCode', listName, value)),
    ),
  )

export const atLeast = ({ sdk }: Full, minor: number): boolean => Number(sdk.split('.')[1]) >= minor
