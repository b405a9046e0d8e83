import type { Trx } from "~db/transaction";
import type { FormSection } from "../calls/index";
import { actorPerson, type Actor } from "../shared/actor";
import type { Instant } from "../shared/dates";
import { forbidden, ok, refuse, type Result } from "../shared/result";
import type { LockedApplication } from "./lock-application.server";

type SectionTouch = {
  readonly application: LockedApplication;
  readonly section: FormSection;
  /** The application's version when the writer's page was rendered. */
  readonly version: number;
  readonly isDone: boolean;
  readonly actor: Actor;
  readonly now: Instant;
};

/**
 * Marks a section as saved and gives the application's new version. Refused when somebody else has saved the same section
 * since the writer's page was rendered; other sections may be written at the same time. The application is locked.
 */
export async function touchSection(trx: Trx, touch: SectionTouch): Promise<Result<number>> {
  const { application, section, isDone, actor, now } = touch;
  const changedBy = actorPerson(actor);
  if (!changedBy) return forbidden();
  const saved = await trx
    .selectFrom("applicationSection")
    .innerJoin("person", "person.id", "applicationSection.changedBy")
    .select(["applicationSection.version", "person.name"])
    .where("applicationId", "=", application.id)
    .where("section", "=", section)
    .executeTakeFirst();
  if (saved && saved.version > touch.version) {
    return refuse("application.savedByOther", { by: saved.name });
  }
  const version = application.version + 1;
  const values = { isDone, version, changedBy, changedAt: now };
  await trx
    .insertInto("applicationSection")
    .values({ applicationId: application.id, section, ...values })
    .onConflict((conflict) => conflict.columns(["applicationId", "section"]).doUpdateSet(values))
    .execute();
  await trx
    .updateTable("application")
    .set({ version, changedAt: now })
    .where("id", "=", application.id)
    .execute();
  return ok(version);
}
