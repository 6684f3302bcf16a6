import { readdirSync, readFileSync } from "node:fs";

export type Story = { category: string; text: string };

/** Reads `# code` headings and the lines below them. The stories are made up for this purpose; nobody lived them. */
export function readSections(file: URL): Story[] {
  const stories: Story[] = [];
  let category = "";
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line.startsWith("# ")) category = line.slice(2).trim();
    else if (line.trim() !== "") stories.push({ category, text: line.trim() });
  }
  return stories;
}

export function readStories(): Story[] {
  return readdirSync(new URL(".", import.meta.url))
    .filter((name) => name.startsWith("stories-") && name.endsWith(".txt"))
    .sort()
    .flatMap((name) => readSections(new URL(name, import.meta.url)));
}

export function readChosenWords(): Map<string, string[]> {
  const sections = readSections(new URL("chosen-words.txt", import.meta.url));
  return new Map(sections.map(({ category, text }) => [category, text.split(" ")]));
}
