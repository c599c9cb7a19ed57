// Criteria in the form that MPE asks for

// Sentences of losses and checks
export { placeMessages } from './messages/place-messages'
export { type ToMpeOptions, toMpe } from './mpe/to-mpe'
// Outputs
export type { MpeLabels } from './render/labels'
export { mpePolicy, mpeStyle } from './render/mpe-style'
export { type MpeCsvOptions, mpeToCsv } from './render/mpe-to-csv'
export { type MpeHtmlOptions, mpeToHtml } from './render/mpe-to-html'
export { mpeToJson } from './render/mpe-to-json'
export { type MpeTextOptions, mpeToText } from './render/mpe-to-text'
export type {
  MpeCriterion,
  MpeDocument,
  MpeLoss,
  MpePaste,
  MpeProvenance,
  MpeResult,
  MpeShape,
  MpeSubCriterion,
} from './shape/mpe-shape'
// Addresses
export { type PlaceConsultation, type PlaceUrlOptions, parsePlaceUrl, placeConsultationUrl } from './url/place-url'
