import { atLeast, code, extension, type Full, multilingual, partyId } from './elements.ts'
import { el, type XmlElement } from './xml.ts'

/** The extension of the root: changes, results, subtype, organisations, publication. */
export function noticeExtension(notice: Full): XmlElement {
  const lots = notice.lots.filter(({ id }) => id.startsWith('LOT-'))
  const result = (id: string, index: number) =>
    el(
      'efac:LotResult',
      {},
      el('cbc:ID', { schemeName: 'result' }, `RES-${String(index + 1).padStart(4, '0')}`),
      code('cbc:TenderResultCode', 'winner-selection-status', 'clos-nw'),
      el('efac:DecisionReason', {}, code('efbc:DecisionReasonCode', 'non-award-justification', 'no-rece')),
      // BT-759 and BT-760: no tender came in; from SDK 1.14 the reason says it.
      !atLeast(notice, 14) &&
        el(
          'efac:ReceivedSubmissionsStatistics',
          {},
          code('efbc:StatisticsCode', 'received-submission-type', 'tenders'),
          el('efbc:StatisticsNumeric', {}, '0'),
        ),
      el('efac:TenderLot', {}, el('cbc:ID', { schemeName: 'Lot' }, id)),
    )
  return extension(
    // BT-758: the notice that this one changes.
    notice.change &&
      el(
        'efac:Changes',
        {},
        el('efbc:ChangedNoticeIdentifier', {}, '6f0d2b7c-51aa-4e3d-8b0e-3a9c4d5e6f70-01'),
        el(
          'efac:Change',
          {},
          multilingual(notice, 'efbc:ChangeDescription', 'La date limite est reportée'),
          el('efac:ChangedSection', {}, el('efbc:ChangedSectionIdentifier', {}, notice.lots[0]?.id)),
        ),
        el('efac:ChangeReason', {}, code('cbc:ReasonCode', 'change-corrig-justification', 'update-add')),
      ),
    notice.subtype === '29' &&
      el(
        'efac:NoticeResult',
        {},
        lots.map(({ id }, index) => result(id, index)),
      ),
    el('efac:NoticeSubType', {}, code('cbc:SubTypeCode', 'notice-subtype', notice.subtype)),
    el(
      'efac:Organizations',
      {},
      organisation(notice, 'ORG-0001', 'Syndicat numérique des Trois-Rivages', 'marches@trois-rivages.example.org'),
      organisation(notice, 'ORG-0002', 'Tribunal administratif de Valcombe', 'greffe@tribunal-valcombe.example.org'),
    ),
    notice.published &&
      el(
        'efac:Publication',
        {},
        el('efbc:NoticePublicationID', { schemeName: 'ojs-notice-id' }, '00999999-2026'),
        el('efbc:GazetteID', { schemeName: 'ojs-id' }, '233/2026'),
        el('efbc:PublicationDate', {}, '2026-12-03+01:00'),
      ),
  )
}

function organisation(notice: Full, id: string, name: string, mail: string): XmlElement {
  return el(
    'efac:Organization',
    {},
    el(
      'efac:Company',
      {},
      partyId(id),
      multilingual(notice, 'cbc:Name', name).map((each) => el('cac:PartyName', {}, each)),
      el(
        'cac:PostalAddress',
        {},
        el('cbc:CityName', {}, 'Valcombe'),
        el('cbc:PostalZone', {}, '16000'),
        code('cbc:CountrySubentityCode', 'nuts', 'FRI31'),
        el('cac:Country', {}, code('cbc:IdentificationCode', 'country', 'FRA')),
      ),
      el('cac:PartyLegalEntity', {}, el('cbc:CompanyID', {}, '00000000000000')),
      // 01 99 00 is a range that numbering plans keep for fiction.
      el('cac:Contact', {}, el('cbc:Telephone', {}, '+33 199001234'), el('cbc:ElectronicMail', {}, mail)),
    ),
  )
}
