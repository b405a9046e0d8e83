import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  attachFile,
  findApplication,
  findApplications,
  readApplicationFile,
  removeFile,
  saveSection,
  startApplication,
  submitApplication,
} from "~/domain/applications/index.server";
import type { TypedAnswers } from "~/domain/applications/index";
import type { FormSection } from "~/domain/calls/index";
import type { Applicant } from "~/domain/shared/actor";
import { as, done, refusalCode, setClock } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { openCall, type OpenCall } from "../../support/open-call";
import { pdf, writtenDraft } from "../../support/written-application";

const db = useTestDatabase();
let open: OpenCall;
let applicationId: string;
beforeAll(async () => {
  open = await openCall(db.kysely);
});
beforeEach(async () => {
  applicationId = done(
    await startApplication(as(open.projectManager), { callId: open.callId }),
  ).applicationId;
});

type Save = { readonly version?: number; readonly by?: Applicant };
const save = (section: FormSection, answers: TypedAnswers, { version = 1, by }: Save = {}) =>
  saveSection(as(by ?? open.projectManager), {
    applicationId,
    version,
    section,
    answers,
    isDone: false,
  });
const read = async () => done(await findApplication(open.projectManager, applicationId));

test("what the organisation has already told is filled in", async () => {
  const { answers } = await read();
  expect(answers).toEqual({ F01: "802999-9011", F02: "ideell_forening" });
});

test("a section is saved half done and found again", async () => {
  done(
    await save("project", { F07: " Systerskap ", F09: { startsOn: "1 augusti 2027", endsOn: "" } }),
  );
  const { answers, title, startsOn, sections } = await read();
  expect(answers).toMatchObject({
    F07: "Systerskap",
    F09: { startsOn: "2027-08-01", endsOn: null },
  });
  expect([title, startsOn]).toEqual(["Systerskap", "2027-08-01"]);
  expect(sections.project).toMatchObject({ isDone: false, changedBy: "Projektledare" });
});

test("an answer that is emptied is no longer an answer", async () => {
  const { version } = done(await save("sustainability", { F18: "Skolorna tar över." }));
  done(await save("sustainability", { F18: "" }, { version }));
  expect((await read()).answers).not.toHaveProperty("F18");
});

describe("bad input is refused at its field and nothing is saved", () => {
  test.each([
    [
      "project",
      { F09: { startsOn: "2027-08-01", endsOn: "31 september 2027" } },
      "F09.endsOn",
      "date.impossible",
    ],
    [
      "project",
      { F09: { startsOn: "2027-06-30", endsOn: "" } },
      "F09.startsOn",
      "application.startsTooEarly",
    ],
    [
      "project",
      { F09: { startsOn: "2027-09-01", endsOn: "2027-08-01" } },
      "F09.endsOn",
      "application.endsBeforeStart",
    ],
    [
      "project",
      { F09: { startsOn: "", endsOn: "2029-01-31" } },
      "F09.endsOn",
      "application.endsTooLate",
    ],
    ["project", { F07: "x".repeat(121) }, "F07", "text.tooLong"],
    [
      "partners",
      { F17: [{}, { name: "Skolan", orgnr: "802999-9012" }] },
      "F17[1].orgnr",
      "orgnr.checkDigit",
    ],
    [
      "organisation",
      { F06: { kind: "bankgiro", number: "9990-1028" } },
      "F06.number",
      "bankgiro.checkDigit",
    ],
    ["organisation", { F06: { number: "9990-1027" } }, "F06.kind", "field.missing"],
    ["need", { F12: { group: "Unga", women: "många", men: "0" } }, "F12.women", "number.notWhole"],
    ["targets", { F13: [{ indicator: "I1", women: "-1" }] }, "F13[0].women", "number.tooSmall"],
    [
      "activities",
      { F15: [{ name: "Start", startsOn: "2027-09-01", endsOn: "2027-08-01" }] },
      "F15[0].endsOn",
      "application.endsBeforeStart",
    ],
  ] as const)("%s %j", async (section, answers, field, code) => {
    const before = await read();
    const refused = await save(section, answers);
    expect(refused).toMatchObject({ ok: false, kind: "invalid", field, code });
    expect(await read()).toEqual(before);
  });

  test("several errors are told at once", async () => {
    const refused = await save("project", {
      F07: "x".repeat(121),
      F09: { startsOn: "i går", endsOn: "" },
    });
    expect(refused).toMatchObject({
      field: "F07",
      more: [{ field: "F09.startsOn", code: "date.unreadable" }],
    });
  });
});

