/** What came has a shape that is not the platform's; the reason stands inside a sentence. */
export class Unreadable extends Error {}
