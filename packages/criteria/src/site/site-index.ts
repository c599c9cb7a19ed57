import { html, joinHtml } from '@opensource-experts/core/html'
import type { ClauseDocument } from '../catalogue/describe-clause'
import { type SiteSetting, sitePage } from './site-page'
import { tagWords } from './site-words'

/** The list of the clauses that a language has, with a search that the script brings. */
export function siteIndex(setting: SiteSetting, documents: readonly ClauseDocument[]): string {
  const { words, catalogue, language } = setting
  const { say } = words
  const kinds = [...new Set(documents.map(({ kind }) => kind))]
  const shown = documents.flatMap((document) => {
    const text = document.texts[language]
    return text ? [{ document, text }] : []
  })
  const counts = JSON.stringify({
    none: say('count', { count: 0 }),
    one: say('count', { count: 1 }),
    many: say('count', { count: 5 }).replace('5', '#'),
  })
  const title = say('title')
  const body = html`<h1>${title}</h1>
<p>${say('intro', { licence: catalogue.licence })}</p>
${shown.some(({ document }) => !document.legalReview) ? html`<p class="mark">${say('not-reviewed')}</p>` : html``}
<form data-search role="search" hidden>
<label>${say('search')}<input type="search" autocomplete="off" placeholder="${say('search-hint')}"></label>
<label>${say('kind')}<select><option value="">${say('all-kinds')}</option>${joinHtml(kinds.map((kind) => html`<option value="${kind}">${say(`kind.${kind}`)}</option>`))}</select></label>
</form>
<p role="status" data-count data-counts="${counts}">${say('count', { count: shown.length })}</p>
<ul class="clauses">
${joinHtml(
  shown.map(
    ({ document: { id, kind, tags }, text }) => html`<li data-clause data-kind="${kind}">
<a href="${id}.html">${id} <span lang="${language}">${text.name}</span></a>
<p class="note">${say(`kind.${kind}`)} · ${tagWords(words, tags)}${text.status === 'draft' ? html` · <span class="mark">${say('draft')}</span>` : html``}</p>
${text.purpose ? html`<p lang="${language}">${text.purpose}</p>` : html``}
</li>`,
  ),
)}
</ul>
<footer class="note">${catalogue.author}, ${catalogue.name} ${catalogue.version}, ${catalogue.licence}. ${
    catalogue.interests.length > 0 ? say('interests', { interests: interestsIn(setting).join(' ') }) : ''
  }</footer>`
  return sitePage(setting, { file: 'index.html', title, body, top: true })
}

function interestsIn({ catalogue, language }: SiteSetting): readonly string[] {
  return catalogue.texts[language]?.phrases.interests ?? catalogue.interests
}
