import { isName } from '../resolve/is-admitted'
import type { NeedWords } from './need-words'
import type { Part } from './part'

/** The functions of a part in a language, those that can stand in a text: a curly bracket there would be a gap to fill. */
export function functionNames({ language }: NeedWords, { functions }: Pick<Part, 'functions'>): string[] {
  return functions.map((text) => (text[language] ?? Object.values(text)[0] ?? '').trim()).filter(isName)
}
