/**
 * Whether a text stands for something hidden (`138****0000`, `张**`, `••••`) and is no value: what a form shows masked is
 * never saved over what it hides. Two marks in a row, or one between digits or after a Chinese character.
 */
export function isMask(text: string): boolean {
  const marks = "[*＊∗•●·∙×✱█]";
  return new RegExp(`${marks}{2,}|\\d[*＊•●█]+\\d|\\p{Script=Han}[*＊•●█]|^[*＊•●█]`, "u").test(text.trim());
}
