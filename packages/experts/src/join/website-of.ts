import { getDomain } from 'tldts'

/** A website as far as it tells a firm. */
export interface Website {
  /** The name under which it is registered, by the Public Suffix List. */
  readonly domain: string
  /** Host and path without `www`, language and name of the front page: two of one kind are one site. */
  readonly site: string
  /** Whether it is the front page. */
  readonly front: boolean
}

/** Hosts where many firms have a page, beside those that the Public Suffix List knows (github.io). */
const shared = new Set([
  'github.com',
  'gitlab.com',
  'codeberg.org',
  'framagit.org',
  'bitbucket.org',
  'sourceforge.net',
  'launchpad.net',
  'sr.ht',
  'gitea.com',
  'opencode.de',
  'code.gouv.fr',
  'google.com',
  'facebook.com',
  'linkedin.com',
  'twitter.com',
  'x.com',
  'instagram.com',
  'youtube.com',
  'mastodon.social',
  'framapiaf.org',
  'wordpress.com',
  'wixsite.com',
  'medium.com',
  'notion.site',
  'substack.com',
  'malt.fr',
  'malt.com',
  'pagesjaunes.fr',
  'societe.com',
  'pappers.fr',
  'linktr.ee',
  'about.me',
  'helloasso.com',
  'cnll.fr',
  'comptoir-du-libre.org',
  'adullact.org',
  'adullact.net',
  'framalibre.org',
  'wikipedia.org',
  'wikidata.org',
  'wikimedia.org',
  'opencollective.com',
  'archive.org',
])

/** Languages of a front page. Two letters may be a country too (`/be`), which tells firms of a group apart. */
const languages = new Set([
  'fr',
  'en',
  'de',
  'nl',
  'it',
  'es',
  'fr-fr',
  'en-us',
  'en-gb',
  'de-de',
  'fr_fr',
  'en_us',
  'en_gb',
])

/** @returns undefined for what is no website, and for a page on a host that firms share. */
export function websiteOf(address: string | undefined): Website | undefined {
  if (address === undefined || address.length > 2000 || !URL.canParse(address)) return undefined
  const url = new URL(address)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined
  const domain = getDomain(url.hostname, { allowPrivateDomains: true })
  if (domain === null || shared.has(domain)) return undefined
  const path = url.pathname
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '' && !languages.has(part))
    .filter((part) => !/^(index|default|home|accueil)(\.[a-z]{3,5})?$/u.test(part))
  const front = path.length === 0
  return { domain, site: [url.hostname.replace(/^www\./u, ''), ...path].join('/'), front }
}
