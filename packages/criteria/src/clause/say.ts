import { formatMessage, type Message, type MessageParams, type MessagePart } from '@opensource-experts/core'

/** Fills a message of the project as its language sets it: French with no-break spaces, which nobody can see in a file. */
export function say(message: Message, params: MessageParams, language: string): string {
  return formatMessage(language.split('-')[0] === 'fr' ? typesetFrench(message) : message, params, language)
}

/** French puts a no-break space before double signs and the per cent sign: only in our own text, never the buyer's. */
function typesetFrench(message: Message): Message {
  if (typeof message === 'string') {
    return message.replace(/ ([:;?!»%])/gu, '\u00a0$1').replace(/« /gu, '«\u00a0')
  }
  return message.map((part): MessagePart => {
    if (typeof part === 'string') return typesetFrench(part) as string
    const [name, kind, options, ...offset] = part
    if (options === undefined) return part
    const set = Object.entries(options).map(([key, each]) => [key, typesetFrench(each)] as const)
    return [name, kind, Object.fromEntries(set), ...offset] as MessagePart
  })
}
