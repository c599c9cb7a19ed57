import { anyObject, anyText, checkInput, defined, type Members, readingInput, someText } from '@opensource-experts/core'
import type { Catalogue } from '../catalogue/catalogue'
import { checkCatalogue } from '../catalogue/check-catalogue'
import type { LanguageTexts } from '../clause/language-texts'
import { projectCatalogue } from './project-catalogue'

export interface CatalogueParts extends Partial<Omit<Catalogue, 'texts'>> {
  /** The languages it speaks: `[fr]` of `@opensource-experts/criteria/texts/fr`, or texts by BCP 47 tag. */
  readonly texts: readonly LanguageTexts[] | Catalogue['texts']
}

// What clauses and texts hold is told by `catalogue-invalid`.
const partsInput: Members = {
  members: {
    name: someText,
    version: someText,
    author: anyText,
    licence: anyText,
    interests: { list: anyText },
    clauses: { list: anyObject },
    texts: { either: [{ list: anyObject }, anyObject], says: 'must be texts by language, or a list of them' },
    sets: anyObject,
    reviews: { list: anyObject },
  },
  required: ['texts'],
}

/**
 * A catalogue in the languages that it is given; what is left out is the project's: clauses, sets, author, licence.
 * @throws OseError `catalogue-invalid` where an id is used twice, a clause has no text in a maintained language, or the
 * texts of a clause leave out a parameter, an evidence or the steps of a level.
 */
export function createCatalogue(parts: CatalogueParts): Catalogue {
  checkInput('createCatalogue', { parts: [partsInput, parts] })
  return readingInput('createCatalogue', 'parts', 'clauses and texts as plain data', () =>
    checkCatalogue({ ...projectCatalogue, ...defined(parts), texts: byLanguage(parts.texts) }),
  )
}

function byLanguage(texts: CatalogueParts['texts']): Catalogue['texts'] {
  if (!isList(texts)) return texts
  return Object.fromEntries(texts.map((each) => [each.language, each]))
}

function isList(texts: CatalogueParts['texts']): texts is readonly LanguageTexts[] {
  return Array.isArray(texts)
}
