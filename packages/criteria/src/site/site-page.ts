import type { NationalLaw } from '@opensource-experts/core'
import { type Html, html, joinHtml } from '@opensource-experts/core/html'
import type { Catalogue } from '../catalogue/catalogue'
import { languageName, type SiteWords } from './site-words'

/** What all pages of a language are made with. */
export interface SiteSetting {
  readonly catalogue: Catalogue
  /** Of the texts. */
  readonly language: string
  /** Languages that the page is there in. */
  readonly languages: readonly string[]
  readonly words: SiteWords
  readonly feedback?: string
  /** The law whose words the texts take. Absent: neutral words. */
  readonly law?: NationalLaw
  readonly base: string
}

/** A page: no script and no style but those of the files beside it. */
export function sitePage(
  { language, languages, words }: SiteSetting,
  {
    file,
    title,
    body,
    top = false,
  }: { readonly file: string; readonly title: string; readonly body: Html; readonly top?: boolean },
): string {
  const others = languages.filter((each) => each !== language)
  return html`<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="stylesheet" href="../site.css">
<script src="../site.js" defer></script>
${joinHtml(others.map((each) => html`<link rel="alternate" hreflang="${each}" href="../${each}/${file}">`))}
</head>
<body>
<a class="skip" href="#main">${words.say('skip')}</a>
<header>
${top ? html`<span></span>` : html`<nav><a href="index.html">${words.say('clauses')}</a></nav>`}
${languages.length < 2 ? html`` : languageMenu(language, languages, words, file)}
</header>
<main id="main" tabindex="-1">
${body}
</main>
</body>
</html>
`.markup
}

/** Folded away: two dozen languages stand between no reader and the page. Works without the script. */
function languageMenu(language: string, languages: readonly string[], { say }: SiteWords, file: string): Html {
  return html`<nav aria-label="${say('language')}"><details><summary>${say('language')} · <span lang="${language}">${languageName(language)}</span></summary><ul>${joinHtml(
    languages.map((each) =>
      each === language
        ? html`<li aria-current="true" lang="${each}">${languageName(each)}</li>`
        : html`<li><a href="../${each}/${file}" hreflang="${each}" lang="${each}">${languageName(each)}</a></li>`,
    ),
  )}</ul></details></nav>`
}
