import type { LanguageWords } from '@opensource-experts/lint'
import { de } from '@opensource-experts/lint/words/de'
import { es } from '@opensource-experts/lint/words/es'
import { it } from '@opensource-experts/lint/words/it'
import { nl } from '@opensource-experts/lint/words/nl'

/** A command reads what it can of every language; a page brings those that it needs. */
export const words: readonly LanguageWords[] = [de, es, it, nl]
