import { html, joinHtml, sheetStyle } from '@opensource-experts/core/html'
import type { Catalogue } from '../catalogue/catalogue'
import { describeClause } from '../catalogue/describe-clause'

/** The list of the reading sheets of a catalogue, each with who has read it. HTML, self-contained. */
export function readingIndex(catalogue: Catalogue): string {
  const rows = catalogue.clauses.map((clause) => {
    const { texts, reviews = [] } = describeClause(clause, { catalogue })
    const name = texts.en?.name ?? Object.values(texts)[0]?.name ?? ''
    const read = reviews.map(
      ({ reviewer, language, verdict, stale }) => `${reviewer} (${language}): ${verdict}${stale ? ', stale' : ''}`,
    )
    return html`<tr><th scope="row"><a href="${sheetName(clause.id)}">${clause.id}</a></th><td>${clause.version}</td><td>${clause.kind}</td><td>${name}</td><td>${Object.keys(texts).join(', ')}</td><td>${read.join('; ') || 'nobody yet'}</td></tr>`
  })
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${catalogue.name} ${catalogue.version}: reading sheets</title>
<style>${sheetStyle}</style>
</head>
<body>
<h1>Reading sheets of ${catalogue.name} ${catalogue.version}</h1>
<p>One sheet a clause. Print it, read it, sign it; the reading is entered in content/reviews with the digest of the text read.</p>
<table>
<thead><tr><th scope="col">Clause</th><th scope="col">Version</th><th scope="col">Kind</th><th scope="col">Name</th><th scope="col">Languages</th><th scope="col">Read by</th></tr></thead>
<tbody>
${joinHtml(rows)}
</tbody>
</table>
</body>
</html>
`.markup
}

/** The file of a sheet: `AWD-02.html`. */
export function sheetName(clause: string): string {
  return `${clause}.html`
}
