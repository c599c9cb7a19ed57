import { normaliseWord } from '@opensource-experts/core'

/** A word in its normal form, with its place in the text. */
export interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** Words between two commas, brackets or dashes. `opened` tells what stood before: a colon, a bracket, or neither. */
export interface Segment {
  readonly tokens: readonly Token[]
  readonly opened: 'colon' | 'bracket' | 'comma' | 'start'
}

/** A sentence of more words is parted: what is said of a word is looked for among the others of its sentence. */
const mostWords = 250

/**
 * `(s)` and `(e)` of inclusive writing belong to the word before. A line that goes on in lower case is the same sentence.
 */
const pattern =
  /\((?:[eE]|[sS]|es|ES|[xX]|ne|NE)\)|[\p{L}\p{N}]+|[.!?](?=\s|$)|\n(?!\s{0,40}\p{Ll})|[;\u2022]|[,()[\]:\u2013\u2014]/gu

/** What a stop stands after without ending a sentence, in the languages read: z. B., bzw., art., n., p. ej., bijv. */
const shortened =
  /(?:^|[^\p{L}\p{N}])(?:z|z\.\s?B|d|d\.\s?h|u\.\s?a|o\.\s?[aä]|p|p\.\s?ej|n|[nN]r|[nN][uú]m|[aA]rt|[aA]bs|bzw|ggf|[iI]nkl|[iI]ncl|ca|mind|max|[vV]gl|ecc|[bB]ijv|[lL]gs)$/u

/** Whether a sentence goes on after its stop: after an abbreviation, or in lower case. */
function goesOn(text: string, stop: number): boolean {
  return (
    /^\s{1,9}\p{Ll}/u.test(text.slice(stop + 1, stop + 11)) || shortened.test(text.slice(Math.max(0, stop - 8), stop))
  )
}

/** What goes on about the words before a semicolon: "tenders that have none of them" is nothing by itself. */
const resumed = /^\s{0,3}(?:\p{L}{1,20}\s){1,4}(?:n[’']en|(?:without|lacking) (?:any|one|them|it))(?!\p{L})/iu

/** Words in normal form, by how they are written: a document says the same few thousand words again and again. */
export type NormalForms = Map<string, string>

function normalForm(raw: string, forms: NormalForms): string {
  const known = forms.get(raw)
  if (known !== undefined) return known
  const form = normaliseWord(raw)
  forms.set(raw, form)
  return form
}

/** What ends a sentence, and what opens a segment of it. */
const signs: ReadonlyMap<string, 'stop' | Segment['opened']> = new Map([
  ...['.', '!', '?', ';', '\n', '\u2022'].map((sign) => [sign, 'stop'] as const),
  ...[',', ')', ']', '\u2013', '\u2014'].map((sign) => [sign, 'comma'] as const),
  ...['(', '['].map((sign) => [sign, 'bracket'] as const),
  [':', 'colon'],
])

/**
 * Sentences of a text that is seen (`visible`), each in segments. Colons open a segment too, so that a label does not run
 * into what it labels. `forms`: of texts read before.
 */
export function sentencesOf(text: string, forms: NormalForms = new Map()): Segment[][] {
  const sentences: Segment[][] = []
  let segments: Segment[] = []
  let tokens: Token[] = []
  let opened: Segment['opened'] = 'start'
  const closeSegment = (next: Segment['opened']) => {
    if (tokens.length > 0) segments.push({ tokens, opened })
    tokens = []
    opened = next
  }
  const closeSentence = () => {
    closeSegment('start')
    if (segments.length > 0) sentences.push(segments)
    segments = []
    words = 0
  }
  let words = 0
  // U+02BC counts as a letter, and is written for an apostrophe.
  for (const match of text.replace(/\u02bc/gu, "'").matchAll(pattern)) {
    const [raw] = match
    if (words >= mostWords) closeSentence()
    const sign = signs.get(raw)
    if (sign === undefined) {
      // Inclusive writing, of the word before.
      if (raw.startsWith('(')) continue
      tokens.push({ word: normalForm(raw, forms), start: match.index, end: match.index + raw.length })
      words += 1
    } else if (raw === '.' && /^(?:no|nb|nbre)$/u.test(tokens.at(-1)?.word ?? '')) {
      // "No. of commits", "Nb. de commits": an abbreviation.
      const last = tokens.pop()
      if (last) tokens.push({ ...last, word: 'nb' })
    } else if (sign === 'stop') {
      if (raw === ';' && resumed.test(match.input.slice(match.index + 1, match.index + 100))) closeSegment('comma')
      else if (!(raw === '.' && goesOn(match.input, match.index))) closeSentence()
    } else closeSegment(sign)
  }
  closeSentence()
  return sentences
}
