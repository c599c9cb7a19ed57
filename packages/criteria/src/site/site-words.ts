import { formatMessage, type MessageParams } from '@opensource-experts/core'
import type { ClauseParameter } from '../clause/clause'
import { say } from '../clause/say'
import { siteWords } from '../generated/site-words'

/** Words of the pages in a language; where it has none, in English. */
export interface SiteWords {
  readonly language: string
  say(id: string, params?: MessageParams): string
}

export function wordsOf(tag: string): SiteWords {
  const own = [tag, tag.split('-')[0] ?? ''].find((each) => Object.hasOwn(siteWords, each))
  const language = own ?? 'en'
  const words = siteWords[language] ?? {}
  return {
    language,
    say: (id, params = {}) => {
      const message = Object.hasOwn(words, id) ? words[id] : undefined
      return message === undefined ? id : say(message, params, language)
    },
  }
}

/** The subjects of a clause in words; one that has none stands for itself. */
export function tagWords({ say }: SiteWords, tags: readonly string[]): string {
  return tags
    .map((tag) => {
      const word = say(`tag.${tag}`)
      return word === `tag.${tag}` ? tag : word
    })
    .join(', ')
}

/** What a parameter admits, in words. */
export function admitted({ say, language }: SiteWords, parameter: ClauseParameter, options: readonly string[]): string {
  const facts: MessageParams =
    parameter.type === 'integer' || parameter.type === 'decimal'
      ? {
          min: new Intl.NumberFormat(language).format(parameter.min),
          max: new Intl.NumberFormat(language).format(parameter.max),
          unit: say(`unit.${parameter.unit}`),
        }
      : { ...parameter, options: options.join(' · ') }
  return say(`admits.${parameter.type}`, facts)
}

/** A language by its own name: that of its words, else the one that Unicode has for it. */
export function languageName(tag: string): string {
  const own = siteWords[tag]?.['language-name']
  return own === undefined ? unicodeName(tag) : formatMessage(own, {}, tag)
}

function unicodeName(tag: string): string {
  try {
    const name = new Intl.DisplayNames([tag], { type: 'language', fallback: 'none' }).of(tag)
    return name === undefined ? tag : name.charAt(0).toLocaleUpperCase(tag) + name.slice(1)
  } catch {
    // A tenant's own tag need not be one of BCP 47.
    return tag
  }
}
