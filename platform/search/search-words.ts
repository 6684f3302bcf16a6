/** What a person typed into a search box, ready for the database: an index query and the strings that must be there. */
export interface SearchWords {
  /** For `search @@ $1::tsquery` over `platform.bigrams`. */
  tsquery: string;
  /** Lower-case strings of three characters and more, confirmed by `strpos` on the text: neighbours alone prove pairs only. */
  exact: string[];
}

/**
 * Every word must be found, in any place. One Han character finds it wherever it stands, several find exactly that
 * string; Latin words and numbers find words that begin so.
 * @returns null when nothing searchable was typed.
 */
export function searchWords(typed: string): SearchWords | null {
  const runs = typed
    .normalize("NFKC")
    .toLowerCase()
    .match(/[0-9a-z]+|[㐀-䶿一-鿿]+/g);
  if (!runs) return null;
  const parts: string[] = [];
  const exact: string[] = [];
  for (const run of runs.slice(0, 8)) {
    const letters = [...run].slice(0, 40);
    if (/^[0-9a-z]/.test(run)) parts.push(`'${letters.join("")}':*`);
    else if (letters.length === 1) parts.push(`'${letters[0]}':*`);
    else {
      for (let i = 0; i + 1 < letters.length; i++) parts.push(`'${letters[i]}${letters[i + 1]}'`);
      if (letters.length > 2) exact.push(letters.join(""));
    }
  }
  return { tsquery: [...new Set(parts)].join(" & "), exact };
}
