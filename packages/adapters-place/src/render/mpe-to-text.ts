import type { DecimalValue } from '@opensource-experts/core'
import type { MpeResult } from '../shape/mpe-shape'
import { type LabelSet, labelSets, type MpeLabels } from './labels'
import { readingResult } from './result-input'
import { capital, checkSentences, elsewhereSections, listSections, localDecimal, provenanceLines } from './sections'

export interface MpeTextOptions {
  /** Default `fr`: the platform is French. */
  readonly labels?: MpeLabels
}

/** Plain text to copy from, field by field. Decimals have a comma with French labels. */
export function mpeToText(result: MpeResult, options: MpeTextOptions = {}): string {
  return readingResult('mpeToText', result, [['labels'], options], () => textOf(result, options))
}

function textOf(result: MpeResult, options: MpeTextOptions): string {
  const { labels: locale = 'fr' } = options
  const labels = labelSets[locale]
  const lists = listSections(result, labels).flatMap(({ caption, criteres, total }) => [
    '',
    caption,
    ...(criteres.length === 0 ? [`  ${labels.noCriterion}`] : []),
    ...criteres.flatMap(({ ordre, enonce, ponderation, sousCriteres }) => [
      `  ${ordre}. ${enonce}${weightText(ponderation, locale, labels)}`,
      ...sousCriteres.map((sub) => `     - ${sub.enonce}${weightText(sub.ponderation, locale, labels)}`),
    ]),
    ...(total === undefined ? [] : [`  ${labels.total}${weightText(total, locale, labels)}`]),
  ])
  const elsewhere = elsewhereSections(result, locale).flatMap(({ document, items }) => [
    '',
    `== ${labels.documents[document]}`,
    ...items.flatMap(({ title, pastes, sentences }) => [
      ...pastes.flatMap(({ label, text }) => pasteLines(title, label, text, labels)),
      ...(sentences.length > 0 ? ['', ...sentences.map((each) => `- ${each}`)] : []),
    ]),
  ])
  const checks = checkSentences(result, locale)
  return [
    labels.title,
    ...result.statements[locale],
    ...lists,
    '',
    labels.checks,
    ...(checks.length > 0 ? checks.map((each) => `  - ${each}`) : [`  ${labels.noCheck}`]),
    ...(elsewhere.length > 0 ? ['', labels.elsewhere, ...elsewhere] : []),
    '',
    labels.provenance,
    ...provenanceLines(result, locale).map((line) => `  ${line}`),
    '',
  ].join('\n')
}

function weightText(value: DecimalValue | null, locale: MpeLabels, labels: LabelSet): string {
  return `${labels.colon}${value === null ? labels.noWeight : `${localDecimal(value, locale)} %`}`
}

/** The text at the start of its own lines, so that it can be marked and copied as it is. */
function pasteLines(title: string, label: string, text: string, { dash, colon }: LabelSet): string[] {
  const heading = title === '' ? capital(label) : `${title}${dash}${label}`
  return text === '' ? ['', heading] : ['', `${heading}${colon.trimEnd()}`, text]
}
