/** Children of a notice, as far as they are made here; what is not named comes before. */
export const rootOrder = [
  'cac:ContractingParty',
  'cac:TenderingTerms',
  'cac:TenderingProcess',
  'cac:ProcurementProject',
  'cac:ProcurementProjectLot',
]
