import { anyText, checkInput, type Members } from '@opensource-experts/core'
import { type Html, html, joinHtml, sheetStyle } from '@opensource-experts/core/html'
import type { Catalogue } from '../catalogue/catalogue'
import { catalogueOptions, clauseInput, readingCatalogue } from '../catalogue/catalogue-input'
import { type ClauseDocument, type ClauseTextDocument, describeClause } from '../catalogue/describe-clause'
import type { Clause, Level } from '../clause/clause'
import { levels } from '../clause/clause'
import { documentPlaces } from '../clause/clause-text'
import { otherwise } from './otherwise'

export interface ReadingSheetOptions {
  readonly catalogue: Catalogue
  /** Languages side by side, in this order. Default: all that the clause has. */
  readonly languages?: readonly string[]
  /** Digest of the text by language, as `digests` gives it for the clauses of the project. */
  readonly digests: Readonly<Record<string, string>>
}

const optionsInput: Members = catalogueOptions({ languages: { list: anyText }, digests: { named: anyText } })

/**
 * A page for a lawyer to read and sign: one clause, all levels, its languages side by side, its legal bases with their
 * marks, and the digest of what is signed. HTML, self-contained: no script, no address of anything outside.
 */
export function readingSheet(clause: Clause, options: ReadingSheetOptions): string {
  checkInput('readingSheet', { clause: [clauseInput, clause], options: [optionsInput, options] })
  return readingCatalogue('readingSheet', () => sheetOf(clause, options))
}

