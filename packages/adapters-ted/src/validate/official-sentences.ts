import type { Finding } from '@opensource-experts/core'
import type { RulePack } from '../packs/rule-pack'

/** The official sentence of a finding, or undefined where the pack has none for it. */
export type OfficialSentence = (finding: Finding) => string | undefined

/** Sentences of the SDK in a language (BCP 47); what it lacks comes in English. */
export async function officialSentences(pack: RulePack, language: string): Promise<OfficialSentence> {
  const [base = ''] = language.toLowerCase().split('-')
  const own = await pack.sentences?.(base)
  const english = base === 'en' ? undefined : await pack.sentences?.('en')
  return ({ params: { label } }) => {
    if (typeof label !== 'string') return undefined
    return own?.get(label) ?? english?.get(label)
  }
}
