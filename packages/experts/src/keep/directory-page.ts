import { anyText, checkInput, type Members, OseError, readingInput } from '@opensource-experts/core'
import { type Html, html, joinHtml } from '@opensource-experts/core/html'
import type { Directory, DirectoryExpert } from '../directory/directory'
import { type SoftwareNames, softwareNames } from '../directory/software-names'
import { orderKey } from '../ids/firm-keys'
import { neutralOrder } from '../search/neutral-order'
import { say } from '../words/say'
import { directoryInput } from './directory-input'
import { pageStyle } from './page-style'

export interface DirectoryPageOptions {
  /** BCP 47 tag of the page's own words, English or French; what firms state stands as it is written. Default `en`. */
  readonly language?: string
}

const optionsInput: Members = { members: { language: anyText } }

/** Beyond, no browser shows one page with ease. */
const mostFirms = 10_000

/**
 * A directory as one page, which needs no other file, no script and no network: who publishes it and how a firm comes in, software
 * with its firms, and each firm with the source and day of each fact. Order is neutral: a shuffle seeded by id and edition.
 *
 * @throws OseError `directory-too-large` beyond 10,000 firms.
 */
export function directoryPage(directory: Directory, options: DirectoryPageOptions = {}): string {
  checkInput('directoryPage', { directory: [directoryInput, directory], options: [optionsInput, options] })
  if (directory.experts.length > mostFirms) {
    const message = `A page of ${directory.experts.length} firms is too large, at most ${mostFirms}. Split the directory.`
    throw new OseError('directory-too-large', message)
  }
  return readingInput('directoryPage', 'directory', 'a directory as parseDirectory gives it', () =>
    pageOf(directory, wordsOf(options.language ?? 'en')),
  )
}

interface Words {
  readonly language: string
  readonly word: (id: string, params?: Readonly<Record<string, string>>) => string
}

function wordsOf(locale: string): Words {
  return { language: say('page.language', {}, locale), word: (id, params = {}) => say(`page.${id}`, params, locale) }
}

function pageOf(directory: Directory, words: Words): string {
  const { word } = words
  const { id, name, date, experts } = directory
  const names = softwareNames(directory)
  const ordered = neutralOrder(experts, `${id} ${date}`, (expert) => orderKey(expert, id))
  return html`<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${name}</title>
<style>${pageStyle}</style>
</head>
<body>
<a class="skip" href="#firms">${word('skip')}</a>
<header>
<h1>${name}</h1>
${directory.fictitious ? html`<p class="note">${word('fictitious')}</p>` : html``}
${head(directory, words)}
</header>
<main>
<h2 id="software">${word('software')}</h2>
${softwareList(ordered, names, words)}
<h2 id="firms" tabindex="-1">${word('firms')}</h2>
<p>${word('order', { count: String(experts.length) })}</p>
${joinHtml(ordered.map((expert) => article(expert, names, words)))}
</main>
</body>
</html>
`.markup
}

function head({ provenance, licence, date }: Directory, { word }: Words): Html {
  const { publisher, url, inclusion, interests } = provenance
  return html`<dl>
<dt>${word('publisher')}</dt><dd>${url === undefined ? publisher : link(url, publisher)}</dd>
<dt>${word('edition')}</dt><dd><time datetime="${date}">${date}</time></dd>
<dt>${word('licence')}</dt><dd>${licence}</dd>
<dt>${word('inclusion')}</dt><dd>${inclusion}</dd>
<dt>${word('interests')}</dt><dd>${interests.length === 0 ? word('no-interests') : html`<ul>${joinHtml(interests.map((each) => html`<li>${each}</li>`))}</ul>`}</dd>
</dl>`
}

/** Software with the firms that maintain or offer it, by name. */
function softwareList(experts: readonly DirectoryExpert[], names: SoftwareNames, { word, language }: Words): Html {
  const firms = new Map<string, { label: string; offers: DirectoryExpert[]; maintains: DirectoryExpert[] }>()
  for (const expert of experts)
    for (const kind of ['offers', 'maintains'] as const)
      for (const { value } of expert[kind] ?? []) {
        const key = names.keyOf(value)
        const entry = firms.get(key) ?? { label: names.label(value), offers: [], maintains: [] }
        if (entry[kind].at(-1) !== expert) entry[kind].push(expert)
        firms.set(key, entry)
      }
  const sorted = [...firms.values()].sort((a, b) => a.label.localeCompare(b.label, language))
  const line = (kind: 'offers' | 'maintains', list: readonly DirectoryExpert[]) =>
    list.length === 0
      ? html``
      : html`<br>${word(`${kind}-by`)}${word('colon')} ${joined(list.map(({ id, name }) => html`<a href="#firm-${id}">${name}</a>`))}`
  return html`<ul class="software">${joinHtml(
    sorted.map(
      ({ label, offers, maintains }) =>
        html`<li><strong>${label}</strong>${line('maintains', maintains)}${line('offers', offers)}</li>`,
    ),
  )}</ul>`
}

function joined(items: readonly Html[]): Html {
  return { markup: items.map(({ markup }) => markup).join(', ') }
}

interface Fact {
  readonly value: string
  readonly source: string
  readonly date: string
}

function article(expert: DirectoryExpert, names: SoftwareNames, words: Words): Html {
  const { word } = words
  const { id, name, website, ids = [], size } = expert
  const sizes = size
    ? [{ ...size, value: `${word(`size-${size.value}`)}${size.year === undefined ? '' : ` (${size.year})`}` }]
    : []
  const software = (facts: readonly Fact[] = []) => facts.map((fact) => ({ ...fact, value: names.label(fact.value) }))
  return html`<article id="firm-${id}" aria-labelledby="name-${id}">
<h3 id="name-${id}">${name}</h3>
${website === undefined ? html`` : html`<p>${link(website, website)}</p>`}
<dl>
${ids.length === 0 ? html`` : html`<dt>${word('numbers')}</dt><dd>${ids.map(({ scheme, value }) => `${scheme} ${value}`).join(', ')}</dd>`}
${facts('maintains', software(expert.maintains), words)}
${facts('offers', software(expert.offers), words)}
${facts('skills', expert.skills, words)}
${facts('languages', expert.languages, words)}
${facts('territories', expert.territories, words)}
${facts('size', sizes, words)}
</dl>
</article>`
}

function facts(member: string, list: readonly Fact[] = [], { word }: Words): Html {
  if (list.length === 0) return html``
  return html`<dt>${word(member)}</dt><dd><ul>${joinHtml(
    list.map(
      ({ value, source, date }) =>
        html`<li>${value} <span class="from">(${/^https?:\/\//u.test(source) ? link(source, placeOf(source)) : source}, <time datetime="${date}">${date}</time>)</span></li>`,
    ),
  )}</ul></dd>`
}

function placeOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address
}

/** Addresses of a directory are http(s); whatever else is shown as text. */
function link(address: string, text: string): Html {
  return /^https?:\/\//u.test(address)
    ? html`<a href="${address}" rel="nofollow noopener external">${text}</a>`
    : html`${text}`
}
