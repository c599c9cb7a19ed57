import type { FirmRecord } from '../text/firm-record'
import type { Words } from '../text/words'

/** What words stand for in one language: given to `lint` under `words`. Made here; its inside may change. */
export interface LanguageWords {
  /** Primary language subtag, such as `de`: read for `de-AT` too. */
  readonly language: string
  /** `whole`: every rule of wording has its words; `part`: the gravest faults alone. Default `part`. */
  readonly extent?: 'whole' | 'part'
  readonly words: Words
  /** More of the same, in lists of their own. Default none. */
  readonly further?: readonly Words[]
  /** What ties a firm's past to its mark (AWD-L03). Default: what `words` say of it. */
  readonly firmRecord?: FirmRecord
}
