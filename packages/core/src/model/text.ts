/** Text by language: BCP 47 tags (`fr`, `pt-BR`) to plain text. Adapters map the tags to their own codes (`FRA`). */
export type LocalizedText = Readonly<Record<string, string>>
