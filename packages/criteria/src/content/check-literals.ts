import type { Message } from '@opensource-experts/core'
import type { TextFile } from './content-schemas'
import type { ContentProblem, Read } from './content-source'
import { parseText } from './figures'
import { namesWithNumbers, numberWords } from './number-words'
import { stringsOf } from './source-text'

/**
 * Quantities that stand in the words of a text: what is not data is compared by nobody. Digits in every language, number
 * words in those whose words are known. The options of a choice are the buyer's.
 */
export function checkLiterals({ name: language, file, source }: Read<TextFile>): ContentProblem[] {
  return stringsOf(file).flatMap(({ path, text }) => {
    if (path[0] === 'choices' || path[0] === 'lotSoftware') return []
    const found = quantitiesIn(text, language)
    if (found.length === 0) return []
    const said = found.map((each) => `"${each}"`).join(', ')
    return [
      source.problem(
        path,
        `${path.join('.')} says ${said} in its words. Write the quantity under "figures" of clause.yaml, or as a parameter, and {its-name} here.`,
      ),
    ]
  })
}

/** The quantities that a text says in its own words. */
export function quantitiesIn(text: string, language: string): string[] {
  const patterns = [/\d+(?:[.,]\d+)*/gu, ...(numberWords[language.split('-')[0] ?? ''] ?? [])]
  return literalsOf(text).flatMap((literal) => {
    const bare = namesWithNumbers.reduce((rest, name) => rest.replace(name, ' '), literal)
    return patterns.flatMap((pattern) => [...bare.matchAll(pattern)].map(([word]) => word))
  })
}

/** What stands in a text whatever fills it; passages that it includes are looked at where they are written. */
function literalsOf(text: string): string[] {
  try {
    return strings(parseText(text.replaceAll(/\[\[[\w-]+\]\]/gu, ' ')))
  } catch {
    // What is no message is said by checkText.
    return []
  }
}

function strings(message: Message): string[] {
  if (typeof message === 'string') return [message]
  return message.flatMap((part) => (typeof part === 'string' ? [part] : Object.values(part[2] ?? {}).flatMap(strings)))
}
