/// <reference types="node" />
import { gunzipSync, gzipSync } from 'node:zlib'
import { sdkError } from './sdk-error'

/** What is kept of the SDK's translations, each from a file of its own. */
const kinds = [
  {
    of: /^translations\/rule_([a-z]{2})\.xml$/,
    prefix: 'rule|text|',
    kept: 'rule|text|',
    path: sentencePath,
    none: 'no sentences of rules',
  },
  {
    of: /^translations\/field_([a-z]{2})\.xml$/,
    prefix: 'field|name|',
    kept: '',
    path: namePath,
    none: 'no names of fields',
  },
] as const

/** Java's properties as the SDK writes them: entries one after the other, with the five entities of XML and nothing else. */
const head =
  /^\s*<\?xml [^>]{0,100}\?>\s*(?:<!DOCTYPE properties SYSTEM "[^"<>]{0,100}">\s*)?<properties>\s*(?:<comment>[^<]*<\/comment>\s*)?/
const entry = /<entry key="([^"<]*)">([^<]*)<\/entry>\s*/y
const end = /<\/properties>\s*$/y
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

export function sentencePath(language: string): string {
  return `sentences/${language}.json.gz`
}

export function namePath(language: string): string {
  return `names/${language}.json.gz`
}

/**
 * The sentences of one language (`translations/rule_fr.xml`, 10 MB), or its names of fields (`field_fr.xml`), as they are kept:
 * JSON by label or field, packed. Any other file as it is.
 */
export function packedSentences(path: string, bytes: Uint8Array): readonly [path: string, bytes: Uint8Array] {
  for (const { of, prefix, kept, path: pathOf, none } of kinds) {
    const language = of.exec(path)?.[1]
    if (language === undefined) continue
    const texts = new Map<string, string>()
    for (const [key, text] of entriesOf(bytes, path))
      if (key.startsWith(prefix)) texts.set(`${kept}${key.slice(prefix.length)}`, text)
    if (texts.size === 0) throw notUnderstood(path, none)
    return [pathOf(language), gzipSync(JSON.stringify(Object.fromEntries(texts)))]
  }
  return [path, bytes]
}

/** An XML tree of 45,000 entries in each of 24 languages would take a minute; whatever is written otherwise is refused. */
function* entriesOf(bytes: Uint8Array, path: string): Generator<readonly [key: string, text: string]> {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  let at = head.exec(text)?.[0].length ?? text.length
  for (;;) {
    entry.lastIndex = at
    const found = entry.exec(text)
    if (!found) break
    at = entry.lastIndex
    yield [plain(found[1] ?? '', path), plain(found[2] ?? '', path)]
  }
  end.lastIndex = at
  if (!end.test(text)) throw notUnderstood(path, 'something else than entries')
}

function plain(text: string, path: string): string {
  return text.replace(/&([^;&]{0,10};?)/g, (_, name: string) => {
    const character = entities[name.slice(0, -1)]
    if (character === undefined || !name.endsWith(';')) throw notUnderstood(path, `the entity &${name}`)
    return character
  })
}

function notUnderstood(path: string, what: string) {
  return sdkError('sdk-not-understood', `${path} of the SDK holds ${what}. Update this program.`)
}

/** What `packedSentences` wrote. */
export function readSentences(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(JSON.parse(gunzipSync(bytes).toString('utf8')) as Record<string, string>))
}
