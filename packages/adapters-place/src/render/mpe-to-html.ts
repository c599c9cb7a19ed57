import type { DecimalValue } from '@opensource-experts/core'
import { escapeHtml } from '@opensource-experts/core/html'
import type { MpeCriterion, MpeResult } from '../shape/mpe-shape'
import { type LabelSet, labelSets, type MpeLabels } from './labels'
import { localDecimal } from './mpe-to-text'
import { readingResult } from './result-input'
import { checkSentences, type ListSection, listSections, lossSections, provenanceLines } from './sections'

export interface MpeHtmlOptions {
  /** Default `fr`. */
  readonly labels?: MpeLabels
}

const style =
  'body{font:1rem/1.5 sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem}table{border-collapse:collapse;width:100%}' +
  'caption{font-weight:bold;text-align:left;padding:.5rem 0}th,td{border:1px solid #666;padding:.3rem .6rem;text-align:left;vertical-align:top}' +
  'td.n{text-align:right;white-space:nowrap}tr.sub th{font-weight:normal;padding-left:2rem}'

/** A page that stands alone: no script, nothing loaded, every value escaped. */
export function mpeToHtml(result: MpeResult, options: MpeHtmlOptions = {}): string {
  return readingResult('mpeToHtml', result, [['labels'], options], () => htmlOf(result, options))
}

function htmlOf(result: MpeResult, options: MpeHtmlOptions): string {
  const { labels: locale = 'fr' } = options
  const labels = labelSets[locale]
  const text = (value: string) => escapeHtml(value)
  const list = (items: readonly string[]) => `<ul>\n${items.map((item) => `<li>${text(item)}</li>`).join('\n')}\n</ul>`
  const checks = checkSentences(result, locale)
  const losses = lossSections(result, locale).map(
    ({ document, sentences }) => `<h3>${text(labels.documents[document])}</h3>\n${list(sentences)}`,
  )
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(labels.title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${text(labels.title)}</h1>
${result.statements[locale].map((each) => `<p>${text(each)}</p>`).join('\n')}
${listSections(result, labels)
  .map((section) => table(section, result.language, locale, labels))
  .join('\n')}
<h2>${text(labels.checks)}</h2>
${checks.length > 0 ? list(checks) : `<p>${text(labels.noCheck)}</p>`}
${losses.length > 0 ? `<h2>${text(labels.elsewhere)}</h2>\n${losses.join('\n')}\n` : ''}<h2>${text(labels.provenance)}</h2>
${list(provenanceLines(result, labels))}
</main>
</body>
</html>
`
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
  if (rows.length === 0) return `<h2>${escapeHtml(caption)}</h2>\n<p>${escapeHtml(labels.noCriterion)}</p>`
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
