/** A notice with its lots repeated up to `count`, so that what grows faster than the notice shows. */
export function withLots(xml: string, count: number): string {
  const lots = [...xml.matchAll(/ *<cac:ProcurementProjectLot>[\s\S]*?<\/cac:ProcurementProjectLot>\n/gu)].map(
    ([lot]) => lot,
  )
  const more = Array.from({ length: count - lots.length }, (_, index) =>
    (lots[index % lots.length] ?? '').replaceAll(
      /LOT-\d{4}/gu,
      `LOT-${String(index + lots.length + 1).padStart(4, '0')}`,
    ),
  )
  const last = lots.at(-1) ?? ''
  return xml.replace(last, () => last + more.join(''))
}
