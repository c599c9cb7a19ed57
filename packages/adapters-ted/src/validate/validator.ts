import { defined, type Finding, type NotRun, OseError } from '@opensource-experts/core'
import { openPack } from '../packs/open-pack'
import type { RulePack, RulePackStore } from '../packs/rule-pack'
import { rootOf } from '../xml/element'
import { parseXml } from '../xml/parse-xml'
import type { XmlLimits } from '../xml/xml-limits'
import { type FindingPlaces, ruleFinding, xsdFinding } from './finding'
import { findingPaths, type Prefixes } from './finding-paths'
import { readHeader } from './notice-header'
import type { NoticeVerdict } from './notice-verdict'
import { createFontoXPathEngine } from './rules/fontoxpath-engine'
import type { RuleEngine, RuleRunOptions } from './rules/rule-engine'
import { createLibXml2Engine } from './xsd/libxml2-engine'
import type { XsdEngine } from './xsd/xsd-engine'

export interface ValidatorOptions {
  /** Where rule packs come from; `openPackStore` of the sdk entry reads a folder. */
  readonly packs: RulePackStore
  /** Default: fontoxpath and libxml2-wasm, loaded when first needed. `xsd: null` leaves the XSD out, as `notRun`. */
  readonly engines?: { readonly rules?: RuleEngine; readonly xsd?: XsdEngine | null }
  readonly limits?: Partial<XmlLimits>
  /** Ends every validation of this validator. */
  readonly signal?: AbortSignal
}

export interface ValidateOptions extends RuleRunOptions {
  /** `own` (default): the SDK that the notice names; a minor `1.15`: its newest patch; an exact version. */
  readonly sdk?: string
}

export interface Validator {
  /**
   * Checks a notice against the schemas and the static rules of the official SDK, offline. The rules run even where
   * the schemas are not kept.
   *
   * @throws OseError `not-xml`, `doctype-refused`, `too-deep`, `too-large`, `encoding-not-supported`, `encoding-invalid`,
   * `not-a-notice`, with their place; `sdk-unknown`; `sdk-pack-missing`; `engine-missing` for the rules.
   */
  validate(document: Uint8Array, options?: ValidateOptions): Promise<NoticeVerdict>
}

type Part = { readonly findings: readonly Finding[]; readonly notRun: readonly NotRun[]; readonly fired: number }

export function createValidator(options: ValidatorOptions): Validator {
  const rules = options.engines?.rules ?? createFontoXPathEngine()
  const xsd = options.engines?.xsd === undefined ? createLibXml2Engine() : options.engines.xsd
  return {
    validate: async (bytes, { sdk = 'own', ...given } = {}) => {
      const signal = joinSignals(options.signal, given.signal)
      const runOptions = { ...given, ...defined({ signal }) }
      signal?.throwIfAborted()
      const tree = parseXml(bytes, options.limits)
      const header = readHeader(rootOf(tree))
      const pack = await openPack(options.packs, sdk, header.customization, tree.location(tree.root))
      const prefixes: Prefixes = new Map(
        Object.entries(pack.manifest.namespaces).map(([prefix, namespace]) => [namespace, prefix]),
      )
      const places = { tree, pathOf: findingPaths(tree, prefixes) }
      const parts = [
        await checkXsd(xsd, pack, places, prefixes, signal),
        await checkRules(rules, pack, places, header.subtype, runOptions),
      ]
      const findings = inDocumentOrder(parts.flatMap((part) => part.findings))
      const notRun = parts.flatMap((part) => part.notRun)
      const failed = findings.some(({ severity }) => severity === 'error')
      return {
        sdk: pack.manifest.sdk,
        subtype: header.subtype ?? null,
        valid: failed ? false : notRun.length > 0 ? null : true,
        firedRules: parts.reduce((sum, { fired }) => sum + fired, 0),
        findings,
        notRun,
      }
    },
  }
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
  const { fired, failed, broken } = await engine.run(phase, places.tree, options)
  return {
    findings: failed.map((outcome) => ruleFinding(outcome, places)),
    notRun: broken.map(({ assert, node, reason }) => {
      return { what: assert.id, code: 'rule-not-evaluable', reason, path: places.pathOf(node) }
    }),
    fired,
  }
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
