/** The language of a request's texts, which it need not say itself. */
export const espdLanguageOption = {
  language: { value: 'tag', description: 'language of the texts of the request, such as fr', required: true },
} as const