describe("two who write at the same time", () => {
  test("in the same section: the second is refused and told who saved", async () => {
    done(await save("need", { F11: "Min text" }));
    const refused = await save("need", { F11: "Din text" }, { by: open.signatory });
    expect(refused).toMatchObject({
      ok: false,
      kind: "conflict",
      code: "application.savedByOther",
      params: { by: "Projektledare" },
    });
    expect((await read()).answers.F11).toBe("Min text");
  });

  test("in different sections: both are saved", async () => {
    done(await save("need", { F11: "Behovet" }));
    done(await save("sustainability", { F18: "Det som lever vidare" }, { by: open.signatory }));
    expect((await read()).answers).toMatchObject({ F11: "Behovet", F18: "Det som lever vidare" });
  });

  test("having seen the other's text, the second may save", async () => {
    const { version } = done(await save("need", { F11: "Min text" }));
    done(await save("need", { F11: "Min text\n\nDin text" }, { version, by: open.signatory }));
    expect((await read()).answers.F11).toBe("Min text\n\nDin text");
  });
});

describe("who may reach it", () => {
  test("a stranger who writes its address finds nothing, by any door", async () => {
    const call = () => as(open.stranger);
    const answers = await Promise.all([
      findApplication(open.stranger, applicationId),
      saveSection(call(), {
        applicationId,
        version: 1,
        section: "need",
        answers: {},
        isDone: true,
      }),
      submitApplication(call(), { applicationId }),
      attachFile(call(), { applicationId, question: "F03", name: "a.pdf", bytes: pdf }),
      findApplication(open.projectManager, "not-an-id"),
    ]);
    expect(answers.map(refusalCode)).toEqual(Array(5).fill("access.notFound"));
  });

  test("a draft is not seen by the board's staff", async () => {
    expect(refusalCode(await findApplication(open.officer, applicationId))).toBe("access.notFound");
    const rows = await findApplications(open.projectManager);
    expect(rows.map(({ id }) => id)).toContain(applicationId);
    expect(await findApplications(open.stranger)).toEqual([]);
  });

  test("an application that has come in is read by the board's staff and no longer changed", async () => {
    const whole = await writtenDraft(open.projectManager, open.callId);
    done(await submitApplication(as(open.signatory), { applicationId: whole }));
    expect(done(await findApplication(open.officer, whole)).title).toContain("Systerskap");
    const input = { applicationId: whole, version: 99, section: "need" as const, isDone: true };
    expect(
      (await saveSection(as(open.projectManager), { ...input, answers: { F11: "x" } })).ok,
    ).toBe(false);
  });
});

describe("files", () => {
  const attach = (name: string, bytes: Uint8Array) =>
    attachFile(as(open.projectManager), { applicationId, question: "F03", name, bytes });

  test("a file is kept, read back and taken away again", async () => {
    const { fileId } = done(await attach("Protokoll.pdf", pdf));
    const file = done(await readApplicationFile(open.projectManager, applicationId, fileId));
    expect([file.name, file.mediaType, Buffer.from(file.bytes).equals(pdf)]).toEqual([
      "Protokoll.pdf",
      "application/pdf",
      true,
    ]);
    done(await removeFile(as(open.projectManager), { applicationId, fileId }));
    expect((await read()).files).toEqual([]);
  });

  test("a program is refused by its name, and the others stay", async () => {
    done(await attach("Protokoll.pdf", pdf));
    const refused = await attach("intyg.exe", new TextEncoder().encode("MZ\u0090"));
    expect(refused).toMatchObject({
      field: "F03",
      code: "file.type",
      params: { name: "intyg.exe" },
    });
    expect((await read()).files).toHaveLength(1);
  });
});

test("nothing is started before the call opens", async () => {
  await setClock(db.kysely, "2027-01-11T08:00:00Z");
  const refused = await startApplication(as(open.projectManager), { callId: open.callId });
  expect(refused).toMatchObject({ code: "application.notOpenYet", params: { day: "2027-01-18" } });
  await setClock(db.kysely, "2027-02-22T08:00:00Z");
});
