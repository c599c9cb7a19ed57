import type { LegalReference } from '@opensource-experts/core'

/** Where a sentence comes from: a norm or judgment, seen on a public page or from memory; or a line of this project alone. */
export interface Source {
  readonly ref: string
  readonly status: LegalReference['status'] | 'house'
}

const verified = (ref: string): Source => ({ ref, status: 'verified' })
const memory = (ref: string): Source => ({ ref, status: 'memory' })

/** What a sentence may rest on. */
export type SourceName =
  | 'division'
  | 'limits'
  | 'combination'
  | 'smallFirms'
  | 'severalSuppliers'
  | 'report'
  | 'utilities'
  | 'equalTreatment'
  | 'smallLots'
  | 'framework'
  | 'dynamicSystem'
  | 'review'
  | 'turnover'
  | 'conflicts'
  | 'consultation'
  | 'occasionalJoint'
  | 'centralPurchasing'
  | 'firmSizes'
  | 'contse'
  | 'simonsen'
  | 'itDivision'
  | 'beDivision'
  | 'deDivision'
  | 'deDivisionBelow'
  | 'frDivision'
  | 'frGrounds'
  | 'frLimits'
  | 'frGroundsFile'
  | 'frTurnover'
  | 'frFramework'
  | 'frSmallLots'
  | 'frCombination'
  | 'frReview'
  | 'frGroup'
  | 'frCentral'
  | 'frConsultation'
  | 'biomnis'
  | 'kone'
  | 'hauteGaronne'
  | 'submittedField'
  | 'awardedField'
  | 'allLotsField'
  | 'groupFields'
  | 'maximumField'
  | 'house'

/** What the sentences of this room rest on, once. */
export const sources: Readonly<Record<SourceName, Source>> = {
  division: memory('Directive 2014/24/EU art. 46(1)'),
  limits: memory('Directive 2014/24/EU art. 46(2)'),
  combination: memory('Directive 2014/24/EU art. 46(3)'),
  smallFirms: memory('Directive 2014/24/EU recital 78'),
  severalSuppliers: memory('Directive 2014/24/EU recital 79'),
  report: memory('Directive 2014/24/EU art. 84(1)'),
  utilities: memory('Directive 2014/25/EU arts 65, 80'),
  equalTreatment: memory('Directive 2014/24/EU art. 18(1)'),
  smallLots: memory('Directive 2014/24/EU art. 5(10)'),
  framework: memory('Directive 2014/24/EU arts 33(1), 33(4)'),
  dynamicSystem: memory('Directive 2014/24/EU arts 33(2), 34'),
  review: memory('Directive 2014/24/EU art. 72(1)(a)'),
  turnover: memory('Directive 2014/24/EU art. 58(3)'),
  conflicts: memory('Directive 2014/24/EU art. 58(4)'),
  consultation: memory('Directive 2014/24/EU arts 40, 41'),
  occasionalJoint: memory('Directive 2014/24/EU art. 38'),
  centralPurchasing: memory('Directive 2014/24/EU art. 37'),
  firmSizes: memory('Recommendation 2003/361/EC'),
  contse: verified('CJEU 27 October 2005, C-234/03, Contse'),
  simonsen: memory('CJEU 17 June 2021, C-23/20, Simonsen & Weel'),
  itDivision: verified('Legislative Decree 36/2023 art. 58(1) and (2)'),
  beDivision: verified('Law of 17 June 2016 art. 58(1)'),
  deDivision: verified('GWB § 97(4)'),
  deDivisionBelow: verified('UVgO § 22(1)'),
  frDivision: verified('CCP L2113-10'),
  frGrounds: verified('CCP L2113-11'),
  frLimits: verified('CCP R2113-1'),
  frGroundsFile: verified('CCP R2113-2, R2113-3'),
  frTurnover: verified('CCP R2142-7 (Decree 2025-1383)'),
  frFramework: memory('CCP R2162-9 to R2162-12'),
  frSmallLots: memory('CCP R2123-1 2°'),
  frCombination: memory('CCP L2151-1, R2151-7'),
  frReview: memory('CCP R2194-1'),
  frGroup: memory('CCP L2113-6 to L2113-8'),
  frCentral: memory('CCP L2113-2'),
  frConsultation: memory('CCP R2111-1, R2111-2'),
  biomnis: verified('CE 20 February 2013, 363656, Laboratoire Biomnis'),
  kone: verified('CE 1 June 2011, Société Koné'),
  hauteGaronne: verified('CE 12 September 2018, 420585, Département de la Haute-Garonne'),
  submittedField: verified('eForms BT-31'),
  awardedField: verified('eForms BT-33'),
  allLotsField: verified('eForms BT-763'),
  groupFields: verified('eForms BT-330, BT-1375'),
  maximumField: verified('eForms BT-271'),
  house: { ref: 'line of this project, not of the law', status: 'house' },
}
