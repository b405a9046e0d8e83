import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { safeReturnTo } from "~/http/return-to";

const hosts = ["elak.example", "elak.example:80", "user@elak.example", "[::1]", "2130706433"];
const beginnings = [
  "//",
  "///",
  "////",
  "/\\",
  "\\\\",
  "\\/",
  "/\t/",
  "/\n/",
  "/\r\n/",
  "/%2f",
  "/%5c",
  "//%00",
  "http://",
  "https://",
  "https:",
  "HTTPS://",
  "ftp://",
  "javascript:",
  "JaVaScRiPt:",
  "data:text/html,",
  "vbscript:",
  "blob:",
  " //",
  "\u00a0//",
  "\u200b//",
  ".//",
  "..//",
  "?//",
  "#//",
  "@",
  ":",
];

describe("after signing in one lands on our own pages only", () => {
  const forms = beginnings.flatMap((beginning) => hosts.map((host) => `${beginning}${host}`));

  test.each(forms)("%j leads nowhere else", (text) => {
    const to = new URL(safeReturnTo(text), "https://medel.example.se");
    expect(to.origin).toBe("https://medel.example.se");
    expect(to.host).not.toContain("elak");
  });

  test.each(["/.//elak.example", "/..//elak.example", "/a/..//elak.example"])(
    "%j is another host when the dots are gone",
    (text) => {
      expect(safeReturnTo(text, "/tasks")).toBe("/tasks");
    },
  );

  test("whatever is written, the address is one of ours and has no line break", () => {
    const piece = fc.oneof(
      fc.constantFrom(...beginnings, ...hosts, "/", "\\", "%2f", "\r\n"),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const to = safeReturnTo(pieces.join(""));
        expect(new URL(to, "https://medel.example.se").origin).toBe("https://medel.example.se");
        // oxlint-disable-next-line no-control-regex
        expect(to).toMatch(/^\/(?!\/)[^\u0000-\u001f\\]*$/);
      }),
      { numRuns: 2000 },
    );
  });

  test("the page one came for is kept, with its search", () => {
    expect(safeReturnTo("/claims/1?page=2")).toBe("/claims/1?page=2");
    expect(safeReturnTo(null, "/tasks")).toBe("/tasks");
    expect(safeReturnTo("", "/tasks")).toBe("/tasks");
  });
});
