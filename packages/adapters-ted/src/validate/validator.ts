import {
  anyObject,
  anySignal,
  anyText,
  checkInput,
  day,
  defined,
  type Finding,
  type Leaf,
  type Members,
  type NotRun,
  nothing,
  OseError,
  someText,
} from '@opensource-experts/core'
import { openPack } from '../packs/open-pack'
import type { RulePack, RulePackStore, RulePhase } from '../packs/rule-pack'
import { parseCustomization, withBase } from '../tables/customization'
import { rootOf } from '../xml/element'
import { limitsInput } from '../xml/limits-input'
import { parseXml } from '../xml/parse-xml'
import type { XmlLimits } from '../xml/xml-limits'
import { type FindingPlaces, ruleFinding, xsdFinding } from './finding'
import { findingPaths, type Prefixes } from './finding-paths'
import { nationalPart } from './national-part'
import { readHeader } from './notice-header'
import type { NoticeVerdict } from './notice-verdict'
import {
  type OfficialFieldName,
  type OfficialSentence,
  officialFieldNames,
  officialSentences,
} from './official-sentences'
import { createCompiledEngine } from './rules/compiled/compiled-engine'
import type { RuleEngine, RuleRunOptions } from './rules/rule-engine'
import { createLibXml2Engine } from './xsd/libxml2-engine'
import type { XsdEngine } from './xsd/xsd-engine'

export interface ValidatorOptions {
  /** Where rule packs come from; `openPackStore` of the sdk entry reads a folder. */
  readonly packs: RulePackStore
  /** Default: the compiled rules of the pack (`createCompiledEngine`) and libxml2-wasm, loaded when first needed. `xsd: null` leaves the XSD out, as `notRun`. */
  readonly engines?: { readonly rules?: RuleEngine; readonly xsd?: XsdEngine | null }
  readonly limits?: Partial<XmlLimits>
  /**
   * The minor of the EU SDK that a national form rests on, by its name and version: `{ 'eForms-DE 2.1': '1.12' }`. For forms whose
   * base is not known here, or is another one. Known: eForms-DE 1.0 (1.5), 1.1 (1.7), 1.2 (1.10).
   */
  readonly dialects?: Readonly<Record<string, string>>
  /** Ends every validation of this validator. */
  readonly signal?: AbortSignal
}

export interface ValidateOptions extends RuleRunOptions {
  /** `own` (default): the SDK that the notice names; a minor `1.15`: its newest patch; an exact version. */
  readonly sdk?: string
  /**
   * Language (BCP 47) in which the SDK's own sentences stand as `summary` of the findings, and its names of fields as their
   * `params.fieldName`, where the pack has them; English where it lacks this one. Default: none are looked up.
   */
  readonly language?: string
}

export interface Validator {
  /**
   * Checks a notice against the schemas and the static rules of the official SDK, offline. The rules run even where
   * the schemas are not kept. A notice in a national form (eForms-DE) is checked by the EU SDK that the form rests on; what its
   * State adds stands under `notRun`.
   *
   * @throws OseError `not-xml`, `doctype-refused`, `too-deep`, `too-large`, `encoding-not-supported`, `encoding-invalid`,
   * `not-a-notice`, with their place; `sdk-unknown`; `sdk-pack-missing`; `sdk-pack-broken` where a part of it is missing or
   * changed; `engine-missing` for the rules.
   */
  validate(document: Uint8Array, options?: ValidateOptions): Promise<NoticeVerdict>
  /**
   * The SDK's own sentences for findings that were made earlier.
   *
   * @param sdk the exact version that the verdict names. @param language BCP 47; English where the pack lacks it.
   * @throws OseError `sdk-unknown`; `sdk-pack-missing`.
   */
  messages(sdk: string, language: string): Promise<OfficialSentence>
  /** The SDK's own names of fields, in the same way: a function from `BT-541-Lot-WeightNumber` to its name. */
  fieldNames(sdk: string, language: string): Promise<OfficialFieldName>
}

