import { type Html, html, joinHtml } from '@opensource-experts/core/html'

/** A table that stays readable where it falls apart into lists, on a narrow screen. */
export interface Table {
  readonly caption: string
  readonly columns: readonly string[]
  /** The first cell heads its row. */
  readonly rows: readonly (readonly string[])[]
  /** Columns of addresses and ids, by place: they break anywhere. */
  readonly long?: readonly number[]
}

export function tableHtml({ caption, columns, rows, long = [] }: Table): Html {
  const cell = (text: string, at: number) => {
    const label = columns[at] ?? ''
    if (at === 0) return html`<th scope="row">${text}</th>`
    return long.includes(at)
      ? html`<td class="long" data-label="${label}">${text}</td>`
      : html`<td data-label="${label}">${text}</td>`
  }
  return html`<table>
<caption>${caption}</caption>
<thead><tr>${joinHtml(columns.map((column) => html`<th scope="col">${column}</th>`))}</tr></thead>
<tbody>
${joinHtml(rows.map((row) => html`<tr>${joinHtml(row.map(cell))}</tr>`))}
</tbody>
</table>`
}

export function listHtml(items: readonly (string | Html)[]): Html {
  return html`<ul>
${joinHtml(items.map((item) => html`<li>${item}</li>`))}
</ul>`
}

/** A chart with what it shows, and the table that says the same. */
export function figureHtml(chart: Html, caption: string, note: string): Html {
  return html`<figure>
<figcaption>${caption}</figcaption>
${chart}
<p class="note">${note}</p>
</figure>`
}
