import { expect, test } from "vitest";
import en from "~/i18n/en/reconciliation";
import { refusalText } from "~/i18n/refusals.server";
import sv from "~/i18n/sv/reconciliation";
import { fileLimit } from "~/server/request-limits";

test("the limit that the bank file page tells is the one that the server has", () => {
  const limit = `${fileLimit / 1024 / 1024} MB`;
  for (const text of [
    sv.files.importHint,
    en.files.importHint,
    refusalText("sv", "bankFile.tooLarge"),
    refusalText("en", "bankFile.tooLarge"),
  ])
    expect(text).toContain(limit);
});
