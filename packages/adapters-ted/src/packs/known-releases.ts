/** Newest patch of each minor that was known when this version was made (2026-11): what `ose sdk add 1.15` takes. */
export const knownReleases: Readonly<Record<string, string>> = {
  '1.10': '1.10.5',
  '1.11': '1.11.2',
  '1.12': '1.12.1',
  '1.13': '1.13.3',
  '1.14': '1.14.2',
  '1.15': '1.15.1',
}
