import type { DecimalValue } from '@opensource-experts/core'
import type { MpeResult } from '../shape/mpe-shape'
import { type LabelSet, labelSets, type MpeLabels } from './labels'
import { readingResult } from './result-input'
import { checkSentences, listSections, lossSections, provenanceLines } from './sections'

export interface MpeTextOptions {
  /** Default `fr`: the platform is French. */
  readonly labels?: MpeLabels
}

/** Plain text to copy from, line by line. Decimals have a comma with French labels. */
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
  const elsewhere = lossSections(result, locale).flatMap(({ document, sentences }) => [
    `  ${labels.documents[document]}`,
    ...sentences.map((each) => `  - ${each}`),
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
    ...provenanceLines(result, labels).map((line) => `  ${line}`),
    '',
  ].join('\n')
}

function weightText(value: DecimalValue | null, locale: MpeLabels, labels: LabelSet): string {
  return `${labels.colon}${value === null ? labels.noWeight : `${localDecimal(value, locale)} %`}`
}

/** Decimal comma in French. */
export function localDecimal(value: DecimalValue, locale: MpeLabels): string {
  return locale === 'fr' ? String(value).replace('.', ',') : String(value)
}
