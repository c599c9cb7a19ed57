import type { Message } from './message'

/** Sentences by id. A plain text is a sentence without arguments: write templates with `compileMessages`. */
export type Messages = Readonly<Record<string, Message>>

/** Messages by language (BCP 47); `en` is what every other language falls back to. */
export type MessageCatalogue = Readonly<Record<string, Messages>>
