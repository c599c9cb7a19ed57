/** Templates by id, with `{name}` where a parameter goes. */
export type Messages = Readonly<Record<string, string>>

/** Messages by language; `en` is what every other language falls back to. */
export type MessageCatalogue = Readonly<Record<string, Messages>>
