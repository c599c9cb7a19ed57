/** What CC BY 4.0, 3(a), asks to be kept with the rules: who made them, the licence, that they were changed. */
export function attributionFor(sdk: string, national?: string): string {
  if (national !== undefined) {
    return [
      `Contains material of the national SDK ${national} ${sdk}, by its publisher and under its terms; parts of it may come from`,
      'the eForms SDK, © European Union, licensed under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/).',
      'Changed: the static Schematron rules and the sentences of the rules were converted to JSON; the schemas are unchanged.',
      'No warranties are given.',
    ].join('\n')
  }
  return [
    `Contains material of the eForms SDK ${sdk}, © European Union, Publications Office of the European Union,`,
    'https://github.com/OP-TED/eForms-SDK, licensed under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/).',
    'Changed: the static Schematron rules and the sentences of the rules were converted to JSON; the schemas are unchanged.',
    'No warranties are given.',
  ].join('\n')
}
