import { describe, expect, it } from "vitest";
import { exampleFile } from "./example-file.ts";
import { packPapers } from "./pack.ts";
import { paperText } from "./paper-text.ts";

describe("what is taken along where there is no network", () => {
  it("is the notice of rights, an empty record and an empty agreement, with the parties filled in", () => {
    for (const lang of ["zh", "en"] as const) {
      const file = exampleFile;
      const [notice, record, agreement] = packPapers(file, lang).map(({ paper }) => paperText(paper));
      expect(notice).toBeTruthy();
      for (const party of file.parties) {
        expect(record).toContain(party.name);
        expect(agreement).toContain(party.name);
      }
      // Nothing of what was said or agreed so far stands in the empty forms.
      for (const session of file.sessions)
        for (const { text } of session.statements) expect(record).not.toContain(text);
      expect(record).toContain("____");
    }
  });
});
