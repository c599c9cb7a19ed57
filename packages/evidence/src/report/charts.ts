import { type Html, html, joinHtml } from '@opensource-experts/core/html'

// Charts for a screen of 320 pixels and for paper: labels stand above their bars, shapes tell apart what colours do.
// Each is described by a table beside it: an image says its title alone.

/** Units across. A chart is never shown wider than half as much again, so that its text stays readable and small. */
const width = 320

export interface Bar {
  readonly label: string
  /** From 0 to `most`. */
  readonly value: number
  /** As it is written beside the bar. */
  readonly shown: string
}

/** Bars below each other, the longest as wide as the chart. */
export function barChart(
  title: string,
  bars: readonly Bar[],
  most = Math.max(1, ...bars.map(({ value }) => value)),
): Html {
  const row = 34
  const rows = bars.map(({ label, value, shown }, at) => {
    const long = (Math.min(value, most) / most) * (width - 2)
    const y = at * row
    return html`<text x="0" y="${String(y + 13)}">${short(label)}</text><text x="${String(width)}" y="${String(y + 13)}" text-anchor="end">${shown}</text>
<rect class="track" x="1" y="${String(y + 18)}" width="${String(width - 2)}" height="10"/><rect class="bar" x="1" y="${String(y + 18)}" width="${figure(long)}" height="10"/>`
  })
  return picture(title, Math.max(row, bars.length * row), rows)
}

export interface TimelineRow {
  readonly label: string
  /** From 0, the first day of the window, to 1, its last. */
  readonly points: readonly number[]
  /** First and last activity. */
  readonly span?: readonly [from: number, to: number]
}

/** A row for each person: a line from the first to the last activity, and a mark for each fact. */
export function timeline(title: string, rows: readonly TimelineRow[], from: string, to: string): Html {
  const row = 40
  const left = 6
  const at = (share: number) => figure(left + Math.min(1, Math.max(0, share)) * (width - 2 * left))
  const drawn = rows.map(({ label, points, span }, index) => {
    const y = index * row
    const middle = String(y + 26)
    return joinHtml([
      html`<text x="0" y="${String(y + 13)}">${short(label)}</text>`,
      html`<line class="axis" x1="${String(left)}" x2="${String(width - left)}" y1="${middle}" y2="${middle}"/>`,
      ...(span === undefined
        ? []
        : [html`<line class="span" x1="${at(span[0])}" x2="${at(span[1])}" y1="${middle}" y2="${middle}"/>`]),
      ...points.map((share) => html`<circle class="fact" cx="${at(share)}" cy="${middle}" r="4.5"/>`),
    ])
  })
  const bottom = rows.length * row
  const days = html`<text x="0" y="${String(bottom + 13)}">${from}</text><text x="${String(width)}" y="${String(bottom + 13)}" text-anchor="end">${to}</text>`
  return picture(title, bottom + 20, [...drawn, days])
}

function picture(title: string, height: number, rows: readonly Html[]): Html {
  return html`<svg class="chart" role="img" aria-label="${title}" viewBox="0 0 ${String(width)} ${String(height)}">
<title>${title}</title>
${joinHtml(rows)}
</svg>`
}

/** A name of others may be of any length: what is cut stands whole in the table. */
function short(text: string): string {
  const letters = [...text]
  return letters.length > 44 ? `${letters.slice(0, 43).join('')}…` : text
}

function figure(value: number): string {
  return String(Math.round(value * 100) / 100)
}

export const chartStyle = `
.chart { display: block; width: 100%; max-width: 30rem; height: auto; margin: .5rem 0 1rem; color: #1a1a1a; font: 11px/1 system-ui, sans-serif; }
.chart text { fill: currentColor; } .chart .bar { fill: #1d5a8c; } .chart .track { fill: none; stroke: #767676; stroke-width: .75; }
.chart .axis { stroke: #767676; stroke-width: .75; } .chart .span { stroke: #1d5a8c; stroke-width: 3; } .chart .fact { fill: #fff; stroke: #1a1a1a; stroke-width: 2; }
figure { margin: 0 0 1rem; break-inside: avoid; } figcaption { font-weight: 600; }
caption { text-align: left; font-weight: 600; padding: .3rem 0; } table { margin-bottom: 1.25rem; } tbody th[scope=row] { width: auto; min-width: 8rem; }
td, th { overflow-wrap: break-word; hyphens: manual; } td.long, li, p { overflow-wrap: anywhere; } .day { white-space: nowrap; } a:focus-visible { outline: 3px solid; outline-offset: 2px; }
@media (forced-colors: active) { .chart { color: CanvasText; forced-color-adjust: none; background: Canvas; } .chart .bar { fill: Highlight; } .chart .track, .chart .axis { stroke: CanvasText; } .chart .span { stroke: Highlight; } .chart .fact { fill: Canvas; stroke: CanvasText; } }
@media (max-width: 40rem) { caption { display: block; } td[data-label]::before { content: attr(data-label); display: block; font-weight: 600; } td:empty { display: none; } }
@media print { table.short { break-inside: avoid; } h3, h4, caption { break-after: avoid; } .chart .bar, .chart .span { print-color-adjust: exact; } .chart { max-width: 24rem; } a { color: inherit; } }
`
