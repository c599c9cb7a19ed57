import * as z from 'zod/mini'
import * as answers from './answer-schemas'
import * as facts from './criterion-facts-schema'
import * as criteria from './criterion-schema'
import * as parts from './parts'
import * as documents from './procurement-schema'

/** The schemas that have a name: that of their interface in core. */
export function definitions(): Readonly<Record<string, z.ZodMiniType>> {
  return {
    DecimalValue: parts.decimalValue(),
    LocalizedText: parts.localizedText(),
    Money: parts.money(),
    Extensions: parts.extensions(),
    Weight: parts.weight(),
    FixedNumber: parts.fixedNumber(),
    Threshold: parts.threshold(),
    ClauseParam: parts.clauseParam(),
    Scoring: parts.scoring(),
    EvidenceRequirement: parts.evidenceRequirement(),
    Provenance: parts.provenance(),
    Reason: parts.reason(),
    Quantity: parts.quantity(),
    NamedItem: facts.namedItem(),
    ContributionMetric: facts.contributionMetric(),
    LifeCycleCost: facts.lifeCycleCost(),
    ClauseReference: criteria.clauseReference(),
    DocumentTexts: criteria.documentTexts(),
    LotClause: criteria.lotClause(),
    SubCriterion: criteria.subCriterion(),
    SelectionMinimum: criteria.selectionMinimum(),
    Criterion: criteria.criterion(),
    SoftwareProject: documents.softwareProject(),
    AwardMethod: documents.awardMethod(),
    Lot: documents.lot(),
    LotGroup: documents.lotGroup(),
    LotLimits: documents.lotLimits(),
    LotLimitsChange: documents.lotLimitsChange(),
    LotStrategic: documents.lotStrategic(),
    StrategicChange: documents.strategicChange(),
    StrategicPurpose: documents.strategicPurpose(),
    LotPlanning: documents.lotPlanning(),
    Buyer: documents.buyer(),
    Framework: documents.framework(),
    Removal: documents.removal(),
    Edit: answers.editSchema(),
    Loss: answers.lossSchema(),
    Refusal: answers.refusalSchema(),
    Finding: answers.findingSchema(),
    SourceLocation: answers.location(),
    LegalReference: answers.legalReference(),
    JsonPatchOperation: answers.patchOperation(),
    Patch: answers.patch(),
    Alignment: answers.alignment(),
    NotRun: answers.notRun(),
  }
}

/** The names of definitions in a JSON Schema (`$defs`). Pieces without a name, and the document itself, stand in place. */
export function definitionNames(document: z.ZodMiniType) {
  const names = z.registry<{ readonly id: string }>()
  for (const [id, schema] of Object.entries(definitions())) if (schema !== document) names.add(schema, { id })
  return names
}
