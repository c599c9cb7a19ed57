import { anyText, checkInput, defined, type Leaf, type Members, OseError } from '@opensource-experts/core'
import { html, joinHtml } from '@opensource-experts/core/html'
import type { Catalogue } from '../catalogue/catalogue'
import { catalogueInput, readingCatalogue } from '../catalogue/catalogue-input'
import { type ClauseDocument, describeClause } from '../catalogue/describe-clause'
import { wordingLaw } from '../clause/law'
import { say } from '../clause/say'
import { siteScript, siteStyle } from '../generated/site-assets'
import { baseOf } from '../publish/published-input'
import { clauseArticle } from './clause-article'
import { siteIndex } from './site-index'
import type { SiteSetting } from './site-page'
import { languageName, wordsOf } from './site-words'

export interface CatalogueSiteOptions {
  /** The language that the first page leads to. Default: the first of the catalogue. */
  readonly language?: string
  /** Address for readers to write to, http, https or mailto; `{clause}` and `{version}` in it are filled in. Default: none. */
  readonly feedback?: string
  /** ISO code of the State whose words the texts take. Default: neutral words, and the page says for which law there are others. */
  readonly jurisdiction?: string
}

export interface SiteFile {
  /** `fr/AWD-02.html`, from the folder of the site. */
  readonly name: string
  readonly text: string
}

const address: Leaf = (value) =>
  typeof value === 'string' && /^(?:https?:\/\/|mailto:)[^\s<>"]+$/u.test(value)
    ? undefined
    : { code: 'invalid', message: 'must be an address that begins with https:, http: or mailto:' }
const optionsInput: Members = { members: { language: anyText, feedback: address, jurisdiction: anyText } }

/**
 * A static site of a catalogue: an index with search and a page for each clause, in every language that the catalogue has.
 * It works from files and under a strict content security policy; without its script everything can be read.
 */
export function catalogueSite(catalogue: Catalogue, options: CatalogueSiteOptions = {}): readonly SiteFile[] {
  checkInput('catalogueSite', { catalogue: [catalogueInput, catalogue], options: [optionsInput, options] })
  return readingCatalogue('catalogueSite', () => filesOf(catalogue, options))
}

function filesOf(catalogue: Catalogue, { language, feedback, jurisdiction }: CatalogueSiteOptions): SiteFile[] {
  const all = Object.keys(catalogue.texts)
  const first = language ?? all[0]
  if (first === undefined || !all.includes(first)) {
    const says = `The catalogue ${catalogue.name} has no texts in ${first ?? 'any language'}. It has ${all.join(', ') || 'none'}.`
    throw new OseError('language-missing', says, { facts: { language: first, known: all } })
  }
  const documents = catalogue.clauses.map((clause) =>
    typeset(describeClause(clause, { catalogue, ...defined({ jurisdiction }) })),
  )
  const pages = all.flatMap((own): SiteFile[] => {
    const words = wordsOf(own)
    const setting = (languages: readonly string[]): SiteSetting => ({
      ...{ catalogue, language: own, languages, words, base: baseOf({}) },
      ...defined({ feedback, law: wordingLaw(jurisdiction) }),
    })
    return [
      { name: `${own}/index.html`, text: siteIndex(setting(all), documents) },
      ...documents.flatMap((document) => {
        const text = document.texts[own]
        const languages = all.filter((each) => document.texts[each])
        return text
          ? [{ name: `${own}/${document.id}.html`, text: clauseArticle(setting(languages), document, text) }]
          : []
      }),
    ]
  })
  return [
    { name: 'index.html', text: entrance(first, all) },
    { name: 'site.css', text: siteStyle },
    { name: 'site.js', text: siteScript },
    ...pages,
  ]
}

/** Leads to a language by itself, and to each by a link. */
function entrance(first: string, languages: readonly string[]): string {
  const { say, language } = wordsOf(first)
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="0; url=${first}/index.html">
<title>${say('title')}</title>
<link rel="stylesheet" href="site.css">
</head>
<body>
<main>
<h1>${say('title')}</h1>
<ul>${joinHtml(languages.map((each) => html`<li><a href="${each}/index.html" lang="${each}">${languageName(each)}</a></li>`))}</ul>
</main>
</body>
</html>
`.markup
}

/** Each text as its language sets it: French with no-break spaces, also what has no parameters and is shown as it is written. */
function typeset(document: ClauseDocument): ClauseDocument {
  const texts = Object.entries(document.texts).map(([language, text]) => [language, setIn(text, language)] as const)
  return { ...document, texts: Object.fromEntries(texts) }
}

function setIn<Value>(value: Value, language: string): Value {
  if (typeof value === 'string') return say(value, {}, language) as Value
  if (Array.isArray(value)) return value.map((each) => setIn(each, language)) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, setIn(each, language)])) as Value
}
