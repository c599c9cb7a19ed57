// The ESPD request (ESPD-EDM 4) and the selection criteria of a notice
export { tedMessages } from '../messages/ted-messages'
export { applyPlan } from '../plan/apply-plan'
export { inversePlan } from '../plan/inverse-plan'
export { type EspdSource, planEspdSource } from './espd-source'
export { type EspdType, espdTypes } from './espd-types'
export { type EspdBase, type EspdOptions, type EspdPlan, planEspd } from './plan-espd'
export { type EspdReading, readEspd } from './read-espd'
