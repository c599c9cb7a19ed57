// SARIF 2.1.0, for tools that show findings beside the lines of a file: an entry of its own.
export type {
  SarifDriver,
  SarifLevel,
  SarifLocation,
  SarifLog,
  SarifMessage,
  SarifResult,
  SarifRule,
  SarifRun,
} from './sarif-log'
export { type SarifOptions, type SarifSubject, toSarif } from './to-sarif'
