import { proposal as en } from '../locales/en/proposal'
import { proposal as fr } from '../locales/fr/proposal'
import type { ProposalWords } from './proposal-words'

const all: Readonly<Record<string, ProposalWords>> = { en, fr }

/** The words of a language, where there are any. */
export function wordsFor(tag: string): ProposalWords | undefined {
  return all[tag.split('-')[0]?.toLowerCase() ?? '']
}

/** The words in which reasons are given: the first language with words, else English. */
export function reasonWords(languages: readonly string[]): ProposalWords {
  return languages.map(wordsFor).find((words) => words !== undefined) ?? en
}

/** The languages asked for, with English where none of them has texts: a person has to be able to read the proposal. */
export function withFallback(languages: readonly string[], available: readonly string[]): readonly string[] {
  const known = languages.some(
    (tag) => available.includes(tag) || available.includes(tag.split('-')[0]?.toLowerCase() ?? ''),
  )
  return known || !available.includes('en') ? languages : [...languages, 'en']
}
