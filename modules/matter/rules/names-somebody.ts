/** A mobile number, or the eighteen places of an identity number; parted by blanks and dashes too. */
const numberOfSomebody = /(?<!\d)(1[3-9]\d{9}|\d{17}[\dXx])(?!\d)/;

/** Whether a text that is to hold nobody's data seems to hold a telephone or identity number. */
export function namesSomebody(texts: readonly string[]): boolean {
  const plain = texts.map((text) => text.normalize("NFKC").replace(/(?<=\d)[ -](?=\d)/g, ""));
  return plain.some((text) => numberOfSomebody.test(text));
}
