import { visible } from './visible'
import { longestRead } from './words'

/** What somebody still has to do, in the words of a draft. */
const phrase =
  /(?:(?:[àa]|reste à) (?:confirmer|compléter|completer|préciser|preciser|définir|definir|déterminer|determiner|renseigner)|to be (?:confirmed|completed|defined|determined|decided|specified|filled in)|noch zu (?:klären|ergänzen|bestätigen)|da (?:confermare|completare|definire)|por (?:confirmar|definir|determinar)|n(?:og|ader) te bepalen)(?!\p{L})/giu
const letterBefore = /\p{L}$/u
/** What tenderers complete or confirm is theirs to do. */
const byTenderers =
  /^\s+(?:par|by|dans|in|lors|at|avec|with)\s+(?:(?:le|la|les|l|chaque|the|each|every|their|leur)[\s’'])?\s*(?:candidat|soumissionnaire|titulaire|attributaire|prestataire|entreprise|opérateur|groupement|tenderer|candidate|contractor|bidder|supplier|cadre|offre|tender|answer)/iu
const opened = /[[(<{]\s*$/u
const labelled = /(?:^|\n|[:=–—]\s*)$/u
const ended = /^\s*(?:[.;:)\]]|$|\n|par l[’']acheteur|by the buyer)/u

/** Signs that stand for words: `XXX` (no chapter XXX), `TBD`, a line to fill in. */
const sign =
  /(?<!\p{L})(?<!(?:[Cc]hap(?:itre|ter)|[Tt]it(?:re|le)|[Pp]art(?:ie)?|[Ss]ection|[Aa]rticle|[Aa]nnexe?)\s)(?:X{3,}|TBD|TBC)(?![\p{L}\p{N}])|_{4,}|\.{6,}|…{3,}/u
/** `[…]`: in a quotation it stands for what was left out. */
const gap = /\[\s*(?:…|\.{3})\s*\]/u
const quotation = /«[^«»]*»|“[^“”]*”/gu
/** `[nom de l’acheteur]`, `<date>`: what to write there. */
const slot =
  /[[<]\s*(?:noms?|montants?|dates?|délais?|acheteur|insérer|indiquer|préciser|compléter|names?|amounts?|buyer|insert|enter|fill)(?!\p{L})[^[\]<>()=/\n]{0,60}[\]>](?!\()/iu
/** `{nom de l’acheteur}`, `{ name }`: `{name}` is EFO-06. */
const braces = /\{[^{}\n]{1,60}\}/gu
const words = /^\{\s*\p{L}[\p{L}\p{M}\p{N}’'_ -]*\}$/u

/** Without one of these no sign, slot or gap is there. */
const mark = /XXX|TB[CD]|____|\.{6}|…{3}|[[<{]/u

/** What a draft left open in a text, in its own words: undefined where nothing is. Linear, and as far as words are read. */
export function unfinishedIn(written: string, seen: (text: string) => string = visible): string | undefined {
  // DOC-01 asks about the rest.
  const text = seen(written.length > longestRead ? written.slice(0, longestRead) : written)
  if (!mark.test(text)) return openPhrase(text)
  const found = openPhrase(text) ?? sign.exec(text)?.[0] ?? slot.exec(text)?.[0] ?? gap.exec(unquoted(text))?.[0]
  return found ?? (text.match(braces) ?? []).find((each) => each.includes(' ') && words.test(each))
}

function openPhrase(text: string): string | undefined {
  phrase.lastIndex = 0
  for (let match = phrase.exec(text); match; match = phrase.exec(text)) {
    const [said] = match
    // The end of a longer word is none; asked here, since asking before each letter costs more than all the rest.
    if (letterBefore.test(text.slice(Math.max(0, match.index - 2), match.index))) {
      phrase.lastIndex = match.index + 1
      continue
    }
    const end = match.index + said.length
    const before = text.slice(Math.max(0, match.index - 3), match.index)
    const next = text.slice(end, end + 60)
    if (byTenderers.test(next)) continue
    // In capitals it is a mark of its author; else it stands in brackets, or alone after a label.
    const isShouted = said === said.toUpperCase()
    const isAlone = labelled.test(match.index === 0 ? '' : before) && ended.test(next)
    if (isShouted || opened.test(before) || isAlone) return said
  }
  return undefined
}

function unquoted(text: string): string {
  return text.includes('[') ? text.replace(quotation, '') : text
}
