import { type ClausePair, defined } from '@opensource-experts/core'
import { type Html, html, joinHtml } from '@opensource-experts/core/html'
import type { ClauseDocument } from '../catalogue/describe-clause'
import { type Level, levels } from '../clause/clause'
import { documentPlaces } from '../clause/clause-text'
import { legalReference } from '../clause/legal-reference'
import { type SiteSetting, sitePage } from './site-page'
import { admitted, tagWords } from './site-words'

type Text = ClauseDocument['texts'][string]

/** The page of a clause in a language: everything that a buyer or a firm needs to judge it. */
export function clauseArticle(setting: SiteSetting, document: ClauseDocument, text: Text): string {
  const { words, language, feedback } = setting
  const { say } = words
  const { id, version, kind, target, tags, legalReview } = document
  const facts: readonly (readonly [string, string])[] = [
    [say('kind'), say(`kind.${kind}`)],
    ...(target ? [[say('looks-at'), say(`target.${target}`)] as const] : []),
    [say('version'), version],
    [say('tags'), tagWords(words, tags)],
  ]
  const body = html`<h1>${id} <span lang="${language}">${text.name}</span></h1>
${text.status === 'draft' ? html`<p class="mark">${say('draft')}</p>` : html``}
${text.levels.basic.text === undefined ? html`<p class="mark">${say('short-only')}</p>` : html``}
${paragraph(text.purpose, language)}
<dl>${joinHtml(facts.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`))}</dl>
<p class="${legalReview ? 'note' : 'mark'}">${legalReview ? say('reviewed', { ...legalReview }) : say('not-reviewed')}</p>
<h2>${say('levels')}</h2>
<p class="note">${say('placeholders')}${wordingNote(setting, document)}</p>
${joinHtml(levels.map((level, index) => levelSection(setting, document, text, level, index + 1)))}
${pairsPart(setting, document)}
${titled(say('why'), paragraph(text.subjectMatterLink, language))}
${titled(say('evidence'), list(Object.values(text.evidence), language))}
${titled(say('verification'), paragraph(text.verification, language))}
${titled(say('proportionality'), paragraph(text.proportionality, language))}
${titled(say('risks'), paragraph(text.risks, language))}
${parameters(setting, document, text)}
<h2>${say('legal-basis')}</h2>
<ul>${joinHtml(
    document.legalBasis.map(
      ({ ref, status }) =>
        html`<li>${legalReference(ref, words.language)} <span class="${status === 'verified' ? 'note' : 'mark'}">${say(status)}</span></li>`,
    ),
  )}</ul>
${feedback === undefined ? html`` : html`<p class="feedback"><a href="${feedbackAddress(feedback, id, version)}" rel="noreferrer">${say('feedback')}</a></p>`}`
  return sitePage(setting, { file: `${id}.html`, title: `${id} ${text.name}`, body })
}

/** Whose words these are, where the laws of States have some of their own. */
function wordingNote({ words: { say } }: SiteSetting, { law, under = {} }: ClauseDocument): string {
  const laws = Object.keys(under)
  if (law !== undefined) return ` ${say('words-of-law', { law })}`
  return laws.length === 0 ? '' : ` ${say('words-neutral', { laws: laws.join(', ') })}`
}

function levelSection(setting: SiteSetting, { id }: ClauseDocument, text: Text, level: Level, number: number): Html {
  const { words, language, law } = setting
  const say = (id: string) => words.say(id, { law: law ?? 'other' })
  const { summary, notice, text: whole, steps = [], ...others } = text.levels[level]
  const parts: readonly (readonly [string, string | undefined])[] = [
    ['text', whole],
    ...documentPlaces.map((place) => [place, others[place]] as const),
    ['notice', notice],
  ]
  return html`<section class="level" id="${level}" aria-labelledby="${level}-title">
