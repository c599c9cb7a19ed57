import type { Edit } from '@opensource-experts/core'
import { type Html, html, joinHtml } from '@opensource-experts/core/html'
import type { Language } from '../words/language'
import { say } from '../words/say'
import { changedParagraphs } from './changed-paragraphs'
import { diffStyle } from './diff-style'
import { byCriterion, type EditNames, isLong, labelOf, valueWord } from './edits-text'
import { grouped } from './grouped'

export interface DiffSubject {
  readonly edits: readonly Edit[]
  readonly names: EditNames
  /** The files as they were given. */
  readonly files: { readonly a: string; readonly b: string }
  readonly lang: Language
}

/**
 * What differs between two notices as one page: whole in itself, no script, lot by lot, by name before identifier. Its tables
 * stay tables for those who hear them also where they are shown as blocks; no meaning is in a colour alone.
 */
export function diffPage({ edits, names, files, lang }: DiffSubject): string {
  const title = say(lang, 'notice-diff.title')
  const lots = [...grouped(edits, ({ lot }) => lot)]
  const sections = lots.map(
    ([lot, its], index) => html`<section aria-labelledby="part-${String(index + 1)}">
<h2 id="part-${String(index + 1)}">${names.after.lot(lot)}</h2>
${joinHtml(byCriterion(its, names).map((group) => criterionPart(group, lang, lot !== '')))}
</section>`,
  )
  const page = html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${diffStyle}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<dl class="files"><div><dt>${say(lang, 'notice-diff.from')}</dt><dd>${files.a}</dd></div><div><dt>${say(lang, 'notice-diff.to')}</dt><dd>${files.b}</dd></div></dl>
<p>${edits.length === 0 ? say(lang, 'notice-diff.same') : say(lang, 'edits', { count: edits.length })}</p>
${lots.length > 1 ? contents(lots, names, lang) : html``}
${joinHtml(sections)}
</main>
</body>
</html>
`
  return page.markup
}

function contents(lots: readonly (readonly [string, readonly Edit[]])[], names: EditNames, lang: Language): Html {
  const items = lots.map(
    ([lot, its], index) =>
      html`<li><a href="#part-${String(index + 1)}">${names.after.lot(lot)}</a>${say(lang, 'colon')} ${say(lang, 'edits', { count: its.length })}</li>`,
  )
  const label = say(lang, 'notice-diff.contents')
  return html`<nav aria-label="${label}"><ul>
${joinHtml(items)}
</ul></nav>`
}

function criterionPart({ name, edits }: ReturnType<typeof byCriterion>[number], lang: Language, ofLot: boolean): Html {
  // The terms of a lot say in their own words what they are.
  const ofTerms = edits.every(({ field }) => field.startsWith('BT-70-'))
  const head = name ?? (ofLot && !ofTerms ? say(lang, 'notice-diff.others') : undefined)
  const [field, from, to] = [say(lang, 'notice-diff.field'), say(lang, 'notice-diff.from'), say(lang, 'notice-diff.to')]
  // Roles are said again: a table that is shown as blocks loses its own.
  return html`${head === undefined ? html`` : html`<h3>${head}</h3>`}
<table role="table">
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${field}</th><th role="columnheader" scope="col">${from}</th><th role="columnheader" scope="col">${to}</th></tr></thead>
<tbody role="rowgroup">
${joinHtml(edits.map((edit) => row(edit, lang, { from, to })))}
</tbody>
</table>`
}

function row(edit: Edit, lang: Language, labels: { readonly from: string; readonly to: string }): Html {
  const { op, field } = edit
  const [before, after] = isLong(edit)
    ? paragraphCells(edit, lang)
    : [shortCell(edit, 'before', lang), shortCell(edit, 'after', lang)]
  return html`<tr role="row" class="${op}"><th role="rowheader" scope="row"><span class="op">${say(lang, op)}</span> ${labelOf(edit, lang)} <code>${field}</code></th><td role="cell" data-label="${labels.from}">${before}</td><td role="cell" data-label="${labels.to}">${after}</td></tr>`
}

function shortCell(edit: Edit, side: 'before' | 'after', lang: Language): Html {
  const text = edit[side]
  if (text === null) return html`<span class="absent">${say(lang, 'notice-diff.absent')}</span>`
  return html`<span${langOf(edit)}>${valueWord(edit.field, text, lang)}</span>`
}

/** Long texts by paragraph: what left, what came, and how much stays. */
function paragraphCells(edit: Edit, lang: Language): [Html, Html] {
  const { removed, added, kept } = changedParagraphs(edit.before, edit.after)
  const stays = kept > 0 ? html`<p class="kept">${say(lang, 'kept-paragraphs', { count: kept })}</p>` : html``
  const side = (word: string, tag: 'del' | 'ins', texts: readonly string[]) =>
    joinHtml(
      texts.map((text) =>
        tag === 'del'
          ? html`<p${langOf(edit)}><span class="word" lang="${lang}">${word}</span> <del>${text}</del></p>`
          : html`<p${langOf(edit)}><span class="word" lang="${lang}">${word}</span> <ins>${text}</ins></p>`,
      ),
    )
  const absent = html`<span class="absent">${say(lang, 'notice-diff.absent')}</span>`
  const before = edit.before === null ? absent : html`${stays}${side(say(lang, 'notice-diff.removed'), 'del', removed)}`
  const after = edit.after === null ? absent : html`${stays}${side(say(lang, 'notice-diff.added'), 'ins', added)}`
  return [before, after]
}

function langOf({ language }: Edit): Html {
  return language === undefined ? html`` : html` lang="${language}"`
}
