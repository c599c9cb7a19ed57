import {
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

/** Every text of a criterion that an export may carry. */
export function criterionTexts(criterion: Criterion, pointer: string): DocumentText[] {
  const { name, description, noticeText, verification, subjectMatterLink, evidence = [] } = criterion
  const texts = localized(pointer, { name, description, noticeText, verification, subjectMatterLink })
  texts.push(...evidence.flatMap(({ text }, index) => localized(`${pointer}/evidence/${index}`, { text })))
  if (criterion.kind !== 'award') return texts
  texts.push(...stepTexts(criterion.scoring, `${pointer}/scoring`))
  for (const [index, part] of (criterion.subCriteria ?? []).entries()) {
    const at = `${pointer}/subCriteria/${index}`
    texts.push(...localized(at, { name: part.name, description: part.description }))
    texts.push(...stepTexts(part.scoring, `${at}/scoring`))
  }
  return texts
}

/** Every text outside the criteria that an export may carry. */
export function frameTexts(procurement: Procurement): DocumentText[] {
  const { title, description, lots = [], lotGroups = [], lotLimits, notDividedReason } = procurement
  return [
    ...localized('', { title, description }),
    ...localized('/notDividedReason', { text: notDividedReason?.text }),
    ...localized('/lotLimits', { rule: lotLimits?.rule }),
    ...lots.flatMap((lot, index) => [
      ...localized(`/lots/${index}`, { title: lot.title, description: lot.description }),
      ...methodTexts(lot.awardMethod, `/lots/${index}/awardMethod`),
    ]),
    ...lotGroups.flatMap((group, index) => methodTexts(group.awardMethod, `/lotGroups/${index}/awardMethod`)),
  ]
}

function stepTexts(scoring: Scoring | undefined, at: string): DocumentText[] {
  return (scoring?.steps ?? []).flatMap((step, index) => localized(`${at}/steps`, { [index]: step }))
}

function methodTexts(method: AwardMethod | undefined, at: string): DocumentText[] {
  return localized(at, { complicated: method?.complicated, orderJustification: method?.orderJustification })
}

function localized(at: string, members: Readonly<Record<string, LocalizedText | undefined>>): DocumentText[] {
  return Object.entries(members).flatMap(([member, texts]) =>
    Object.entries(texts ?? {}).map(([language, text]) => ({
      path: `${at}${toPointer([member, language])}`,
      language,
      text,
    })),
  )
}
