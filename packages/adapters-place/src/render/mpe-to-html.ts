import type { DecimalValue } from '@opensource-experts/core'
import { escapeHtml } from '@opensource-experts/core/html'
import type { MpeCriterion, MpeResult } from '../shape/mpe-shape'
import { type LabelSet, labelSets, type MpeLabels } from './labels'
import { mpePolicy, mpeStyle } from './mpe-style'
import { readingResult } from './result-input'
import {
  capital,
  checkSentences,
  type ElsewhereItem,
  elsewhereSections,
  type ListSection,
  listSections,
  localDecimal,
  provenanceLines,
} from './sections'

export interface MpeHtmlOptions {
  /** Default `fr`. */
  readonly labels?: MpeLabels
  /**
   * Address of a stylesheet with `mpeStyle`, for a site whose policy takes none but its own (`style-src 'self'`). Default:
   * the page has its style in itself, allowed by its digest (`mpePolicy`).
   */
  readonly stylesheet?: string
}

/** A page without script, every value escaped; one click marks a whole text, ready to be copied. */
export function mpeToHtml(result: MpeResult, options: MpeHtmlOptions = {}): string {
  return readingResult('mpeToHtml', result, [['labels', 'stylesheet'], options], () => htmlOf(result, options))
}

function htmlOf(result: MpeResult, options: MpeHtmlOptions): string {
  const { labels: locale = 'fr', stylesheet } = options
  const labels = labelSets[locale]
  const checks = checkSentences(result, locale)
  const elsewhere = elsewhereSections(result, locale).map(
    ({ document, items }) =>
      `<h3>${escapeHtml(labels.documents[document])}</h3>\n${items.map((each) => item(each, locale)).join('\n')}`,
  )
  const style =
    stylesheet === undefined
      ? `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(mpePolicy)}">\n<style>${mpeStyle}</style>`
      : `<link rel="stylesheet" href="${escapeHtml(stylesheet)}">`
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(labels.title)}</title>
${style}
</head>
<body>
<main>
<h1>${escapeHtml(labels.title)}</h1>
${result.statements[locale].map((each) => `<p class="note">${escapeHtml(each)}</p>`).join('\n')}
<h2>${escapeHtml(labels.form)}</h2>
${listSections(result, labels)
  .map((section) => table(section, result.language, locale, labels))
  .join('\n')}
<h2>${escapeHtml(labels.checks)}</h2>
${checks.length > 0 ? list(checks) : `<p>${escapeHtml(labels.noCheck)}</p>`}
${elsewhere.length > 0 ? `<h2>${escapeHtml(labels.elsewhere)}</h2>\n${elsewhere.join('\n')}\n` : ''}<h2>${escapeHtml(labels.provenance)}</h2>
${list(provenanceLines(result, locale))}
</main>
</body>
</html>
`
}

function list(items: readonly string[]): string {
  return `<ul>\n${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('\n')}\n</ul>`
}

function item({ title, pastes, sentences }: ElsewhereItem, locale: MpeLabels): string {
  const fields = pastes.filter(({ text }) => text !== '')
  const said = [...pastes.filter(({ text }) => text === '').map(({ label }) => label), ...sentences]
  return [
    ...(title === '' && pastes.length === 0 ? [] : [`<h4>${escapeHtml(title || labelSets[locale].whole)}</h4>`]),
    ...(fields.length === 0
      ? []
      : [
          '<dl>',
          ...fields.map(
            ({ label, text, language }) =>
              `<dt>${escapeHtml(capital(label))}</dt><dd${language === locale ? '' : ` lang="${escapeHtml(language)}"`}>${escapeHtml(text)}</dd>`,
          ),
          '</dl>',
        ]),
    ...(said.length > 0 ? [list(said)] : []),
  ].join('\n')
}

function table(
  { caption, criteres, total }: ListSection,
  language: string,
  locale: MpeLabels,
  labels: LabelSet,
): string {
  const weight = (value: DecimalValue | null) =>
    escapeHtml(value === null ? labels.noWeight : localDecimal(value, locale))
  const row = (kind: string, order: string, heading: string, value: DecimalValue | null) =>
    `<tr${kind}><td class="n">${escapeHtml(order)}</td><th scope="row" lang="${escapeHtml(language)}">${escapeHtml(heading)}</th><td class="n">${weight(value)}</td></tr>`
  const rows = criteres.flatMap(({ ordre, enonce, ponderation, sousCriteres }: MpeCriterion) => [
    row('', String(ordre), enonce, ponderation),
    ...sousCriteres.map((sub, index) => row(' class="sub"', `${ordre}.${index + 1}`, sub.enonce, sub.ponderation)),
  ])
  if (rows.length === 0) return `<h3>${escapeHtml(caption)}</h3>\n<p>${escapeHtml(labels.noCriterion)}</p>`
  const foot =
    total === undefined
      ? ''
      : `\n<tfoot><tr><td></td><th scope="row">${escapeHtml(labels.total)}</th><td class="n">${weight(total)}</td></tr></tfoot>`
  return `<table>
<caption>${escapeHtml(caption)}</caption>
<thead><tr><th scope="col">${escapeHtml(labels.order)}</th><th scope="col">${escapeHtml(labels.heading)}</th><th scope="col">${escapeHtml(labels.weight)}</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>${foot}
</table>`
}
