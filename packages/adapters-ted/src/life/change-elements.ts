import type { NewElement } from '../edit/new-element'
import type { ChangeNotice } from './change-notice'

/** The texts of a change notice, made for its languages. */
export interface ChangeTexts {
  readonly description: readonly NewElement[]
  readonly reason: readonly NewElement[]
}

/** `efac:Changes` of a change notice, in the order of the XSD. */
export function changesElement(
  { reason, documentsChanged }: Pick<ChangeNotice, 'reason' | 'documentsChanged'>,
  reference: string,
  sections: readonly string[],
  texts: ChangeTexts,
): NewElement {
  return {
    name: 'efac:Changes',
    children: [
      leaf('efbc:ChangedNoticeIdentifier', reference),
      ...(sections.length === 0
        ? []
        : [
            {
              name: 'efac:Change',
              children: [
                ...texts.description,
                // BT-719 and BT-718
                ...(documentsChanged === undefined
                  ? []
                  : [
                      leaf('efbc:ProcurementDocumentsChangeDate', documentsChanged),
                      leaf('efbc:ProcurementDocumentsChangeIndicator', 'true'),
                    ]),
                ...sections.map((section) => ({
                  name: 'efac:ChangedSection',
                  children: [leaf('efbc:ChangedSectionIdentifier', section)],
                })),
              ],
            },
          ]),
      {
        name: 'efac:ChangeReason',
        children: [
          {
            name: 'cbc:ReasonCode',
            attributes: { listName: 'change-corrig-justification' },
            text: reason?.code ?? '',
          },
          ...texts.reason,
        ],
      },
    ],
  }
}

function leaf(name: string, text: string): NewElement {
  return { name, text }
}
