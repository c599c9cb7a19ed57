/** Words that are numbers, by language; those that are mostly something else are told by what stands around them. */
export const numberWords: Readonly<Record<string, readonly RegExp[]>> = {
  fr: [
    /(?<![\p{L}-])(?:zéro|deux|trois|quatre|cinq|six|sept|huit|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cents?|mille|millions?|milliards?)(?!\p{L})/giu,
    /(?<![\p{L}-])(?:demi(?:e|es|s)?|moitié|quarts?|\p{L}*ièmes?|dizaines?|douzaines?|quinzaines?|vingtaines?|trentaines?|centaines?|milliers?)(?!\p{L})/giu,
    // "neuf" is also new, "tiers" also somebody else.
    /(?<![\p{L}-])neuf(?= (?:heures?|jours?|semaines?|mois|ans?|années?|pages?|personnes?|points?)(?!\p{L}))/giu,
    /(?<![\p{L}-])(?:un|deux) tiers(?= d(?:u|es) )/giu,
  ],
  en: [
    /(?<![\p{L}-])(?:zero|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|twice|half|halves|fortnight)(?!\p{L})/giu,
    /(?<![\p{L}-])(?:fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|hundredth)s?(?!\p{L})/giu,
    // "third" is also somebody else.
    /(?<![\p{L}-])thirds?(?!\p{L})(?![ -](?:part(?:y|ies)|countr(?:y|ies)|persons?))/giu,
  ],
}

/** Names that hold numbers and say no quantity: of laws and their articles, standards, versions, clauses, addresses. */
export const namesWithNumbers: readonly RegExp[] = [
  /https?:\/\/\S+/giu,
  // L. 2113-10, R2152-7 2° b), art. 67(2)(c), article 4.1 and 4.2.
  /(?<!\p{L})[LRD]\.? ?\*?\d+(?:-\d+)*(?: \d+°)?(?: \p{L}\))?/gu,
  /(?<!\p{L})(?:art(?:icles?|s?\.)|annexe?s?|chap(?:itre|ter)s?|sections?|paragraph(?:e|s|es)?|considérants?|recitals?|§) ?\d[\d.]*(?:-\d+)*(?:\(\w+\))*(?:(?:,| et| and| à| to) \d[\d.]*(?:-\d+)*(?:\(\w+\))*)*/giu,
  // Directive 2014/24/EU, loi n° 2021-1104, loi du 13 juillet 2018.
  /(?<!\d)\d{2,4}\/\d{1,4}(?:\/\p{Lu}{2,3})?(?!\d)/gu,
  /(?<!\p{L})n[o°]s? ?\d{2,4}[-/]\d+/giu,
  /(?<!\p{L})(?:loi|décret|arrêté|ordonnance|law|act|decree|order)(?: of| du)? \d{1,2}(?:er)? \p{L}+ \d{4}/giu,
  // ISO/IEC 27001:2022, EN 301 549, WCAG 2.1, version 3.0.
  /(?<!\p{L})(?!EUR |USD |GBP )\p{Lu}[\p{Lu}/-]*\p{Lu}[ -]\d+(?:[ .:-]\d+)*/gu,
  /(?<!\p{L})v(?:ersions?)? ?\d+(?:\.\d+)*/giu,
  // AWD-02, UTF-8, SHA256.
  /(?<![\p{L}\p{N}])\p{L}[\p{L}\p{N}_]*-?\d+(?:[.-]\d+)*/gu,
]
