/** An argument of a command: the key is its name on the help page. */
export interface ArgumentSpec {
  readonly description: string
  /** One or more of them; else exactly one. */
  readonly many?: true
}

/** An option of a command: the key `acceptDrafts` is `--accept-drafts`. */
export interface OptionSpec {
  readonly description: string
  /** What the value is, for the help page; without it the option is a switch. */
  readonly value?: string
  /** The only values taken. */
  readonly choices?: readonly string[]
  /** The value where the option is not given. */
  readonly fallback?: string
  readonly required?: true
  /** May be given several times. */
  readonly many?: true
}

export type ArgumentSpecs = Readonly<Record<string, ArgumentSpec>>
export type OptionSpecs = Readonly<Record<string, OptionSpec>>

/** What `run` gets of the arguments. */
export type ArgumentsOf<Specs extends ArgumentSpecs> = {
  readonly [Name in keyof Specs]: Specs[Name] extends { readonly many: true } ? readonly string[] : string
}

/** What `run` gets of the options: those that are neither required nor have a fallback may be absent. */
export type FlagsOf<Specs extends OptionSpecs> = {
  readonly [Name in AlwaysThere<Specs>]: ValueOf<Specs[Name]>
} & {
  readonly [Name in Exclude<keyof Specs, AlwaysThere<Specs>>]?: ValueOf<Specs[Name]>
}

type AlwaysThere<Specs extends OptionSpecs> = {
  [Name in keyof Specs]: Specs[Name] extends { readonly required: true } | { readonly fallback: string } ? Name : never
}[keyof Specs]

type ValueOf<Spec> = Spec extends { readonly many: true } ? readonly SingleOf<Spec>[] : SingleOf<Spec>

type SingleOf<Spec> = Spec extends { readonly choices: readonly (infer Choice)[] }
  ? Choice
  : Spec extends { readonly value: string }
    ? string
    : true

/** `acceptDrafts` as people type it: `--accept-drafts`. */
export function flagOf(name: string): string {
  return `--${name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`
}
