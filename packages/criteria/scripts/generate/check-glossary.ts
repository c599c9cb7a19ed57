import type { Glossary } from './glossary.ts'

/** A name or a short form, filled, in English and in another language. */
export interface ShortForm {
  readonly clause: string
  readonly at: 'name' | 'basic' | 'advanced' | 'exemplary'
  readonly english: string
  readonly said: string
}

/** Where a language says another word than the trade term, by clause, level, language and term. */
export function checkGlossary({ terms, languages }: Glossary, language: string, forms: readonly ShortForm[]): string[] {
  const own = languages[language] ?? {}
  return Object.entries(terms).flatMap(([term, { pattern, never }]) => {
    const words = own[term]
    if (!words) return [`${language} "${term}": the glossary does not say it.`]
    const without = words.without ?? []
    const isLeftOut = ({ clause, at }: ShortForm) =>
      without.some((each) => each.clause === clause && each.at.includes(at))
    const english = new RegExp(pattern, 'iu')
    const used = forms.filter((form) => english.test(form.english))
    const missing = used.filter((form) => !isLeftOut(form) && !says(form.said, stemsOf(words)))
    const needless = without.flatMap(({ clause, at }) =>
      at
        .filter(
          (each) =>
            !used.some((form) => form.clause === clause && form.at === each && !says(form.said, stemsOf(words))),
        )
        .map(
          (each) =>
            `${clause} ${each} ${language} "${term}": the word is there, or not asked for. Remove the exception.`,
        ),
    )
    return [
      ...missing.map(
        ({ clause, at, said }) =>
          `${clause} ${at} ${language} "${term}": none of ${stemsOf(words).join(', ')} in: ${said}`,
      ),
      ...needless,
      ...wrong(term, never, used),
    ]
  })

  /** "Bewerber" where the English says tenderer alone. */
  function wrong(term: string, never: string | undefined, used: readonly ShortForm[]): string[] {
    const other = never === undefined ? undefined : terms[never]
    const words = never === undefined ? undefined : own[never]
    if (!other || !words) return []
    const othersToo = new RegExp(other.pattern, 'iu')
    return used
      .filter(({ english, said }) => !othersToo.test(english) && says(said, stemsOf(words)))
      .map(({ clause, at, said }) => `${clause} ${at} ${language} "${term}": says the word for "${never}": ${said}`)
  }
}

/** Every stem that a language accepts for a term. */
export function stemsOf({ stems, also = [] }: Glossary['languages'][string][string]): string[] {
  return [...stems, ...also.flatMap((each) => each.stems)]
}

export function says(said: string, stems: readonly string[]): boolean {
  const text = said.normalize('NFC').toLowerCase()
  return stems.some((stem) => {
    const pattern = patterns.get(stem) ?? wordsPattern(stem)
    patterns.set(stem, pattern)
    return pattern.test(text)
  })
}

const patterns = new Map<string, RegExp>()

/** Words of a stem follow each other, with up to three others between them: "documenti" "gara". */
function wordsPattern(stem: string): RegExp {
  const words = stem.split(' ').map((word) => {
    const start = word.startsWith('*') ? '' : String.raw`(?<!\p{L})`
    const end = word.endsWith('$') ? String.raw`(?!\p{L})` : String.raw`\p{L}*`
    return `${start}${word.replace(/^\*|\$$/gu, '')}${end}`
  })
  return new RegExp(words.join(String.raw`(?:[^\p{L}]+\p{L}+){0,3}?[^\p{L}]+`), 'u')
}
