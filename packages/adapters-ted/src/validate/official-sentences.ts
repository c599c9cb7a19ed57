import type { Finding } from '@opensource-experts/core'
import type { RulePack } from '../packs/rule-pack'

/** The official sentence of a finding, or undefined where the pack has none for it. */
export type OfficialSentence = (finding: Finding) => string | undefined

/** The official name of a field (`BT-541-Lot-WeightNumber`), or undefined where the pack has none for it. */
export type OfficialFieldName = (field: string) => string | undefined

type Texts = ReadonlyMap<string, string> | undefined

/** Sentences of the SDK in a language (BCP 47); what it lacks comes in English. */
export async function officialSentences(pack: RulePack, language: string): Promise<OfficialSentence> {
  const text = await inLanguage((tag) => pack.sentences?.(tag), language)
  return ({ params: { label } }) => (typeof label === 'string' ? text(label) : undefined)
}

/** Names of fields, in the same way. */
export function officialFieldNames(pack: RulePack, language: string): Promise<OfficialFieldName> {
  return inLanguage((tag) => pack.fieldNames?.(tag), language)
}

async function inLanguage(
  read: (language: string) => Promise<Texts> | undefined,
  language: string,
): Promise<(key: string) => string | undefined> {
  const [base = ''] = language.toLowerCase().split('-')
  const own = await read(base)
  const english = base === 'en' ? undefined : await read('en')
  return (key) => own?.get(key) ?? english?.get(key)
}
