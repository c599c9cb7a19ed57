import { createHash } from 'node:crypto'
import { anyText } from '@opensource-experts/core'
import { type Html, html, joinHtml, sheetStyle } from '@opensource-experts/core/html'
import { attestedMember, type WithAttested } from '../committee/attested-part'
import { attestedText } from '../committee/attested-table'
import { checkBundle, type Naming } from '../committee/named-people'
import { type Say, sayIn } from '../committee/words'
import { formatFinding } from '../gaming/format-finding'
import type { EvidenceBundle } from '../model/bundle'
import { barChart, chartStyle, type TimelineRow, timeline } from './charts'
import { figureHtml, listHtml, tableHtml, unbroken } from './report-parts'
import { activityTable, axesOf, concentrationTable, type Figure, factTable, figuresOf } from './report-tables'
import { missingOf, notices, notSeen, proofLines, readAt, size, summary } from './report-text'
import { type ProjectView, type ReportView, reportView } from './report-view'

export interface ReportOptions extends Naming, WithAttested {
  /** BCP 47 tag, in any case. Default `en`; English where there is no text in it. */
  readonly locale?: string
}

/**
 * A report for a committee, as a page of its own: no script, nothing from elsewhere, charts with a table beside each. It
 * gives no mark.
 *
 * @throws OseError `input-invalid`, also for claims that are not those of the bundle; `attested-invalid`.
 */
export function reportToHtml(bundle: EvidenceBundle, options: ReportOptions = {}): string {
  checkBundle('reportToHtml', bundle, options, { locale: anyText, ...attestedMember })
  const { locale = 'en' } = options
  const say = sayIn(locale)
  const figure = figuresOf(say)
  const view = reportView(bundle, options)
  const style = `${sheetStyle.markup}${chartStyle}`
  const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`
  const title = say('report.title')
  const body = joinHtml([
    html`<h1>${title}</h1>`,
    ...summary(view, say).map((line) => html`<p>${line}</p>`),
    html`<p class="note">${say('report.what-git-is')}</p>`,
    html`<h2>${say('report.people')}</h2>`,
    ...personParts(view, say, figure),
    ...timelinePart(view, say),
    html`<h2>${say('report.projects')}</h2>`,
    ...view.projects.flatMap((project) => projectParts(project, say, figure)),
    ...factsPart(view, say),
    ...attestedSection(view, say),
    ...questionsPart(view, say, locale),
    html`<h2>${say('report.read-with-care')}</h2>`,
    listHtml([...size(say), ...notSeen(say)]),
    html`<h2>${say('report.recompute')}</h2>`,
    ...notices(bundle, say, locale).map((line) => html`<p>${line}</p>`),
  ])
  return html`<!doctype html>
<html lang="${say('report.language')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${title}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<main>
${unbroken(body, say('report.language'))}
</main>
</body>
</html>
`.markup
}

function personParts(view: ReportView, say: Say, figure: Figure): Html[] {
  const { projects } = view
  const people = projects[0]?.people ?? []
  // One scale for all, so that two charts can be laid beside each other.
  const counts = people.flatMap((_, at) => axesOf(projects, at).map(({ count }) => count))
  const most = counts.reduce((high, count) => Math.max(high, count), 1)
  return people.flatMap(({ person }, at) => {
    const bars = axesOf(projects, at).map(({ axis, count }) => ({
      label: say(`axis.${axis}`),
      value: count,
      shown: figure(count),
    }))
    const found = projects.some((project) => project.people[at]?.found)
    if (!found) return [html`<h3>${person}</h3>`, html`<p>${say('report.nothing-found')}</p>`]
    const title = say('report.activity-of', { name: person })
    return [
      html`<h3>${person}</h3>`,
      figureHtml(barChart(title, bars, most), title, say('report.activity-note')),
      tableHtml(activityTable(projects, at, say, figure)),
      ...proofParts(proofLines(view, person, say), say),
    ]
  })
}

function proofParts(lines: readonly string[], say: Say): Html[] {
  if (lines.length === 0) return []
  return [html`<h4>${say('proof.title')}</h4>`, listHtml(lines), html`<p class="note">${say('proof.note')}</p>`]
}

/** Days of the window as shares of it. */
function timelinePart({ facts, projects, window }: ReportView, say: Say): Html[] {
  const start = Date.parse(window.from)
  const whole = Math.max(1, Date.parse(window.to) - start)
  const share = (day: string) => (Date.parse(day) - start) / whole
  const rows = (projects[0]?.people ?? []).map(({ person }, at): TimelineRow => {
    const own = projects.flatMap(({ people }) => people[at] ?? [])
    const firsts = own.flatMap(({ first }) => first ?? []).sort()
    const lasts = own.flatMap(({ last }) => last ?? []).sort()
    const [first] = firsts
    const last = lasts.at(-1)
    return {
      label: person,
      points: facts.flatMap((fact) => (fact.person === person && fact.date !== undefined ? [share(fact.date)] : [])),
      ...(first === undefined || last === undefined ? {} : { span: [share(first), share(last)] as const }),
    }
  })
  const title = say('report.timeline')
  return rows.length === 0
    ? []
    : [figureHtml(timeline(title, rows, window.from, window.to), title, say('report.timeline-note'))]
}

function projectParts(project: ProjectView, say: Say, figure: Figure): Html[] {
  const { name, fewest, busiest, claimed } = project
  const missing = missingOf(project, say)
  const bars = [
    { label: say('figure.busiest'), value: busiest, shown: `${figure(busiest)} %` },
    { label: say('figure.claimed'), value: claimed, shown: `${figure(claimed)} %` },
  ]
  return [
    html`<h3>${name}</h3>`,
    html`<p>${readAt(project, say)}</p>`,
    ...(missing === undefined ? [] : [html`<p><strong>${missing}</strong></p>`]),
    figureHtml(
      barChart(say('report.concentration-of', { name }), bars, 100),
      say('report.concentration-of', { name }),
      say('report.concentration-note', { fewest }),
    ),
    tableHtml(concentrationTable(project, say, figure)),
  ]
}

function factsPart({ facts }: ReportView, say: Say): Html[] {
  const title = html`<h2>${say('report.facts')}</h2>`
  return facts.length === 0
    ? [title, html`<p>${say('report.no-facts')}</p>`]
    : [title, tableHtml(factTable(facts, say))]
}

/** Apart from what git confirms, in a table of its own. */
function attestedSection({ attested }: ReportView, say: Say): Html[] {
  if (!attested) return []
  const { title, notes, columns, rows } = attestedText(attested, say)
  return [
    html`<h2>${title}</h2>`,
    ...(rows.length === 0
      ? []
      : [tableHtml({ caption: say('attested.caption'), columns, rows, long: [columns.length - 1] })]),
    listHtml(notes),
  ]
}

function questionsPart({ questions }: ReportView, say: Say, locale: string): Html[] {
  const title = html`<h2>${say('sheet.questions')}</h2>`
  if (questions.length === 0) return [title, html`<p>${say('report.no-questions')}</p>`]
  return [
    title,
    listHtml(
      questions.map((finding) => {
        const { question, honest } = formatFinding(finding, locale)
        const about = [finding.person, finding.project].flatMap((part) => part ?? []).join(', ')
        return html`<strong>${about}</strong>: ${question} <em>${honest}</em>`
      }),
    ),
  ]
}
