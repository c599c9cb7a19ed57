import type { Words } from '../text/words'

/** What words stand for in one language: given to `lint` under `words`. Made here; its inside may change. */
export interface LanguageWords {
  /** Primary language subtag, such as `de`: read for `de-AT` too. */
  readonly language: string
  readonly words: Words
}
