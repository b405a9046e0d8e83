import { recordAudit } from "../audit/index.server";
import type { FormSection } from "../calls/index";
import { callIn } from "../calls/index.server";
import { authorise } from "../shared/access";
import type { Applicant } from "../shared/actor";
import { runCommand } from "../shared/command.server";
import { missing, ok, refuse, type Result } from "../shared/result";
import { applicationAccess } from "./application-access";
import { sectionQuestions } from "./form-sections";
import { lockApplication } from "./lock-application.server";
import { readSection, type TypedAnswers } from "./read-section";
import { touchSection } from "./touch-section.server";
import { writeAnswers } from "./write-answers.server";

type SaveSectionInput = {
  readonly applicationId: string;
  /** The application's version when the page was rendered. */
  readonly version: number;
  readonly section: FormSection;
  /** As typed: `{ F07: "Systerskap", F09: { startsOn: "1 augusti 2027", endsOn: "" } }`. */
  readonly answers: TypedAnswers;
  /** Questions whose saved answers are left as they are: the other's text was chosen. */
  readonly leave?: readonly string[];
  readonly isDone: boolean;
};

/**
 * Saves one section of a draft as it stands, half done or whole. What cannot be read is refused at its field and nothing is
 * saved; a second writer of the same section is refused, so that neither text is lost.
 */
export async function saveSection(
  call: { readonly actor: Applicant; readonly commandId: string },
  input: SaveSectionInput,
): Promise<Result<{ version: number }>> {
  const { actor } = call;
  const { section } = input;
  return runCommand(call, "application.save", input, async ({ trx, now }) => {
    const application = await lockApplication(trx, input.applicationId);
    if (!application) return missing();
    const denied = authorise(applicationAccess, actor, "application.save", application);
    if (denied) return denied;
    if (application.status !== "draft") return refuse("application.alreadySubmitted");
    const found = await callIn(trx, application.callId, now);
    if (!found.ok) return found;
    const { definition, boardId } = found.value;
    const { type } = await trx
      .selectFrom("organisation")
      .select("type")
      .where("id", "=", application.organisationId)
      .executeTakeFirstOrThrow();
    const questions = sectionQuestions(definition, type, section).filter(
      ({ id }) => !input.leave?.includes(id),
    );
    const read = readSection(questions, input.answers, { definition, boardId });
    if (!read.ok) return read;
    const touched = await touchSection(trx, { ...input, application, actor, now });
    if (!touched.ok) return touched;
    await writeAnswers(trx, application.id, questions, read.value);
    await recordAudit(trx, {
      actor,
      action: "application.save",
      organisationId: application.organisationId,
      subject: { type: "application", id: application.id },
      detail: { section, version: touched.value },
    });
    return ok({ version: touched.value });
  });
}
