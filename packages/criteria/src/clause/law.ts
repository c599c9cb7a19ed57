import { type Message, type MessagePart, type NationalLaw, reaches } from '@opensource-experts/core'

const laws: readonly NationalLaw[] = ['FR', 'IT', 'BE', 'DE', 'PT']

/** In texts, the law by which they are worded: `{law, select, FR {…} other {…}}`; no parameter has this name. */
export const lawArgument = 'law'

/** What it is filled with: words of one State are for that State alone. */
export function lawWord(law: NationalLaw | undefined): string {
  return law ?? 'other'
}

/** The law whose words a text takes in a jurisdiction; undefined where none is held here: neutral words then. */
export function wordingLaw(jurisdiction: string | undefined): NationalLaw | undefined {
  return laws.find((law) => reaches(law, jurisdiction) === true)
}

/** The laws by which messages are worded otherwise than neutrally. */
export function lawsIn(messages: Iterable<Message | undefined>): readonly NationalLaw[] {
  const found = lawKeys(messages)
  return laws.filter((law) => found.has(law))
}

/** Words for laws that no text can be worded by, as somebody may have written them. */
export function unknownLaws(message: Message): readonly string[] {
  const known: readonly string[] = [...laws, 'other']
  return [...lawKeys([message])].filter((key) => !known.includes(key))
}

function lawKeys(messages: Iterable<Message | undefined>): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (message: Message): void => {
    if (typeof message === 'string') return
    for (const part of message) {
      if (typeof part === 'string') continue
      const [name, , options = {}] = part
      if (name === lawArgument) for (const key of Object.keys(options)) found.add(key)
      Object.values(options).forEach(visit)
    }
  }
  for (const message of messages) if (message !== undefined) visit(message)
  return found
}

/** A message as a law words it, its other places as they were; without a law, neutrally. */
export function underLaw(message: Message, law: NationalLaw | undefined): Message {
  if (typeof message === 'string') return message
  const parts: MessagePart[] = []
  for (const part of message.flatMap((each) => chosen(each, law))) {
    const last = parts.at(-1)
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part
    else if (part !== '') parts.push(part)
  }
  const [only = ''] = parts
  return parts.length < 2 && typeof only === 'string' ? only : parts
}

function chosen(part: MessagePart, law: NationalLaw | undefined): readonly MessagePart[] {
  if (typeof part === 'string' || part[0] !== lawArgument) return [part]
  const options = part[2] ?? {}
  const own = underLaw(options[lawWord(law)] ?? options.other ?? '', law)
  return typeof own === 'string' ? [own] : own
}
