import type { Message } from './message'

/** Sentences by id: compiled messages, or templates with `{name}` where a parameter goes. */
export type Messages = Readonly<Record<string, Message>>

/** Messages by language; `en` is what every other language falls back to. */
export type MessageCatalogue = Readonly<Record<string, Messages>>
