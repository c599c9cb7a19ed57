import {
  type AwardCriterion,
  type AwardMethod,
  type Criterion,
  type LocalizedText,
  type Procurement,
  type Scoring,
  toPointer,
} from '@opensource-experts/core'

/** A text of the document in one language, with its JSON Pointer. */
export interface DocumentText {
  readonly path: string
  readonly language: string
  readonly text: string
}

/** Criteria of one run each: many rules ask for the same texts. */
const known = new WeakMap<Criterion, readonly DocumentText[]>()

/** Every text of a criterion that an export may carry. `pointer`: its one place in the document. */
export function criterionTexts(criterion: Criterion, pointer: string): readonly DocumentText[] {
  const texts = known.get(criterion) ?? textsOf(criterion, pointer)
  known.set(criterion, texts)
  return texts
}

/** The same without those of some members: `verification`, or `documentTexts/internal`. */
export function textsWithout(
  members: ReadonlySet<string>,
  criterion: Criterion,
  pointer: string,
): readonly DocumentText[] {
  const texts = criterionTexts(criterion, pointer)
  const left = [...members].map((member) => `/${member}/`)
  const isLeft = ({ path }: DocumentText) => left.some((start) => path.startsWith(start, pointer.length))
  // Most criteria have none of them.
  return texts.some(isLeft) ? texts.filter((text) => !isLeft(text)) : texts
}

function textsOf(criterion: Criterion, pointer: string): DocumentText[] {
  const { name, description, noticeText, verification, subjectMatterLink, necessity, evidence = [] } = criterion
  return [
    ...localized(pointer, { name, description, noticeText, verification, subjectMatterLink, necessity }),
    ...localized(`${pointer}/documentTexts`, { ...criterion.documentTexts }),
    ...evidence.flatMap(({ text }, index) => localized(`${pointer}/evidence/${index}`, { text })),
    ...(criterion.named ?? []).flatMap((item, index) =>
      localized(`${pointer}/named/${index}`, { necessity: item.necessity }),
    ),
    ...(criterion.kind === 'award' ? awardTexts(criterion, pointer) : []),
    ...(criterion.kind === 'selection'
      ? [
          ...localized(`${pointer}/minimum`, { justification: criterion.minimum?.justification }),
          ...thresholdTexts(criterion.thresholds, pointer),
        ]
      : []),
  ]
}

function thresholdTexts(thresholds: AwardCriterion['thresholds'] = [], pointer: string): DocumentText[] {
  return thresholds.flatMap(({ meaning }, index) => localized(`${pointer}/thresholds/${index}`, { meaning }))
}

function awardTexts(criterion: AwardCriterion, pointer: string): DocumentText[] {
  const { scoring, subCriteria = [], staffImpact, lifeCycle, thresholds } = criterion
  return [
    ...localized(pointer, { staffImpact }),
    ...localized(`${pointer}/lifeCycle`, { method: lifeCycle?.method, data: lifeCycle?.data }),
    ...thresholdTexts(thresholds, pointer),
    ...stepTexts(scoring, `${pointer}/scoring`),
    ...subCriteria.flatMap((part, index) => {
      const at = `${pointer}/subCriteria/${index}`
      const own = localized(at, { name: part.name, description: part.description })
      return [...own, ...stepTexts(part.scoring, `${at}/scoring`)]
    }),
  ]
}

const framed = new WeakMap<Procurement, readonly DocumentText[]>()

/** Every text outside the criteria that an export may carry. */
export function frameTexts(procurement: Procurement): readonly DocumentText[] {
  const texts = framed.get(procurement) ?? textsOfFrame(procurement)
  framed.set(procurement, texts)
  return texts
}

function textsOfFrame(procurement: Procurement): DocumentText[] {
  const { title, description, lots = [], lotGroups = [], lotLimits } = procurement
  const { framework, subcontracting, openSource, notDividedReason, socialDerogation, environmentDerogation } =
    procurement
  return [
    ...localized('', { title, description }),
    ...localized('/notDividedReason', { text: notDividedReason?.text }),
    ...localized('/socialDerogation', { text: socialDerogation?.text }),
    ...localized('/environmentDerogation', { text: environmentDerogation?.text }),
    ...localized('/framework', { reason: framework?.reason }),
    ...localized('/subcontracting', { criticalTasks: subcontracting?.criticalTasks }),
    ...localized('/openSource', { reason: openSource?.reason }),
    ...(procurement.priorInvolvement ?? []).flatMap(({ levelling }, index) =>
      localized(`/priorInvolvement/${index}`, { levelling }),
    ),
    ...localized('/lotLimits', { rule: lotLimits?.rule }),
    ...lots.flatMap((lot, index) => [
      ...localized(`/lots/${index}`, {
        title: lot.title,
        description: lot.description,
        accessibilityExemption: lot.accessibilityExemption,
      }),
      ...methodTexts(lot.awardMethod, `/lots/${index}/awardMethod`),
      ...(lot.strategic?.purposes ?? []).flatMap(({ description: text }, at) =>
        localized(`/lots/${index}/strategic/purposes/${at}`, { description: text }),
      ),
    ]),
    ...(procurement.lotClauses ?? []).flatMap(({ name, text, documentTexts }, index) => [
      ...localized(`/lotClauses/${index}`, { name, text }),
      ...localized(`/lotClauses/${index}/documentTexts`, { ...documentTexts }),
    ]),
    ...lotGroups.flatMap((group, index) => [
      ...localized(`/lotGroups/${index}`, { title: group.title, description: group.description }),
      ...methodTexts(group.awardMethod, `/lotGroups/${index}/awardMethod`),
    ]),
  ]
}

function stepTexts(scoring: Scoring | undefined, at: string): DocumentText[] {
  return (scoring?.steps ?? []).flatMap((step, index) => localized(`${at}/steps`, { [index]: step }))
}

function methodTexts(method: AwardMethod | undefined, at: string): DocumentText[] {
  const { complicated, orderJustification, combination } = method ?? {}
  return localized(at, { complicated, orderJustification, combination })
}

/** What a pointer cannot hold as it stands; members are ours, and have none of it. */
const escaped = /[~/]/u

/** Texts of members, by language, with their places. */
export function localized(at: string, members: Readonly<Record<string, LocalizedText | undefined>>): DocumentText[] {
  const found: DocumentText[] = []
  for (const [member, texts] of Object.entries(members)) {
    if (texts === undefined) continue
    for (const [language, text] of Object.entries(texts)) {
      const own = escaped.test(language) ? toPointer([member, language]) : `/${member}/${language}`
      found.push({ path: `${at}${own}`, language, text })
    }
  }
  return found
}
