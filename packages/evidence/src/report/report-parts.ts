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
    const content = withDays(text)
    return long.includes(at)
      ? html`<td class="long" data-label="${label}">${text}</td>`
      : html`<td data-label="${label}">${content}</td>`
  }
  // On paper a short one stays on its page, with its caption and head.
  const short = rows.length <= mostOnAPage ? html` class="short"` : ''
  return html`<table${short}>
<caption>${caption}</caption>
<thead><tr>${joinHtml(columns.map((column) => html`<th scope="col">${column}</th>`))}</tr></thead>
<tbody>
${joinHtml(rows.map((row) => html`<tr>${joinHtml(row.map(cell))}</tr>`))}
</tbody>
</table>`
}

/** Rows that surely fit on one page of paper. */
const mostOnAPage = 8

/** A day is not broken over two lines. */
function withDays(text: string): Html {
  const parts = text.split(/(\d{4}-\d{2}-\d{2})/)
  return {
    markup: parts
      .map((part, at) => (at % 2 === 1 ? html`<span class="day">${part}</span>` : html`${part}`).markup)
      .join(''),
  }
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

/** In French a space stands before these signs, and no line begins with them. */
export function unbroken({ markup }: Html, language: string): Html {
  return { markup: language === 'fr' ? markup.replaceAll(/ (?=[:;?!%»])/g, '\u00a0') : markup }
}
