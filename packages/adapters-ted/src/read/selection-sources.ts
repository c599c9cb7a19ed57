import { childAt, childrenOf, descendantsAt, type XmlElement } from '../xml/element'

const list = 'selection-criteria-source'

/**
 * The requests in which the SDK looks for BT-821: none that says a legal form (BT-761), asks for missing information
 * (BT-771) or reserves participation (BT-71).
 */
export function sourceRequests(place: XmlElement): XmlElement[] {
  return childrenOf(childAt(place, 'cac:TenderingTerms'), 'cac:TendererQualificationRequest').filter((request) => {
    const lists = requirements(request).map((code) => code.attribute('listName'))
    return (
      lists.includes(list) &&
      !lists.includes('missing-info-submission') &&
      !lists.includes('reserved-procurement') &&
      !childAt(request, 'cbc:CompanyLegalFormCode')
    )
  })
}

/** The codes of BT-821, as elements: where selection criteria stand, as the SDK finds them. */
export function sourceCodes(place: XmlElement): XmlElement[] {
  return sourceRequests(place).flatMap((request) =>
    requirements(request).filter((code) => code.attribute('listName') === list),
  )
}

function requirements(request: XmlElement): XmlElement[] {
  return descendantsAt(request, 'cac:SpecificTendererRequirement', 'cbc:TendererRequirementTypeCode')
}
