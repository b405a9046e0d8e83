/** What the root loader answers with: language, side of the counter, person, menu, the demo's date. */
import { isDemo, readNow } from "~/domain/identity/index.server";
import type { Actor } from "~/domain/shared/actor";
import { localeOf } from "~/i18n";
import type { MenuItem, Shell } from "~/ui/layout/shell";
import { actorOf } from "./actor.server";
import { applicantMenu, publicMenu, staffMenu } from "./menu";
import { sessionOf } from "./session.server";
import { countWaiting } from "./waiting.server";

export async function loadShell(request: Request): Promise<Shell> {
  const [actor, session, demo] = await Promise.all([
    actorOf(request),
    sessionOf(request),
    isDemo(),
  ]);
  return {
    locale: localeOf(request),
    ...withoutMenu(request, await sideOf(actor)),
    demo: demo ? { today: (await readNow()).today } : null,
    csrf: session.get("csrf") ?? "",
  };
}

async function sideOf(actor: Actor): Promise<Pick<Shell, "side" | "person" | "board" | "menu">> {
  switch (actor.kind) {
    case "staff":
      return {
        side: "staff",
        person: { name: actor.name, roles: actor.roles },
        board: { id: actor.boardId, name: actor.boardName },
        menu: counted(staffMenu(actor.roles), await countWaiting(actor)),
      };
    case "applicant":
      return {
        side: "applicant",
        person: { name: actor.name, roles: actor.roles, organisation: actor.organisationName },
        board: null,
        menu: applicantMenu,
      };
    default:
      return { side: "public", person: null, board: null, menu: publicMenu };
  }
}

/** Whoever comes by a light link has one thing to do there: no menu (design, "Who lands where"). */
const withoutMenu = <S extends Pick<Shell, "person" | "menu">>(request: Request, side: S): S =>
  !side.person && new URL(request.url).pathname.startsWith("/confirmations/")
    ? { ...side, menu: [] }
    : side;

const counted = (menu: readonly MenuItem[], count: number): MenuItem[] =>
  menu.map((item) => (item.key === "tasks" ? { ...item, count } : item));
