import { anyText, checkInput } from '@opensource-experts/core'

/** The official languages of the Union (Regulation 1/58). */
const official = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'

/** The code of an official language of the Union by its name in English, in French or in itself: `allemand` is `de`. */
export function languageOfName(name: string): string | undefined {
  checkInput('languageOfName', { name: [anyText, name] })
  const wanted = name.trim().toLowerCase()
  return official.split(' ').find((code) => namesOf(code).includes(wanted))
}

function namesOf(code: string): string[] {
  return ['en', 'fr', code].map(
    (language) => new Intl.DisplayNames(language, { type: 'language' }).of(code)?.toLowerCase() ?? '',
  )
}
