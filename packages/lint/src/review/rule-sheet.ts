import { type Html, html, joinHtml, sheetStyle } from '@opensource-experts/core/html'
import type { RuleDescription } from '../run/list-rules'
import type { SheetNotes } from './sheet-notes'

/** A rule with its sentences in one language. */
export interface SheetRule {
  readonly language: string
  readonly rule: RuleDescription
}

/**
 * A page for a lawyer to read and sign: one rule, what it says in each language, when it speaks and when it is silent, its
 * legal bases with their marks, and the digest of what is signed. Self-contained: no script, no address of anything outside.
 */
export function ruleSheet(said: readonly [SheetRule, ...SheetRule[]], { note, examples }: SheetNotes): string {
  const [{ rule }] = said
  const { id, summary = '', family, severity, certainty, jurisdiction, legalBasis, params, reviews = [] } = rule
  const row = (title: string, textOf: (rule: RuleDescription) => string | undefined): Html =>
    html`<tr><th scope="row">${title}</th>${joinHtml(said.map((each) => html`<td lang="${each.language}">${textOf(each.rule) ?? ''}</td>`))}</tr>`
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${id}: reading sheet</title>
<style>${sheetStyle}</style>
</head>
<body>
<h1>${id} ${summary}</h1>
<p>Rule of the linter, family ${family}. Severity: ${severity}. ${certainties[certainty]} ${places[jurisdiction] ?? `Law of ${jurisdiction}.`}</p>
<p>${rule.legalReview ? `Last legal review: ${rule.legalReview.reviewer}, ${rule.legalReview.date}.` : 'No named lawyer has read this rule yet.'}</p>
<h2>What it says</h2>
<p class="note">Names in braces are filled in from the document.</p>
<table class="texts">
<thead><tr><th></th>${joinHtml(said.map(({ language }) => html`<th scope="col" lang="${language}">${language}</th>`))}</tr></thead>
<tbody>
${row('What is wrong', ({ message }) => message)}
${row('What to do', ({ advice }) => advice)}
</tbody>
</table>
<h2>When it speaks, and when it is silent</h2>
<p>${note}</p>
<table>
<thead><tr><th scope="col">In this case</th><th scope="col">the rule</th><th scope="col">Right?</th></tr></thead>
<tbody>
${joinHtml(examples.map(({ title, says = [], matched = [], reports, asks }) => html`<tr><td>${title}${joinHtml(says.map((each) => html`<p class="note">“${each}”</p>`))}${matched.length === 0 ? html`` : html`<p>It reads: <strong>${matched.join(' · ')}</strong></p>`}</td><td>${answerOf(reports, asks)}</td><td class="box">☐ yes &emsp; ☐ no</td></tr>`))}
</tbody>
</table>
${Object.keys(params).length === 0 ? html`` : limits(params)}
<h2>Legal basis</h2>
${legalBasis.length === 0 ? html`<p>None: a rule of this project.</p>` : bases(legalBasis)}
${reviews.length === 0 ? html`` : html`<h2>Earlier readings</h2><ul>${joinHtml(reviews.map(({ reviewer, capacity, date, verdict, stale }) => html`<li>${reviewer}, ${capacity}, ${date}: ${verdict}${stale ? ' (stale: the rule has changed since)' : ''}</li>`))}</ul>`}
<h2>Reading</h2>
<p>Digest of what was read: <code>${rule.digest ?? 'unknown'}</code></p>
<p class="box">☐ approved &emsp; ☐ approved with remarks &emsp; ☐ rejected</p>
<dl class="boxes">
<div class="wide"><dt>Remarks</dt><dd></dd></div>
<div><dt>Name and capacity</dt><dd></dd></div>
<div><dt>Date and signature</dt><dd></dd></div>
</dl>
<p class="note">The reader agrees that name, capacity, date and verdict are published with the rule. Another word, another case or another way to decide is another digest; the reading is then shown as stale.</p>
</body>
</html>
`.markup
}

const certainties = {
  certain: 'It reads facts.',
  possible: 'It reads wording: what it reports is possible, and never an error.',
  mixed: 'It reads facts, and wording where there are none: the latter is possible, and never an error.',
} as const

const places: Readonly<Record<string, string>> = {
  any: 'It holds everywhere.',
  EU: 'It holds in the EU and the EEA, and where the State is unknown.',
}

function answerOf(reports: readonly string[], asks: boolean): string {
  const said = reports.length > 0 ? [`reports: ${reports.join(', ')}`] : asks ? [] : ['is silent']
  return [...said, ...(asks ? ['asks for what is missing'] : [])].join('; ')
}

function limits(params: RuleDescription['params']): Html {
  const sources = { law: 'of the law', eforms: 'of eForms', house: 'of this project, not of the law' } as const
  const rows = Object.entries(params).map(
    ([name, { value, unit = '', source = 'house' }]) =>
      html`<tr><th scope="row">${name}</th><td>${String(value)} ${unit}</td><td>${sources[source]}</td><td class="box">☐ right &emsp; ☐ wrong</td></tr>`,
  )
  return html`<h2>Limits</h2>
<table>
<thead><tr><th scope="col">Limit</th><th scope="col">Value</th><th scope="col">Whose</th><th scope="col">Checked by the reader</th></tr></thead>
<tbody>
${joinHtml(rows)}
</tbody>
</table>`
}

function bases(legalBasis: RuleDescription['legalBasis']): Html {
  const rows = legalBasis.map(
    ({ ref, status }) =>
      html`<tr><td>${ref}</td><td class="${status}">${status === 'memory' ? 'from memory: to be checked' : 'verified on a public page'}</td><td class="box">☐ right &emsp; ☐ wrong</td></tr>`,
  )
  return html`<table>
<thead><tr><th scope="col">Reference</th><th scope="col">Mark</th><th scope="col">Checked by the reader</th></tr></thead>
<tbody>
${joinHtml(rows)}
</tbody>
</table>`
}