/** An engine may be of a class, whose methods are no members of its own. */
const engine: Leaf = (value) =>
  typeof value === 'object' && value !== null && 'run' in value && typeof value.run === 'function'
    ? undefined
    : { code: 'invalid', message: 'must be an engine with a function run' }
const validatorOptions: Members = {
  members: {
    packs: anyObject,
    engines: {
      members: { rules: engine, xsd: { either: [nothing, engine], says: 'must be an engine, or null for none' } },
    },
    limits: limitsInput,
    dialects: { named: someText },
    signal: anySignal,
  },
  required: ['packs'],
}
const validateOptions: Members = { members: { sdk: someText, language: anyText, signal: anySignal, today: day } }

type Part = { readonly findings: readonly Finding[]; readonly notRun: readonly NotRun[]; readonly fired: number }

export function createValidator(options: ValidatorOptions): Validator {
  checkInput('createValidator', { options: [validatorOptions, options] })
  const rules = options.engines?.rules ?? createCompiledEngine()
  const xsd = options.engines?.xsd === undefined ? createLibXml2Engine() : options.engines.xsd
  return {
    validate: async (bytes, asked = {}) => {
      checkInput('validate', { options: [validateOptions, asked] })
      const { sdk = 'own', language, ...given } = asked
      const signal = joinSignals(options.signal, given.signal)
      const runOptions = { ...given, ...defined({ signal }) }
      signal?.throwIfAborted()
      const tree = rules.parse ? rules.parse(bytes, options.limits) : parseXml(bytes, options.limits)
      const header = readHeader(rootOf(tree))
      const own = withBase(header.customization, options.dialects ?? {})
      const pack = await openPack(options.packs, sdk, own, () => tree.location(tree.root))
      const prefixes: Prefixes = new Map(
        Object.entries(pack.manifest.namespaces).map(([prefix, namespace]) => [namespace, prefix]),
      )
      const places = { tree, pathOf: findingPaths(tree, prefixes) }
      const parts = [
        await checkXsd(xsd, pack, places, prefixes, signal),
        await checkRules(rules, pack, places, header.subtype, runOptions),
      ]
      const all = inDocumentOrder(parts.flatMap((part) => part.findings))
      const { manifest } = pack
      // Where an SDK is asked for by name, or is the State's own, its rules are what is asked.
      const isOther = sdk === 'own' && manifest.national === undefined
      const national = isOther && own.dialect ? nationalPart(all, own.dialect, manifest.sdk) : undefined
      const found = national?.findings ?? all
      const findings = language === undefined ? [...found] : await withSentences(found, pack, language)
      const notRun = [...parts.flatMap((part) => part.notRun), ...(national?.notRun ?? [])]
      const failed = findings.some(({ severity }) => severity === 'error')
      return {
        sdk: manifest.national === undefined ? manifest.sdk : `${manifest.national} ${manifest.sdk}`,
        subtype: header.subtype ?? null,
        valid: failed ? false : notRun.length > 0 ? null : true,
        firedRules: parts.reduce((sum, { fired }) => sum + fired, 0),
        findings,
        notRun,
      }
    },
    messages: async (sdk, language) => officialSentences(await packOf(options.packs, sdk), language),
    fieldNames: async (sdk, language) => officialFieldNames(await packOf(options.packs, sdk), language),
  }
}

function packOf(packs: RulePackStore, sdk: string): Promise<RulePack> {
  return openPack(packs, sdk, parseCustomization(''), () => ({ line: 1, column: 1 }))
}

/** Loaded only where a rule failed: most notices need none. */
async function withSentences(findings: readonly Finding[], pack: RulePack, language: string): Promise<Finding[]> {
  if (!findings.some(({ source }) => source === 'eforms')) return [...findings]
  const [sentenceOf, nameOf] = await Promise.all([
    officialSentences(pack, language),
    officialFieldNames(pack, language),
  ])
  return findings.map((finding) => {
    const { field, params } = finding
    const fieldName = field === undefined ? undefined : nameOf(field)
    return {
      ...finding,
      params: { ...params, ...defined({ fieldName }) },
      ...defined({ summary: sentenceOf(finding) }),
    }
  })
}