<div class="level-title"><h3 id="${level}-title">${id}.${String(number)} ${say(`level.${level}`)}</h3><a class="anchor" href="#${level}">${say('address')}</a></div>
${paragraph(summary, language)}
${joinHtml(parts.flatMap(([name, value]) => (value === undefined ? [] : [part(setting, `${level}-${name}`, say(name), paragraph(value, language))])))}
${steps.length === 0 ? html`` : part(setting, `${level}-steps`, say('steps'), html`<ol start="0" lang="${language}">${joinHtml(steps.map((step) => html`<li>${step}</li>`))}</ol>`)}
</section>`
}

function part({ words }: SiteSetting, id: string, title: string, content: Html): Html {
  const { say } = words
  return html`<div class="part"><div><h4>${title}</h4><button type="button" hidden data-copy="${id}" data-done="${say('copied')}" data-failed="${say('copy-failed')}" aria-label="${say('copy-of', { what: title })}">${say('copy')}</button></div>
<div id="${id}">${content}</div></div>`
}

function pairsPart({ words, catalogue, language }: SiteSetting, { pairs = {} }: ClauseDocument): Html {
  const { say } = words
  const sentences = catalogue.texts[language]?.pairs ?? catalogue.texts.en?.pairs ?? {}
  const items = (['needs', 'excludes', 'countsTwice'] as const).flatMap((member) =>
    (pairs[member] ?? []).map(({ clause, levels: at, reason = '' }: ClausePair) => {
      const [before = '', after = ''] = say(member, { clause: '\u0000', reason: sentences[reason] ?? reason }).split(
        '\u0000',
      )
      const where = at ? ` ${say('at-levels', { levels: at.map((level) => say(`level.${level}`)).join(', ') })}` : ''
      return html`<li>${before}<a href="${clause}.html">${clause}</a>${after}${where}</li>`
    }),
  )
  return items.length === 0 ? html`` : html`<h2>${say('pairs')}</h2><ul>${joinHtml(items)}</ul>`
}

function parameters({ words, language }: SiteSetting, { parameters: own }: ClauseDocument, text: Text): Html {
  const { say } = words
  const rows = Object.entries(own).map(([name, parameter]) => {
    const options = Object.values(text.choices?.[name] ?? {})
    const meaning = parameter.meaning[language] ?? parameter.meaning.en ?? ''
    return html`<tr><th scope="row"><code>${name}</code></th><td lang="${language}">${meaning}</td><td>${admitted(words, parameter, options)}</td></tr>`
  })
  if (rows.length === 0) return html``
  return html`<h2>${say('parameters')}</h2><div class="table" tabindex="0" role="region" aria-label="${say('parameters')}"><table><thead><tr><th scope="col">${say('parameter')}</th><th scope="col">${say('meaning')}</th><th scope="col">${say('admits')}</th></tr></thead><tbody>${joinHtml(rows)}</tbody></table></div>`
}

function titled(title: string, content: Html): Html {
  return content.markup === '' ? content : html`<h2>${title}</h2>${content}`
}

function paragraph(text: string | undefined, language: string): Html {
  if (text === undefined || text === '') return html``
  return joinHtml(text.split('\n\n').map((each) => html`<p lang="${language}">${each}</p>`))
}

function list(items: readonly string[], language: string): Html {
  return items.length === 0
    ? html``
    : html`<ul lang="${language}">${joinHtml(items.map((each) => html`<li>${each}</li>`))}</ul>`
}

/** The address with the clause in it, where it has a place for one, else as a query. */
function feedbackAddress(feedback: string, clause: string, version: string): string {
  const facts = defined({ clause, version })
  const filled = feedback
    .replaceAll('{clause}', encodeURIComponent(clause))
    .replaceAll('{version}', encodeURIComponent(version))
  if (filled !== feedback) return filled
  const query = new URLSearchParams(facts).toString()
  return `${feedback}${feedback.includes('?') ? '&' : '?'}${query}`
}
