import type { LegalReference } from '@opensource-experts/core'
import { type Html, html, joinHtml, sheetStyle } from '@opensource-experts/core/html'

/** A legal reference with what rests on it. */
export interface Basis extends LegalReference {
  /** Clauses and rules that rest on it. */
  readonly usedBy: readonly string[]
}

/** Something to read, with the time that it takes. */
export interface Stop {
  readonly id: string
  readonly says: string
  /** Relative to the index. */
  readonly file: string
  readonly minutes: number
}

/** A day of reading that somebody can hold. */
const dayMinutes = 7 * 60

/** The order of the day: what ends beyond it stands below a line, and can wait. */
export function dayPage(steps: readonly { readonly title: string; readonly stops: readonly Stop[] }[]): string {
  let total = 0
  let over = false
  const sections = steps.map(({ title, stops }) => {
    const rows = stops.map(({ id, says, file, minutes }) => {
      total += minutes
      const ends = !over && total > dayMinutes
      over ||= ends
      const line = ends
        ? html`<tr class="level"><th colspan="4" scope="rowgroup">Here the day ends. What follows can wait: nothing of it is said to be read.</th></tr>`
        : html``
      return html`${line}<tr><th scope="row"><a href="${file}">${id}</a></th><td>${says}</td><td>${String(minutes)} min</td><td>${clock(total)}</td></tr>`
    })
    const sum = stops.reduce((minutes, each) => minutes + each.minutes, 0)
    return html`<h2>${title} (${String(stops.length)}, ${clock(sum)})</h2>
<table>
<thead><tr><th scope="col">Sheet</th><th scope="col">What</th><th scope="col">Time</th><th scope="col">So far</th></tr></thead>
<tbody>
${joinHtml(rows)}
</tbody>
</table>`
  })
  return page(
    'What to read in a day',
    html`<p>In the order of what can do most harm. Times are for one reading of one language at 180 words a minute; an error in a legal basis is found once, on its own page, and not on every sheet.</p>
<p>What is decided goes into <a href="clauses.yaml">clauses.yaml</a> and <a href="rules.yaml">rules.yaml</a>: they name every sheet with the digest of what was read, and say at their head where they are put.</p>
${joinHtml(sections)}`,
  )
}

/** Every legal reference once, with its mark and with what rests on it. */
export function basesPage(bases: readonly Basis[]): string {
  const rows = bases.map(
    ({ ref, status, usedBy }) =>
      html`<tr><td>${ref}</td><td class="${status}">${status === 'memory' ? 'from memory: to be checked' : 'verified on a public page'}</td><td>${usedBy.join(', ')}</td><td class="box">☐ right &emsp; ☐ wrong</td></tr>`,
  )
  return page(
    'Legal bases',
    html`<p>Each reference once; what stands from memory comes first, then what most rests on. A reference is right where it exists, says what the sheets say it does, and is in force on the day of the reading.</p>
<table>
<thead><tr><th scope="col">Reference</th><th scope="col">Mark</th><th scope="col">Rests on it</th><th scope="col">Checked by the reader</th></tr></thead>
<tbody>
${joinHtml(rows)}
</tbody>
</table>`,
  )
}

function page(title: string, content: Html): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${sheetStyle}</style>
</head>
<body>
<h1>${title}</h1>
${content}
</body>
</html>
`.markup
}

function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')}`
}
