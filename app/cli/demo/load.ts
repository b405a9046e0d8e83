/** The demo story, stage by stage, in the order of a grant's life. */
import { startAsDemo } from "~/domain/identity/index.server";
import { accepted } from "./stages/accepted";
import { allotted } from "./stages/allotted";
import { assessed } from "./stages/assessed";
import { decided } from "./stages/decided";
import { people } from "./stages/people";
import { published } from "./stages/published";
import { ranked } from "./stages/ranked";
import { recovered } from "./stages/recovered";
import { running } from "./stages/running";
import { settled } from "./stages/settled";
import { submitted } from "./stages/submitted";
import { waiting } from "./stages/waiting";

/** "waiting" adds two more calls to a running project, so that every role has something to do; "settled" goes to the end, and "recovered" to another end. */
const stages: readonly { readonly name: string; readonly tell: () => Promise<void> }[] = [
  { name: "people", tell: people },
  { name: "allotted", tell: allotted },
  { name: "published", tell: published },
  { name: "submitted", tell: submitted },
  { name: "assessed", tell: assessed },
  { name: "ranked", tell: ranked },
  { name: "decided", tell: decided },
  { name: "accepted", tell: accepted },
  { name: "running", tell: () => running() },
  { name: "waiting", tell: waiting },
  { name: "settled", tell: () => settled() },
  { name: "recovered", tell: recovered },
];

/** Loads the story up to and including a stage. */
export async function loadDemo({ until }: { readonly until: string }): Promise<void> {
  const last = stages.findIndex(({ name }) => name === until);
  if (last < 0) throw new Error(`${until} is not a stage of the demo`);
  startAsDemo();
  for (const { name, tell } of stages.slice(0, last + 1)) {
    // The waiting point is the running projects with more around them: it is told instead of them.
    if (name === "running" && until === "waiting") continue;
    if (name === "waiting" && until !== "waiting") continue;
    if (name === "settled" && until === "recovered") continue;
    await tell();
  }
}
