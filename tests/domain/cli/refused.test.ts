/** A file that cannot be read is refused with a sentence to act on; the code stands last. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { bank } from "~/cli/bank";
import { sie } from "~/cli/sie";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "lansmedel-refused-"));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

test.each([
  [
    bank,
    "inte en bankfil",
    "The file is not a bank file. Choose a file with statements (camt.053). (bankFile.unknownFormat, line 1)",
  ],
  [sie, "", "The SIE file is empty. Choose another file. (sie.empty, line 1)"],
  [
    sie,
    "konto;belopp",
    "The file is not a SIE file. Choose a file that begins with #FLAGGA. (sie.notSie, line 1)",
  ],
  [
    sie,
    "#FLAGGA 0\n#SIETYP 4\n",
    "The SIE file is cut off: it does not say whose it is (no #FNAMN, line 2). Make it anew in the accounting system. (sie.incomplete, line 2)",
  ],
])("%o %j", async (command, content, sentence) => {
  const file = path.join(folder, "fil");
  await writeFile(file, content);
  const said = vi.spyOn(console, "log").mockImplementation(() => undefined);
  expect(await command(["inspect", file])).toBe(1);
  expect(said.mock.calls).toEqual([[sentence]]);
});

test("as JSON the code stands by itself", async () => {
  const file = path.join(folder, "fil");
  await writeFile(file, "");
  const said = vi.spyOn(console, "log").mockImplementation(() => undefined);
  expect(await sie(["inspect", "--json", file])).toBe(1);
  expect(said.mock.calls).toEqual([['{"refused":"sie.empty","at":"line 1"}']]);
});
