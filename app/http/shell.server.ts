/** The frame around every page: who reads, in which language, with which menu. */
import { localeOf } from "~/i18n";
import type { Shell } from "~/ui/layout/shell";

export async function loadShell(request: Request): Promise<Shell> {
  return {
    locale: localeOf(request),
    side: "public",
    person: null,
    board: null,
    menu: [
      { key: "start", href: "/" },
      { key: "projects", href: "/projects" },
      { key: "overview", href: "/overview" },
      { key: "howItWorks", href: "/how-it-works" },
    ],
    demo: null,
    csrf: "",
  };
}
