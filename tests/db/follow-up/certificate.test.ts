import { beforeAll, describe, expect, it } from "vitest";
import { recordRule } from "~/domain/dated-rules/index.server";
import { prepareSettlement } from "~/domain/follow-up/index.server";
import type { PlainDate } from "~/domain/shared/dates";
import { as, done, refusalCode } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { paidAsInM2, reported, settlementInput } from "../../support/final-report";
import { runningProject, type RunningProject } from "../../support/running-project";

const db = useTestDatabase();

describe("the auditor's certificate", () => {
  let project: RunningProject;

  beforeAll(async () => {
    project = await runningProject(db.kysely);
    await paidAsInM2(db.kysely, project);
    await reported(db.kysely, project);
  });

  const saying = async (auditor: string) => {
    await db.kysely.updateTable("finalReport").set({ auditor }).execute();
    return prepareSettlement(as(project.officer), project.projectId, settlementInput(project));
  };

  it("is an authorised or approved auditor's from five price base amounts", async () => {
    expect(await saying("Lekmannarevisor L. Svensson")).toMatchObject({
      code: "settlement.auditorNotQualified",
      params: { grant: "590000.00", limit: "296000.00", year: "2026" },
    });
    done(await saying("Godkänd revisor G. Svensson"));
  });

  it("by the price base amount on the day of the award, as the board has recorded it", async () => {
    const record = async (validFrom: string, value: string) =>
      done(
        await recordRule(as(project.accountant), "price_base_amount", {
          validFrom: validFrom as PlainDate,
          value,
          source: "Påhittat belopp för testet",
        }),
      );
    await record("2027-06-01", "200000.00");
    expect(refusalCode(await saying("Lekmannarevisor"))).toBe("settlement.auditorNotQualified");
    await record("2027-01-01", "118000.01");
    done(await saying("Lekmannarevisor"));
    await record("2027-01-01", "118000.00");
    expect(refusalCode(await saying("Lekmannarevisor"))).toBe("settlement.auditorNotQualified");
  });
});
