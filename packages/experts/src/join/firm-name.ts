import { normaliseName } from '../directory/normalise-name'

/** Legal forms, which one list writes and another leaves out. */
const forms = new Set(
  'sa sas sasu sarl sarlu eurl ei eirl snc scop scic sci sel selarl gie sca scs scrl srl spa gmbh ug ag kg ohg mbh bv nv vof ltd limited llp llc inc plc oy ab as aps asbl ev eg'.split(
    ' ',
  ),
)
const longForms = ['societe cooperative', 'societe anonyme', 'entreprise individuelle', 'auto entrepreneur']

/** The name of a firm without legal form, case, accents and marks. It is the whole where nothing else would be left. */
export function firmName(name: string): string {
  const words = normaliseName(name)
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b|\s|$)/gu, '')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()
  let plain = ` ${words} `
  for (const form of longForms) plain = plain.replace(` ${form} `, ' ')
  const kept = plain
    .trim()
    .split(' ')
    .filter((word) => !forms.has(word))
    .join(' ')
  return kept === '' ? words : kept
}
