import { declarationIn } from "../assessment/index.server";
import type { LetterText } from "../letters/index";
import { sentAbout } from "../letters/index.server";
import { authorise, may } from "../shared/access";
import type { Staff } from "../shared/actor";
import { readAs } from "../shared/command.server";
import { forbidden, missing, ok, type Result } from "../shared/result";
import type { Tie } from "../ties/index";
import { tiesOf } from "../ties/index.server";
import { decisionAccess } from "./decision-access";
import { controlsOf, type Controls } from "./decision-controls.server";
import { mayBeAppealed, partialWays, type PartialWays } from "./decision-rules";
import type { LetterScore } from "./letter-facts";
import { letterOf, scoreOf } from "./letter-of.server";
import { readDecision, type DecisionCase } from "./read-decision.server";
import { shownHash } from "./shown-hash.server";

/** What a decision-maker needs to know to say whether there is a conflict: who the case is about. */
type DecisionFront = Pick<
  DecisionCase,
  | "id"
  | "status"
  | "caseNumber"
  | "projectTitle"
  | "organisationName"
  | "orgnr"
  | "callTitle"
  | "preparedByName"
> & {
  readonly hasDeclared: boolean;
  /** What registers show of the reader and those behind the case. */
  readonly ties: readonly Tie[];
};

export type DecisionPage = Omit<DecisionCase, "definition"> & {
  readonly legalBasis: string;
  readonly score: LetterScore | null;
  readonly letter: LetterText;
  /** Of the letter that was sent. */
  readonly letterId: string | null;
  readonly ways: PartialWays | null;
  readonly isAppealable: boolean;
  /** Null when it is no longer a proposal. */
  readonly controls: Controls | null;
  readonly shownHash: string;
  readonly mayDecide: boolean;
  readonly mayReturn: boolean;
};

/** In a proposal that the reader may not decide. */
const SOMEONE = "beslutsfattaren";

/** The front of a case, before the decision-maker has declared. */
export async function findDecisionFront(
  actor: Staff,
  decisionId: string,
): Promise<Result<DecisionFront>> {
  return readAs(actor, async ({ trx }) => {
    const found = await readDecision(trx, decisionId);
    if (!found) return missing();
    const denied = authorise(decisionAccess, actor, "decision.declare", found);
    if (denied) return denied;
    const declaration = await declarationIn(trx, found.applicationId, actor.personId);
    const { id, status, caseNumber, projectTitle, organisationName, orgnr, callTitle } = found;
    const front = { id, status, caseNumber, projectTitle, organisationName, orgnr, callTitle };
    return ok({
      ...front,
      preparedByName: found.preparedByName,
      hasDeclared: declaration !== null,
      ties: await tiesOf(trx, actor.boardId, [found.applicationId], [actor.personId]),
    });
  });
}

/** A proposal or decision with its letter, the controls of this moment, and the hash of what is shown. */
export async function findDecision(
  actor: Staff,
  decisionId: string,
): Promise<Result<DecisionPage>> {
  return readAs(actor, async ({ trx, today }) => {
    const found = await readDecision(trx, decisionId);
    if (!found) return missing();
    const denied = authorise(decisionAccess, actor, "decision.read", found);
    if (denied) return denied;
    const controls = found.status === "proposed" ? await controlsOf(trx, actor, found) : null;
    const mayDecide = may(decisionAccess, actor, "decision.decide", found);
    if (controls && mayDecide && !controls.declaredOn && !controls.isPreparer) {
      return forbidden("decision.undeclared");
    }
    const { definition, ...rest } = found;
    const sent = found.status === "decided" ? await sentAbout(trx, found.id) : null;
    return ok({
      ...rest,
      legalBasis: definition.legalBasis.sv,
      score: scoreOf(found),
      letterId: sent?.id ?? null,
      letter: sent ?? letterOf(found, mayDecide ? actor.name : SOMEONE, today),
      ways:
        found.outcome === "partial"
          ? partialWays(found.granted, found.sought, found.totalCost)
          : null,
      isAppealable: mayBeAppealed(found),
      controls,
      shownHash: shownHash(found, actor.name, today),
      mayDecide: controls !== null && mayDecide,
      mayReturn: controls !== null && may(decisionAccess, actor, "decision.return", found),
    });
  });
}