function sheetOf(clause: Clause, { catalogue, languages, digests }: ReadingSheetOptions): string {
  const { texts, under = {}, parameters, legalBasis, reviews = [], ...facts } = describeClause(clause, { catalogue })
  const asked = (languages ?? Object.keys(texts)).flatMap((language) => {
    const text = texts[language]
    return text ? [{ language, text }] : []
  })
  // A draft may have names and short forms alone: side by side they would be two dozen columns of gaps.
  const shown = asked.filter(({ text }) => levels.some((level) => text.levels[level].text !== undefined))
  const short = asked.filter((each) => !shown.includes(each))
  const [first] = shown
  type Text = (typeof shown)[number]['text']
  const row = (title: string, say: (text: Text) => Html | string | undefined): Html =>
    shown.every(({ text }) => say(text) === undefined)
      ? html``
      : html`<tr><th scope="row">${title}</th>${joinHtml(shown.map(({ language, text }) => html`<td lang="${language}">${say(text) ?? ''}</td>`))}</tr>`
  const level = (name: Level): Html => html`
<tr class="level"><th colspan="${String(shown.length + 1)}" scope="rowgroup">${name}</th></tr>
${row('In a line', ({ levels: own }) => own[name].summary)}
${row('Text', ({ levels: own }) => paragraphs(own[name].text))}
${joinHtml(documentPlaces.map((place) => row(placeNames[place], ({ levels: own }) => paragraphs(own[name][place]))))}
${row('Notice', ({ levels: own }) => own[name].notice)}
${shown.some(({ text }) => text.levels[name].steps) ? row('Marks', ({ levels: own }) => list(own[name].steps ?? [], 'marks')) : html``}`
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${clause.id} ${clause.version}: reading sheet</title>
<style>${sheetStyle}</style>
</head>
<body>
<h1>${clause.id} ${first?.text.name ?? ''}</h1>
<p>Version ${clause.version} of ${catalogue.name} ${catalogue.version}. Kind: ${facts.kind}. ${facts.target ? `Looks at: ${facts.target}.` : 'It makes no criterion.'} Tags: ${facts.tags.join(', ')}.</p>
<p>${facts.legalReview ? `Last legal review: ${facts.legalReview.reviewer}, ${facts.legalReview.date}.` : 'No named lawyer has read these texts yet.'}</p>
<h2>Texts</h2>
<p class="note">Parameters stand at the defaults of each level; what only the buyer can give stands in square brackets.</p>
<table class="texts">
<thead><tr><th></th>${joinHtml(shown.map(({ language, text }) => html`<th scope="col" lang="${language}">${language} (${text.status})</th>`))}</tr></thead>
<tbody>
${row('Name', ({ name }) => name)}
${row('Purpose', ({ purpose }) => purpose)}
${row('Link with the subject', ({ subjectMatterLink }) => subjectMatterLink)}
${joinHtml(levels.map(level))}
<tr class="level"><th colspan="${String(shown.length + 1)}" scope="rowgroup">all levels</th></tr>
${row('Evidence', ({ evidence }) => list(Object.values(evidence), 'items'))}
${row('Verification', ({ verification }) => verification)}
${row('Proportionality', ({ proportionality }) => proportionality)}
${row('Risks', ({ risks }) => risks)}
</tbody>
</table>
${otherWords(shown, under)}
${short.length === 0 ? html`` : shortForms(short)}
<h2>Parameters</h2>
<table>
<thead><tr><th scope="col">Parameter</th><th scope="col">Meaning</th><th scope="col">Admits</th></tr></thead>
<tbody>
${joinHtml(
  Object.entries(parameters).map(
    ([name, { meaning, admits }]) =>
      html`<tr><th scope="row">${name}</th><td>${meaning[first?.language ?? ''] ?? ''}</td><td>${admits}</td></tr>`,
  ),
)}
</tbody>
</table>
<h2>Legal basis</h2>
<table>
<thead><tr><th scope="col">Reference</th><th scope="col">Mark</th><th scope="col">Checked by the reader</th></tr></thead>
<tbody>
${joinHtml(
  legalBasis.map(
    ({ ref, status }) =>
      html`<tr><td>${ref}</td><td class="${status}">${status === 'memory' ? 'from memory: to be checked' : 'verified on a public page'}</td><td class="box">☐ right &emsp; ☐ wrong</td></tr>`,
  ),
)}
</tbody>
</table>
${reviews.length > 0 ? html`<h2>Earlier readings</h2><ul>${joinHtml(reviews.map((review) => html`<li>${review.reviewer}, ${review.capacity}, ${review.date}, ${review.language}: ${review.verdict}${review.stale ? ' (stale: the text has changed since)' : ''}</li>`))}</ul>` : html``}
<h2>Reading</h2>
<table class="signature">
<thead><tr><th scope="col">Language</th><th scope="col">Digest of the text read</th><th scope="col">Verdict</th></tr></thead>
<tbody>
${joinHtml(
  asked.map(
    ({ language }) =>
      html`<tr><th scope="row">${language}</th><td><code>${digests[language] ?? 'unknown'}</code></td><td class="box">☐ approved<br>☐ approved with remarks<br>☐ rejected</td></tr>`,
  ),
)}
</tbody>
</table>
<dl class="boxes">
<div class="wide"><dt>Remarks</dt><dd></dd></div>
<div><dt>Name</dt><dd></dd></div>
<div><dt>Capacity</dt><dd></dd></div>
<div><dt>Date</dt><dd></dd></div>
<div><dt>Signature</dt><dd></dd></div>
</dl>
<p class="note">The reader agrees that name, capacity, date and verdict are published with the clause. The digest changes with any word of the text or fact of the clause; the reading is then shown as stale.</p>
</body>
</html>
`
  return page.markup
}

/** What the laws of States word otherwise: who signs has read that too. */
function otherWords(
  shown: readonly { readonly language: string; readonly text: ClauseTextDocument }[],
  under: NonNullable<ClauseDocument['under']>,
): Html {
  const rows = Object.entries(under).flatMap(([law, own]) => {
    const said = shown.map(({ language, text }) => {
      const words = own[language]
      const others = words ? otherwise(text, words) : []
      return { language, others: new Map(others.map(({ place, words: other }) => [place, other])) }
    })
    const places = [...new Set(said.flatMap(({ others }) => [...others.keys()]))].sort()
    return places.map(
      (place) =>
        html`<tr><th scope="row">${law}<br>${place.split('.').join(' ')}</th>${joinHtml(said.map(({ language, others }) => html`<td lang="${language}">${paragraphs(others.get(place)) ?? '='}</td>`))}</tr>`,
    )
  })
  return rows.length === 0
    ? html``
    : html`<h2>In the words of a State</h2>
<p class="note">The texts above are those for a State whose law has no words of its own here. Contracts under these laws get these (=: the same as above).</p>
<table class="texts"><tbody>
${joinHtml(rows)}
</tbody></table>`
}

/** Name and short forms by language, one below the other. */
function shortForms(
  languages: readonly { readonly language: string; readonly text: ClauseTextDocument & { readonly status: string } }[],
): Html {
  const rows = languages.map(
    ({ language, text }) =>
      html`<tr><th scope="row">${language} (${text.status})</th><td lang="${language}"><p><strong>${text.name}</strong></p>${joinHtml(
        levels.flatMap((level) => {
          const { notice } = text.levels[level]
          return notice === undefined ? [] : [html`<p>${notice}</p>`]
        }),
      )}</td></tr>`,
  )
  return html`<h2>Names and short forms in other languages</h2>
<p class="note">Basic, advanced, exemplary, one below the other.</p>
<table class="texts"><tbody>
${joinHtml(rows)}
</tbody></table>`
}

function paragraphs(text: string | undefined): Html | undefined {
  if (text === undefined) return undefined
  return joinHtml(text.split('\n\n').map((each) => html`<p>${each}</p>`))
}

const placeNames = {
  contract: 'In the contract',
  specifications: 'In the specifications',
  answer: 'In the answer frame',
  internal: 'In the internal file',
} as const

/** Marks are numbered from 0, as they are given; what is asked for has no order. */
function list(items: readonly string[], kind: 'marks' | 'items'): Html {
  const shown = joinHtml(items.map((each) => html`<li>${each}</li>`))
  return kind === 'marks' ? html`<ol start="0">${shown}</ol>` : html`<ul>${shown}</ul>`
}
