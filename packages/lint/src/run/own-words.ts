import type { LanguageWords } from '../lexica/language-words'
import { en } from '../lexica/whole/en'
import { fr } from '../lexica/whole/fr'

/** What `lint` reads without being given words: they stand before those of a caller. */
export const ownWords: readonly LanguageWords[] = [en, fr]