async function checkXsd(
  engine: XsdEngine | null,
  pack: RulePack,
  places: FindingPlaces,
  prefixes: Prefixes,
  signal: AbortSignal | undefined,
): Promise<Part> {
  const left = (reason: string): Part => ({
    findings: [],
    notRun: [{ what: 'xsd', code: 'engine-missing', reason }],
    fired: 0,
  })
  if (!engine) return left('The schemas were not checked: no XSD engine was given.')
  try {
    const violations = await engine.run({ pack, document: places.tree, ...defined({ signal }) })
    return { findings: violations.map((violation) => xsdFinding(violation, places, prefixes)), notRun: [], fired: 0 }
  } catch (error) {
    // The rules can still be checked; without them there is no answer worth giving.
    if (OseError.isInstance(error) && error.code === 'engine-missing') return left(error.message)
    throw error
  }
}

async function checkRules(
  engine: RuleEngine,
  pack: RulePack,
  places: FindingPlaces,
  subtype: string | undefined,
  options: RuleRunOptions,
): Promise<Part> {
  const phase = subtype === undefined ? undefined : await pack.phase(subtype)
  if (!phase) {
    const reason =
      subtype === undefined
        ? 'The notice has no subtype (OPP-070), by which the rules are chosen.'
        : `SDK ${pack.manifest.sdk} has no rules for the subtype "${subtype}" (OPP-070).`
    return { findings: [], notRun: [{ what: 'eforms', code: 'subtype-unknown', reason }], fired: 0 }
  }
  const missing = missingRules(pack, phase)
  if (missing !== undefined) return { findings: [], notRun: [missing], fired: 0 }
  const { fired, failed, broken, stopped } = await engine.run(phase, places.tree, options)
  const notRun: NotRun[] = broken.map(({ assert, node, reason }) => {
    return { what: assert.id, code: 'rule-not-evaluable', reason, path: places.pathOf(node) }
  })
  if (stopped) notRun.push({ what: 'eforms', code: 'rules-stopped', reason: stopped.reason })
  // Some rule looks at every notice, its SDK at least: where none did, nothing was checked.
  else if (fired === 0) {
    const reason = `No rule of the pack for SDK ${pack.manifest.sdk} looked at the notice. Build the pack again.`
    notRun.push({ what: 'eforms', code: 'no-rule-fired', reason })
  }
  return { findings: failed.map((outcome) => ruleFinding(outcome, places)), notRun, fired }
}

/** A pack says how many rules each subtype has: one that lost some must not answer "valid". */
function missingRules({ manifest }: RulePack, { subtype, patterns }: RulePhase): NotRun | undefined {
  const { sdk, phases } = manifest
  const stated = Object.hasOwn(phases, subtype) ? phases[subtype] : undefined
  const rules = patterns.flatMap((pattern) => pattern.rules)
  const asserts = rules.reduce((sum, rule) => sum + rule.asserts.length, 0)
  if (stated?.rules === rules.length && stated.asserts === asserts) return undefined
  const reason = `The pack for SDK ${sdk} does not hold the rules that it states for the subtype "${subtype}". Build it again.`
  return { what: 'eforms', code: 'pack-changed', reason }
}

function inDocumentOrder(findings: readonly Finding[]): Finding[] {
  const start = { line: 1, column: 1 }
  return [...findings].sort(
    ({ location: a = start }, { location: b = start }) => a.line - b.line || a.column - b.column,
  )
}

function joinSignals(...signals: (AbortSignal | undefined)[]): AbortSignal | undefined {
  const given = signals.filter((signal) => signal !== undefined)
  return given.length > 1 ? AbortSignal.any(given) : given[0]
}
