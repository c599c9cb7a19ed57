/** Languages of the reports; the first is the default. */
export const languages = ['en', 'fr'] as const

export type Language = (typeof languages)[number]
