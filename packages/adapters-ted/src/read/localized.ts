import type { LocalizedText } from '@opensource-experts/core'
import { toBcp47 } from '../tables/languages'
import { childrenOf, type XmlElement } from '../xml/element'

/** What TED writes instead of a value that is withheld from publication (BT-195). */
export const withheld = 'unpublished'

/** BCP 47 for the language of a text element; the notice's first language where the attribute is missing. */
export function languageOf(element: XmlElement, fallback: string): string {
  const code = element.attribute('languageID')
  return code === undefined ? fallback : (toBcp47(code) ?? code.toLowerCase())
}

/** Texts of a name by language, as they stand; undefined where there is none. Of two in one language the first counts. */
export function localizedAt(
  element: XmlElement | undefined,
  name: string,
  fallback: string,
): LocalizedText | undefined {
  const texts = new Map<string, string>()
  for (const child of childrenOf(element, name)) {
    const language = languageOf(child, fallback)
    if (child.text.trim() === '' || child.text.trim() === withheld || texts.has(language)) continue
    texts.set(language, child.text)
  }
  return texts.size > 0 ? Object.fromEntries(texts) : undefined
}

/** Whether a text of a name is withheld from publication. */
export function isWithheld(element: XmlElement | undefined, name: string): boolean {
  return childrenOf(element, name).some((child) => child.text.trim() === withheld)
}
